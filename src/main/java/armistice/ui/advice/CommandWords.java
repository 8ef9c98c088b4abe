package armistice.ui.advice;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Meeting;
import armistice.model.id.AgreementId;
import armistice.model.id.MeetingId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.ui.kit.Texts;
import armistice.view.SeatView;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Commands in a few words of the user's language.
public final class CommandWords {

    private static final int SHOWN = 4;

    private final Perspective eyes;
    private final Texts texts;
    private final SeatView view;

    public CommandWords(Perspective eyes) {
        this.eyes = eyes;
        this.texts = eyes.texts();
        this.view = eyes.view();
    }

    /// What a command does, with a capital letter and without a full stop.
    public String of(Command.OfParty command) {
        return switch (command) {
            case Command.Table(var draft) -> texts.text("do.table", text(draft));
            case Command.Amend(var _, int _, var draft) -> texts.text("do.amend", text(draft));
            case Command.Reply(var id, var answer) -> answer(id, answer);
            case Command.Withdraw(var id) -> texts.text("do.withdraw", proposal(id));
            case Command.KeepDraft(var name, var _) -> texts.text("do.keep", name);
            case Command.DropDraft(var name) -> texts.text("do.drop", name);
            case Command.Declare(var _, var words) -> texts.text("do.declare", words);
            case Command.Send(var to, var words) -> texts.text("do.send", eyes.names(to), words);
            case Command.Take(var measure) -> texts.text("do.take", view.scenario().measure(measure).label());
            case Command.Launch(var operation, var _, var _) -> texts.text("do.take",
                    view.scenario().measure(operation).label());
            case Command.Order(var region, var posture) -> texts.text("do.order",
                    view.scenario().region(region).name(), texts.name("posture.", posture));
            case Command.GiveWord word -> texts.text("do.word", texts.name("pledge-kind.", word.kind()),
                    eyes.name(word.to()), view.scenario().measure(word.consequence()).label());
            case Command.CallMeeting meeting -> texts.text("do.call",
                    view.scenario().meetingFormat(meeting.format()).label(), eyes.names(meeting.invited()));
            case Command.AnswerInvitation(var id, boolean attends) -> texts.text(attends ? "do.attend" : "do.decline",
                    meeting(id));
            case Command.Ask question -> texts.text("do.ask-in-writing", eyes.names(question.to()),
                    String.join(" ", question.questions()));
            case Command.AnswerQuestions(var id, var _) -> texts.text("do.reply-in-writing", meeting(id));
            case Command.PublishReadout(var id, var _) -> texts.text("do.read-out", meeting(id));
            case Command.Denounce(var id, var _) -> texts.text("do.denounce", agreement(id));
            case Command.Suspend(var id, var _, var _) -> texts.text("do.suspend", agreement(id));
            case Command.Resume(var id) -> texts.text("do.resume", agreement(id));
            case Command.Extend(var id, int days) -> texts.text("do.extend", agreement(id), days);
            case Command.Ready _ -> texts.text("do.ready");
        };
    }

    /// What a text settles, issue by issue.
    String settled(Draft draft) {
        return view.scenario()
                .issues()
                .stream()
                .filter(issue -> !issue.option(draft.terms().option(issue.id())).open())
                .map(issue -> texts.text("advice.change", issue.label(),
                        issue.option(draft.terms().option(issue.id())).label()))
                .collect(Collectors.joining("; "));
    }

    /// Where a text differs from another, the first few clauses; all that it settles where there is no other.
    String differences(@Nullable Draft base, Draft text) {
        if (base == null) {
            return settled(text);
        }
        var issues = List.copyOf(text.terms().differences(base.terms()));
        var first = issues.stream()
                .limit(SHOWN)
                .map(issue -> texts.text("advice.change", eyes.issue(issue),
                        eyes.option(issue, text.terms().option(issue))))
                .collect(Collectors.joining("; "));
        return issues.size() > SHOWN ? texts.text("advice.more", first, issues.size() - SHOWN) : first;
    }

    private String text(Draft draft) {
        return texts.name("stage.", draft.stage());
    }

    private String answer(ProposalId id, Answer answer) {
        var key = switch (answer) {
            case Answer.Accepted _ -> "do.accept";
            case Answer.InPrinciple _ -> "do.accept-in-principle";
            case Answer.Deferred _ -> "do.ask";
            case Answer.Refused _ -> "do.refuse";
        };
        return texts.text(key, proposal(id));
    }

    private String proposal(ProposalId id) {
        var proposal = view.proposal(id);
        return proposal == null ? id.value()
                : texts.text("do.proposal", texts.name("stage.", proposal.draft().stage()),
                        eyes.name(proposal.by()));
    }

    private String agreement(AgreementId id) {
        return view
                .agreements()
                .stream()
                .filter(agreement -> agreement.id().equals(id))
                .findFirst()
                .map(agreement -> texts.text("agreements.title", texts.name("stage.", agreement.draft().stage()),
                        eyes.names(agreement.signatories())))
                .orElse(id.value());
    }

    private String meeting(MeetingId id) {
        return view
                .meetings()
                .stream()
                .filter(meeting -> meeting.id().equals(id))
                .findFirst()
                .map(this::words)
                .orElse(id.value());
    }

    private String words(Meeting meeting) {
        return texts.text("do.meeting", view.scenario().meetingFormat(meeting.format()).label(),
                eyes.name(meeting.host()));
    }
}
