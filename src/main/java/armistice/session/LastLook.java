package armistice.session;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.play.Command;
import armistice.model.setting.RedLine;
import armistice.view.Appraiser;
import armistice.view.Appraiser.Appraisal;
import armistice.view.SeatView;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The last look at a text before the program puts a party's name under it, in every game: nothing is signed that is worth less
/// than going without by what the seat sees, or that crosses an absolute red line of its own.
final class LastLook {
    /// Points; sums in another order may differ by so much.
    private static final double ROUNDING = 1e-9;

    private LastLook() {}

    /// Why the seat of `view` must not give `command`; empty if nothing is signed or all is well.
    static Optional<String> objection(SeatView view, Command.OfParty command) {
        Draft text = signed(view, command);
        if (text == null) {
            return Optional.empty();
        }
        Appraisal appraisal = new Appraiser(view).appraise(text);
        if (!appraisal.crossed().isEmpty()) {
            return Optional.of("it would have signed across a red line: "
                    + appraisal.crossed().stream().map(RedLine::reason).collect(Collectors.joining(" ")));
        }
        return appraisal.surplus() < -ROUNDING
                ? Optional.of(String.format(Locale.ROOT, "it would have signed %.2f points below its outside option",
                        -appraisal.surplus()))
                : Optional.empty();
    }

    private static @Nullable Draft signed(SeatView view, Command.OfParty command) {
        return switch (command) {
            case Command.Table(Draft draft) -> draft;
            case Command.Amend(var _, int _, Draft draft) -> draft;
            case Command.Reply(var id, Answer.Accepted _) -> {
                Proposal proposal = view.proposal(id);
                yield proposal == null ? null : proposal.draft();
            }
            case Command.Reply _,Command.Withdraw _,Command.KeepDraft _,Command.DropDraft _,Command.Declare _,Command.Send _,Command.Take _,Command.Launch _,Command.Order _,Command.GiveWord _,Command.CallMeeting _,Command.Ask _,Command.AnswerQuestions _,Command.PublishReadout _,Command.AnswerInvitation _,Command.Denounce _,Command.Suspend _,Command.Resume _,Command.Extend _,Command.Ready _ -> null;
        };
    }
}
