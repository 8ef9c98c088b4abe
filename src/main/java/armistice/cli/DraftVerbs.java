package armistice.cli;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Party;
import armistice.view.Appraiser.Appraisal;
import armistice.view.SeatView;
import armistice.view.Words;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reading proposals, and writing one: from the status quo or from another text, clause by clause.
final class DraftVerbs {
    private static final int OPEN_TURNS = 2;

    private final Sitting sitting;
    private final PrintWriter out;
    private Draft draft;

    DraftVerbs(Sitting sitting) {
        this.sitting = sitting;
        this.out = sitting.out();
        this.draft = statusQuo();
    }

    List<Verb> verbs() {
        return List.of(new Verb("proposals", "", "what is on the table, and its worth to you", _ -> proposals()),
                new Verb("show", "PROPOSAL", "a proposal clause by clause", this::show),
                new Verb("draft", "[new | PROPOSAL]", "your draft; begin it anew, or from a proposal", this::draft),
                new Verb("options", "ISSUE", "the options of an issue", this::options),
                new Verb("set", "ISSUE OPTION", "change a clause of your draft", this::set),
                new Verb("stage", "settlement | framework | truce MONTHS | partial MONTHS", "what the draft aims at",
                        this::stage),
                new Verb("to", "PARTY...", "whom the draft is addressed to", this::to),
                new Verb("until", "TURN", "last turn on which the draft can be accepted", this::until),
                new Verb("confidential", "yes | no", "whether only its addressees learn of the draft",
                        this::confidential),
                new Verb("note", "TEXT", "a covering note for the draft", this::note),
                new Verb("table", "", "put the draft on the table", _ -> table()),
                new Verb("amend", "PROPOSAL", "replace your own proposal by the draft", this::amend));
    }

    private Draft statusQuo() {
        Map<IssueId, OptionId> open = new LinkedHashMap<>();
        sitting.scenario().issues().forEach(issue -> open.put(issue.id(), issue.open().id()));
        return new Draft(everybody(), Stage.SETTLEMENT, new Terms(open), 0, false, List.of(), expiry(), "");
    }

    private Set<PartyId> everybody() {
        return sitting.others().stream().map(Party::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private int expiry() {
        return Math.min(sitting.view().turns(), sitting.view().turn() + OPEN_TURNS);
    }

    private void proposals() {
        SeatView view = sitting.view();
        if (view.proposals().isEmpty()) {
            out.println("Nothing has been tabled.");
        }
        for (Proposal proposal : view.proposals()) {
            out.println(heading(proposal));
            if (proposal.status() == Proposal.Status.TABLED) {
                out.println("    " + worth(proposal.draft()));
            }
        }
    }

    private String heading(Proposal proposal) {
        Draft text = proposal.draft();
        String answers = proposal.answers()
                .entrySet()
                .stream()
                .map(answer -> sitting.name(answer.getKey()) + " " + word(answer.getValue(), proposal.version()))
                .collect(Collectors.joining(", "));
        return proposal.id() + ": " + sitting.name(proposal.by()) + " to "
                + text.to().stream().map(sitting::name).collect(Collectors.joining(", ")) + ", "
                + sitting.narrator().word(Words.of(text.stage())) + months(text) + ", version " + proposal.version()
                + ", " + (proposal.status() == Proposal.Status.TABLED
                        ? "open until turn " + text.expiresTurn()
                        : sitting.narrator().word(Words.of(proposal.status())))
                + (text.confidential() ? ", confidential" : "") + (answers.isEmpty() ? "" : "; " + answers)
                + (sitting.awaitsAnswer(proposal) ? " - awaits your answer" : "");
    }

    private static String months(Draft text) {
        return text.stage().isTruce()
                ? String.format(Locale.ROOT, text.months() == 1 ? " of %.0f month" : " of %.0f months", text.months())
                : "";
    }

    private static String word(Answer answer, int version) {
        String word = switch (answer) {
            case Answer.Accepted _ -> "accepts";
            case Answer.InPrinciple _ -> "accepts in principle";
            case Answer.Deferred _ -> "asks";
            case Answer.Refused refused -> "refuses" + (refused.named().isEmpty() ? ""
                    : " over "
                            + refused.named().stream().map(IssueId::value).collect(Collectors.joining(" and ")));
        };
        return answer.version() == version ? word : word + " an earlier version";
    }

    private String worth(Draft text) {
        Appraisal appraisal = sitting.appraiser().appraise(text);
        return String.format(Locale.ROOT,
                "worth %+.1f to you (%.1f against %.1f without a deal); holds with %.0f %%%s",
                appraisal.surplus(), appraisal.value(), appraisal.outside(), 100 * appraisal.durability(),
                appraisal.crossed().isEmpty() ? "" : "; crosses a red line of yours");
    }

    private void show(Line line) {
        Proposal proposal = proposal(line);
        out.println(heading(proposal));
        print(proposal.draft());
    }

    private Proposal proposal(Line line) {
        return line.one("a proposal", sitting.view().proposals(), proposal -> proposal.id().value());
    }

    private void print(Draft text) {
        for (Issue issue : sitting.scenario().issues()) {
            Option option = issue.option(text.terms().option(issue.id()));
            if (!option.open()) {
                out.println(String.format(Locale.ROOT, "  %-20s %-20s %+6.1f  %s", issue.id(), option.id(),
                        sitting.appraiser().optionPoints(text.stage(), issue.id(), option.id()), issue.label()));
                Paragraph.print(out, "      ", option.clause());
            }
        }
        Appraisal appraisal = sitting.appraiser().appraise(text);
        out.println("  must be signed by "
                + appraisal.signatories().stream().map(sitting::name).collect(Collectors.joining(", ")));
        appraisal.crossed().forEach(red -> Paragraph.print(out, "  ", "crosses your red line: " + red.reason()));
        if (!text.note().isEmpty()) {
            Paragraph.print(out, "  ", "note: " + text.note());
        }
        out.println("  " + worth(text));
    }

    private void draft(Line line) {
        if (!line.isEmpty()) {
            String from = line.word("a proposal");
            draft = from.equals("new") ? statusQuo() : from(from);
        }
        envelope();
        print(draft);
    }

    private void envelope() {
        out.println("Draft: " + sitting.narrator().word(Words.of(draft.stage())) + months(draft) + " to "
                + draft.to().stream().map(sitting::name).collect(Collectors.joining(", ")) + ", open until turn "
                + draft.expiresTurn() + (draft.confidential() ? ", confidential" : "")
                + (draft.note().isEmpty() ? "" : ", with a note"));
    }

    private Draft from(String name) {
        Proposal proposal = Line.pick(name, "a proposal", sitting.view().proposals(), known -> known.id().value());
        Draft text = proposal.draft();
        Set<PartyId> to = new LinkedHashSet<>(text.to());
        to.add(proposal.by());
        to.remove(sitting.party());
        return new Draft(to, text.stage(), text.terms(), text.months(), text.confidential(), text.conditions(),
                expiry(), "");
    }

    private Issue issue(Line line) {
        return line.one("an issue", sitting.scenario().issues(), issue -> issue.id().value());
    }

    private void options(Line line) {
        Issue issue = issue(line);
        out.println(issue.question());
        for (Option option : issue.options()) {
            String consent = option.consent().stream().map(sitting::name).collect(Collectors.joining(", "));
            boolean chosen = draft.terms().option(issue.id()).equals(option.id());
            out.println(String.format(Locale.ROOT, "%s %-20s %+6.1f  %s%s", chosen ? "*" : " ", option.id(),
                    sitting.appraiser().optionPoints(draft.stage(), issue.id(), option.id()), option.label(),
                    consent.isEmpty() ? "" : " (needs " + consent + ")"));
        }
    }

    private void set(Line line) {
        Issue issue = issue(line);
        Option option = line.one("an option", issue.options(), candidate -> candidate.id().value());
        draft = draft.withTerms(draft.terms().with(issue.id(), option.id()));
        out.println(issue.label() + ": " + option.label());
        out.println(worth(draft));
    }

    private void stage(Line line) {
        String word = line.one("a stage", List.of("settlement", "framework", "truce", "partial"), name -> name);
        Stage stage = switch (word) {
            case "truce" -> Stage.INTERIM_TRUCE;
            case "partial" -> Stage.PARTIAL_TRUCE;
            case "framework" -> Stage.FRAMEWORK;
            default -> Stage.SETTLEMENT;
        };
        int months = stage.isTruce() ? line.number("its months") : 0;
        if (stage.isTruce() && months < 1) {
            throw new Misunderstood("A truce runs for one month or more.");
        }
        draft = new Draft(draft.to(), stage, draft.terms(), months, draft.confidential(), draft.conditions(),
                draft.expiresTurn(), draft.note());
        out.println(worth(draft));
    }

    private void to(Line line) {
        List<Party> parties = line.all("a party", sitting.others(), party -> party.id().value());
        Set<PartyId> to = parties.stream().map(Party::id).collect(Collectors.toCollection(LinkedHashSet::new));
        draft = new Draft(to, draft.stage(), draft.terms(), draft.months(), draft.confidential(), draft.conditions(),
                draft.expiresTurn(), draft.note());
        envelope();
    }

    private void until(Line line) {
        int last = line.number("a turn");
        SeatView view = sitting.view();
        if (last < view.turn() || last > view.turns()) {
            throw new Misunderstood("Name a turn from " + view.turn() + " to " + view.turns() + ".");
        }
        draft = new Draft(draft.to(), draft.stage(), draft.terms(), draft.months(), draft.confidential(),
                draft.conditions(), last, draft.note());
        envelope();
    }

    private void confidential(Line line) {
        boolean yes = line.one("yes or no", List.of("yes", "no"), word -> word).equals("yes");
        draft = new Draft(draft.to(), draft.stage(), draft.terms(), draft.months(), yes, draft.conditions(),
                draft.expiresTurn(), draft.note());
        envelope();
    }

    private void note(Line line) {
        draft = new Draft(draft.to(), draft.stage(), draft.terms(), draft.months(), draft.confidential(),
                draft.conditions(), draft.expiresTurn(), line.rest());
        envelope();
    }

    private void table() {
        sitting.act(new Command.Table(draft), "");
    }

    private void amend(Line line) {
        Proposal proposal = proposal(line);
        sitting.act(new Command.Amend(proposal.id(), proposal.version(), draft), "");
    }
}
