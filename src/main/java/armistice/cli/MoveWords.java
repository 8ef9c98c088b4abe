package armistice.cli;

import armistice.ai.Prospect;
import armistice.ai.Range;
import armistice.ai.Rationale;
import armistice.ai.RationaleWords;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Pledge;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Moves of the program and its reasons, in words.
final class MoveWords {
    private static final int ALTERNATIVES = 3;
    private static final int DIFFERENCES = 4;

    private final PrintWriter out;
    private final Scenario scenario;
    private final RationaleWords reasons = new RationaleWords(Locale.ENGLISH);

    MoveWords(PrintWriter out, Scenario scenario) {
        this.out = out;
        this.scenario = scenario;
    }

    /// Prints why something was done, what else was considered, and what is thought of the others.
    void why(Rationale rationale, String indent) {
        line(indent, "why: " + reasons.decision(rationale));
        if (!rationale.numbers().isEmpty()) {
            line(indent, "numbers: " + rationale.numbers()
                    .entrySet()
                    .stream()
                    .map(number -> reasons.number(number.getKey()) + " " + value(number.getKey(), number.getValue()))
                    .collect(Collectors.joining("; ")));
        }
        List<Rationale.Alternative> best = rationale.alternatives().stream().limit(ALTERNATIVES).toList();
        best.forEach(alternative -> line(indent, "considered: " + words(alternative, best.getFirst().text())));
        beliefs(rationale).forEach((party, words) -> line(indent,
                name(party) + " is thought " + String.join("; ", words)));
    }

    private String value(String key, double number) {
        return reasons.isShare(key) ? String.format(Locale.ROOT, "%.0f %%", 100 * number)
                : String.format(Locale.ROOT, "%.1f", number);
    }

    private Map<PartyId, List<String>> beliefs(Rationale rationale) {
        Map<PartyId, List<String>> beliefs = new LinkedHashMap<>();
        for (Rationale.Belief belief : rationale.beliefs()) {
            Issue issue = scenario.issue(belief.issue());
            List<String> words = beliefs.computeIfAbsent(belief.party(), _ -> new ArrayList<>());
            words.add((words.isEmpty() ? "to want most: " : "")
                    + String.format(Locale.ROOT, "%s, %s (%.0f of 100)", issue.label(),
                            issue.option(belief.option()).label(),
                            belief.weight()));
        }
        for (Rationale.Need need : rationale.needs()) {
            beliefs.computeIfAbsent(need.party(), _ -> new ArrayList<>())
                    .add(String.format(Locale.ROOT,
                            "to need %.1f points more than things as they are before it signs (10 to 90 %%: %.1f to %.1f)",
                            need.likely(), need.least(), need.most()));
        }
        return beliefs;
    }

    private String words(Rationale.Alternative alternative, @Nullable Draft base) {
        Draft text = alternative.text();
        String subject = text == null ? alternative.subject() : stage(text);
        Range range = alternative.range();
        return reasons.kind(alternative) + (subject.isEmpty() ? "" : ", " + subject)
                + String.format(Locale.ROOT, ": %s %.1f points, likelihood %.0f %%",
                        reasons.isOfAnother(alternative) ? "gains" : "worth", alternative.own(),
                        100 * alternative.likelihood())
                + (range == null ? ""
                        : String.format(Locale.ROOT, " (%.0f to %.0f %%)", 100 * range.low(), 100 * range.high()))
                + playouts(alternative.prospect())
                + (text == null || base == null ? "" : differences(base, text));
    }

    private static String playouts(@Nullable Prospect prospect) {
        return prospect == null ? ""
                : String.format(Locale.ROOT, "; %d play-outs: mean %.1f, spread %.1f", prospect.playouts(),
                        prospect.mean(), prospect.spread());
    }

    /// What a text has otherwise than the first that was considered.
    private String differences(Draft base, Draft text) {
        List<String> other = new ArrayList<>();
        for (Issue issue : scenario.issues()) {
            Option option = issue.option(text.terms().option(issue.id()));
            if (!option.id().equals(base.terms().option(issue.id()))) {
                other.add(issue.label() + ": " + option.label());
            }
        }
        String more = other.size() > DIFFERENCES ? "; and " + (other.size() - DIFFERENCES) + " more" : "";
        return other.isEmpty() ? ""
                : "; otherwise than the first: " + other.stream().limit(DIFFERENCES).collect(Collectors.joining("; "))
                        + more;
    }

    /// What a command does, as in "the program would ...".
    String words(Command.OfParty command) {
        return switch (command) {
            case Command.Table c -> "table " + text(c.draft());
            case Command.Amend c -> "amend " + c.proposal() + " to " + text(c.draft());
            case Command.Reply c -> answer(c);
            case Command.Withdraw c -> "withdraw " + c.proposal();
            case Command.KeepDraft _,Command.DropDraft _ -> "sort its drafts";
            case Command.Declare c -> "say in public: " + c.text();
            case Command.Send c -> "write: " + c.text();
            case Command.Take c -> "take the measure \"" + scenario.measure(c.measure()).label() + "\"";
            case Command.Launch c -> "order \"" + scenario.measure(c.operation()).label() + "\"";
            case Command.Order c -> "order " + c.posture().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " in "
                    + scenario.region(c.region()).name();
            case Command.GiveWord c -> (c.kind() == Pledge.Kind.THREAT ? "threaten " : "promise ") + name(c.to())
                    + " the measure \"" + scenario.measure(c.consequence()).label() + "\"";
            case Command.CallMeeting c -> "call a meeting: " + scenario.meetingFormat(c.format()).label() + " with "
                    + c.invited().stream().map(this::name).collect(Collectors.joining(", "));
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

    private String answer(Command.Reply reply) {
        return switch (reply.answer()) {
            case Answer.Accepted _ -> "accept " + reply.proposal();
            case Answer.InPrinciple(int _, var reservations) -> "accept in principle " + reply.proposal()
                    + ", with reservations: " + reservations.stream()
                            .map(one -> scenario.issue(one.issue()).label() + ": "
                                    + scenario.issue(one.issue()).option(one.wanted()).label())
                            .collect(Collectors.joining("; "));
            case Answer.Deferred(int _, var about, String _) -> "ask about " + reply.proposal() + (about.isEmpty() ? ""
                    : ": " + about.stream()
                            .map(issue -> scenario.issue(issue).label())
                            .collect(Collectors.joining("; ")));
            case Answer.Refused _ -> "refuse " + reply.proposal();
        };
    }

    private String text(Draft draft) {
        String settled = scenario.issues()
                .stream()
                .map(issue -> issue.option(draft.terms().option(issue.id())))
                .filter(option -> !option.open())
                .map(Option::label)
                .collect(Collectors.joining("; "));
        return "a " + stage(draft) + ": " + settled;
    }

    private static String stage(Draft draft) {
        return draft.stage().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String name(PartyId party) {
        return scenario.party(party).shortName();
    }

    private void line(String indent, String text) {
        Paragraph.print(out, indent, text);
    }
}
