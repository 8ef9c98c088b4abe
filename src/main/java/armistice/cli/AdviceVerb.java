package armistice.cli;

import armistice.ai.Move;
import armistice.ai.Prospect;
import armistice.ai.Range;
import armistice.ai.Rationale;
import armistice.ai.RationaleWords;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Pledge;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.model.play.Rejection;
import armistice.model.setting.Issue;
import armistice.model.setting.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells a player what the program would do in the same seat, and why.
final class AdviceVerb {
    private static final int ALTERNATIVES = 3;

    private final Sitting sitting;
    private final RationaleWords reasons = new RationaleWords(Locale.ENGLISH);

    AdviceVerb(Sitting sitting) {
        this.sitting = sitting;
    }

    List<Verb> verbs() {
        return List.of(new Verb("advice", "", "what the program would do in your place, and why", _ -> tell()));
    }

    private void tell() {
        String whyNot = whyNot();
        if (!whyNot.isEmpty()) {
            sitting.out().println(whyNot);
            return;
        }
        List<Move> advice = sitting.session().adviser().advise(sitting.party());
        if (advice.isEmpty()) {
            sitting.out().println("The program would wait.");
            return;
        }
        tell(advice.getFirst());
        advice.stream()
                .skip(1)
                .forEach(move -> sitting.out().println("Then it would " + words(move.command()) + "."));
    }

    private String whyNot() {
        for (Possibility possibility : sitting.view().possibilities(Possibility.Kind.ADVISE)) {
            Rejection rejection = possibility.whyNot();
            if (rejection != null) {
                return sitting.narrator().tell(rejection);
            }
        }
        return "";
    }

    private void tell(Move move) {
        sitting.out().println("The program would " + words(move.command()) + ".");
        sitting.out().println("  why: " + reasons.decision(move.rationale()));
        for (Rationale.Alternative alternative : move.rationale()
                .alternatives()
                .stream()
                .limit(ALTERNATIVES)
                .toList()) {
            sitting.out()
                    .println(String.format(Locale.ROOT,
                            "  considered: %-36s %-18s %6.1f points, likelihood %3.0f %%%s",
                            reasons.kind(alternative), alternative.subject().toLowerCase(Locale.ROOT).replace('_', ' '),
                            alternative.own(), 100 * alternative.likelihood(), range(alternative.range()))
                            + playouts(alternative.prospect()));
        }
        for (Rationale.Belief belief : move.rationale().beliefs()) {
            Issue issue = sitting.scenario().issue(belief.issue());
            sitting.out()
                    .println(String.format(Locale.ROOT, "  thought to want: %s, %s: %s (%.0f of 100)",
                            sitting.name(belief.party()), issue.label(), issue.option(belief.option()).label(),
                            belief.weight()));
        }
        for (Rationale.Need need : move.rationale().needs()) {
            sitting.out()
                    .println(String.format(Locale.ROOT,
                            "  thought to need: %s, %.1f points more than things as they are (%.1f to %.1f)",
                            sitting.name(need.party()), need.likely(), need.least(), need.most()));
        }
    }

    private static String range(@Nullable Range range) {
        return range == null ? ""
                : String.format(Locale.ROOT, " (%.0f to %.0f %%)", 100 * range.low(), 100 * range.high());
    }

    private static String playouts(@Nullable Prospect prospect) {
        return prospect == null ? ""
                : String.format(Locale.ROOT, "; %d play-outs: mean %.1f, spread %.1f",
                        prospect.playouts(), prospect.mean(), prospect.spread());
    }

    private String words(Command.OfParty command) {
        Scenario scenario = sitting.scenario();
        return switch (command) {
            case Command.Table c -> "table " + text(c.draft());
            case Command.Amend c -> "amend " + c.proposal() + " to " + text(c.draft());
            case Command.Reply c -> answer(c.answer()) + " " + c.proposal();
            case Command.Withdraw c -> "withdraw " + c.proposal();
            case Command.KeepDraft _,Command.DropDraft _ -> "sort its drafts";
            case Command.Declare c -> "say in public: " + c.text();
            case Command.Send c -> "write: " + c.text();
            case Command.Take c -> "take the measure \"" + scenario.measure(c.measure()).label() + "\"";
            case Command.Launch c -> "order \"" + scenario.measure(c.operation()).label() + "\"";
            case Command.Order c -> "order " + c.posture().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " in "
                    + scenario.region(c.region()).name();
            case Command.GiveWord c -> (c.kind() == Pledge.Kind.THREAT ? "threaten " : "promise ")
                    + sitting.name(c.to())
                    + " the measure \"" + scenario.measure(c.consequence()).label() + "\"";
            case Command.CallMeeting c -> "call a meeting: " + scenario.meetingFormat(c.format()).label() + " with "
                    + c.invited().stream().map(sitting::name).collect(Collectors.joining(", "));
            case Command.AnswerInvitation c -> (c.attends() ? "attend " : "stay away from ") + "the meeting "
                    + c.meeting();
            case Command.Ask c -> "ask in writing: " + String.join(" ", c.questions());
            case Command.AnswerQuestions c -> "reply in writing in " + c.meeting();
            case Command.PublishReadout c -> "tell of the meeting " + c.meeting();
            case Command.Denounce c -> "denounce " + c.agreement();
            case Command.Suspend c -> "suspend " + c.agreement();
            case Command.Resume c -> "resume " + c.agreement();
            case Command.Extend c -> "prolong " + c.agreement() + " by " + c.days() + " days";
            case Command.Ready _ -> "be ready";
        };
    }

    private static String answer(Answer answer) {
        return switch (answer) {
            case Answer.Accepted _ -> "accept";
            case Answer.InPrinciple _ -> "accept in principle, with reservations,";
            case Answer.Deferred _ -> "ask about";
            case Answer.Refused _ -> "refuse";
        };
    }

    private String text(Draft draft) {
        String settled = sitting.scenario()
                .issues()
                .stream()
                .map(issue -> issue.option(draft.terms().option(issue.id())))
                .filter(option -> !option.open())
                .map(option -> option.label())
                .collect(Collectors.joining("; "));
        return "a " + draft.stage().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + settled;
    }
}
