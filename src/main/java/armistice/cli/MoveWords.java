package armistice.cli;

import armistice.ai.Prospect;
import armistice.ai.Range;
import armistice.ai.Rationale;
import armistice.ai.RationaleWords;
import armistice.model.deal.Answer;
import armistice.model.deal.Demand;
import armistice.model.deal.Draft;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.id.AgreementId;
import armistice.model.id.MeasureId;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import armistice.view.SeatView;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Moves of the program and its reasons, in words. What it believes of the others is told when it has changed.
final class MoveWords {
    private static final int ALTERNATIVES = 3;
    private static final int DIFFERENCES = 4;
    /// Enough of a belief's first words to tell what kind it is.
    private static final int KIND = 20;

    private final PrintWriter out;
    private final Scenario scenario;
    private final RationaleWords reasons = new RationaleWords(Locale.ENGLISH);
    private final Map<String, String> told = new HashMap<>();

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
        wishes(rationale).forEach((party, words) -> belief(indent, party,
                "is thought to want most: " + String.join("; ", words)));
        rationale.needs().forEach(need -> belief(indent, need.party(), needs(need)));
    }

    /// Prints a belief, unless it is the one that was printed last.
    private void belief(String indent, PartyId party, String words) {
        String line = name(party) + " " + words;
        if (!line.equals(told.put(party + words.substring(0, KIND), line))) {
            line(indent, line);
        }
    }

    private String value(String key, double number) {
        return reasons.isShare(key) ? String.format(Locale.ROOT, "%.0f %%", 100 * number)
                : String.format(Locale.ROOT, "%.1f", number);
    }

    private Map<PartyId, List<String>> wishes(Rationale rationale) {
        Map<PartyId, List<String>> wishes = new LinkedHashMap<>();
        for (Rationale.Belief belief : rationale.beliefs()) {
            Issue issue = scenario.issue(belief.issue());
            wishes.computeIfAbsent(belief.party(), _ -> new ArrayList<>())
                    .add(String.format(Locale.ROOT, "%s, %s (%.0f of 100)", issue.label(),
                            issue.option(belief.option()).label(), belief.weight()));
        }
        return wishes;
    }

    private static String needs(Rationale.Need need) {
        return String.format(Locale.ROOT,
                "is thought to need %.1f points more than things as they are before it signs (10 to 90 %%: %.1f to %.1f)",
                need.likely(), need.least(), need.most());
    }

    private String words(Rationale.Alternative alternative, @Nullable Draft base) {
        Draft text = alternative.text();
        String subject = text == null ? alternative.subject() : stage(text);
        Range range = alternative.range();
        return reasons.kind(alternative) + (subject.isEmpty() ? "" : ", " + subject)
                + String.format(Locale.ROOT, ": %s %.1f points", reasons.isOfAnother(alternative) ? "gains" : "worth",
                        alternative.own() + 0.0)
                + (range == null && alternative.likelihood() == 1 ? ""
                        : String.format(Locale.ROOT, ", likelihood %.0f %%", 100 * alternative.likelihood()))
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
    ///
    /// @param view what the seat saw
    String words(Command.OfParty command, SeatView view) {
        return switch (command) {
            case Command.Table c -> "table " + text(c.draft());
            case Command.Amend c -> "amend " + named(c.proposal(), view) + " to " + text(c.draft());
            case Command.Reply c -> answer(c.answer(), named(c.proposal(), view));
            case Command.Withdraw c -> "withdraw " + named(c.proposal(), view);
            case Command.KeepDraft _,Command.DropDraft _ -> "sort its drafts";
            case Command.Declare c -> "say in public: " + c.text();
            case Command.Send c -> "write: " + c.text();
            case Command.Take c -> "take the measure \"" + scenario.measure(c.measure()).label() + "\"";
            case Command.Launch c -> "order \"" + scenario.measure(c.operation()).label() + "\"";
            case Command.Order c -> "order " + c.posture().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " in "
                    + scenario.region(c.region()).name();
            case Command.GiveWord c -> (c.kind() == Pledge.Kind.THREAT ? "threaten " : "promise ")
                    + word(c.kind(), c.to(), c.consequence(), c.demand(), view);
            case Command.CallMeeting c -> "call a meeting: " + scenario.meetingFormat(c.format()).label() + " with "
                    + c.invited().stream().map(this::name).collect(Collectors.joining(", "));
            case Command.AnswerInvitation c -> (c.attends() ? "attend " : "stay away from ")
                    + named(c.meeting(), view);
            case Command.Ask c -> "ask in writing: " + String.join(" ", c.questions());
            case Command.AnswerQuestions c -> "reply in writing to " + named(c.meeting(), view);
            case Command.PublishReadout c -> "tell of " + named(c.meeting(), view);
            case Command.Denounce c -> "denounce " + named(c.agreement(), view);
            case Command.Suspend c -> "suspend " + named(c.agreement(), view);
            case Command.Resume c -> "resume " + named(c.agreement(), view);
            case Command.Extend c -> "prolong " + named(c.agreement(), view) + " by " + c.days() + " days";
            case Command.Ready _ -> "be ready";
        };
    }

    /// Who threatens or promises what.
    ///
    /// @param view what its reader sees
    String word(Pledge pledge, SeatView view) {
        return name(pledge.by()) + (pledge.kind() == Pledge.Kind.THREAT ? " threatens " : " promises ")
                + word(pledge.kind(), pledge.to(), pledge.consequence(), pledge.demand(), view);
    }

    private String word(Pledge.Kind kind, PartyId to, MeasureId consequence, Demand demand, SeatView view) {
        return name(to) + (kind == Pledge.Kind.THREAT ? " with" : "") + " the measure \""
                + scenario.measure(consequence).label() + "\" "
                + (kind == Pledge.Kind.THREAT ? "unless it " : "if it ") + demand(demand, view);
    }

    private String answer(Answer answer, String proposal) {
        return switch (answer) {
            case Answer.Accepted _ -> "accept " + proposal;
            case Answer.InPrinciple(int _, var reservations) -> "accept in principle " + proposal
                    + ", with reservations: " + reservations.stream()
                            .map(one -> scenario.issue(one.issue()).label() + ": "
                                    + scenario.issue(one.issue()).option(one.wanted()).label())
                            .collect(Collectors.joining("; "));
            case Answer.Deferred(int _, var about, String words) -> (about.isEmpty() ? "put off " : "ask about ")
                    + proposal + (words.isEmpty() ? "" : ": " + words);
            case Answer.Refused(int _, String words) -> "refuse " + proposal + (words.isEmpty() ? "" : ": " + words);
        };
    }

    private String named(ProposalId id, SeatView view) {
        Proposal proposal = view.proposal(id);
        if (proposal == null) {
            return id.value();
        }
        return proposal.by().equals(view.seat()) ? "its own " + stage(proposal.draft()) + " (" + id + ")"
                : proposed(proposal);
    }

    private String proposed(Proposal proposal) {
        return "the " + stage(proposal.draft()) + " that " + name(proposal.by()) + " proposed (" + proposal.id() + ")";
    }

    private String named(MeetingId id, SeatView view) {
        return view.meetings()
                .stream()
                .filter(meeting -> meeting.id().equals(id))
                .findFirst()
                .map(meeting -> scenario.meetingFormat(meeting.format()).label() + ", called by " + name(meeting.host())
                        + " (" + id + ")")
                .orElse(id.value());
    }

    private String named(AgreementId id, SeatView view) {
        return view.agreements()
                .stream()
                .filter(agreement -> agreement.id().equals(id))
                .findFirst()
                .map(agreement -> "the " + stage(agreement.draft()) + " with "
                        + agreement.signatories()
                                .stream()
                                .filter(party -> !party.equals(view.seat()))
                                .map(this::name)
                                .collect(Collectors.joining(", "))
                        + " (" + id + ")")
                .orElse(id.value());
    }

    private String demand(Demand demand, SeatView view) {
        return switch (demand) {
            case Demand.Accept(ProposalId id) -> {
                Proposal proposal = view.proposal(id);
                yield "accepts " + (proposal == null ? id.value() : proposed(proposal));
            }
            case Demand.SignAny _ -> "signs an agreement";
            case Demand.RefrainFrom(MeasureId measure) -> "refrains from \"" + scenario.measure(measure).label() + "\"";
        };
    }

    private String text(Draft draft) {
        String settled = scenario.issues()
                .stream()
                .map(issue -> issue.option(draft.terms().option(issue.id())))
                .filter(option -> !option.open())
                .map(Option::label)
                .collect(Collectors.joining("; "));
        return (draft.stage() == Stage.INTERIM_TRUCE ? "an " : "a ") + stage(draft) + ": " + settled;
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
