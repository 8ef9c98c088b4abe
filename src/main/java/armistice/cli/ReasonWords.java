package armistice.cli;

import armistice.ai.Prospect;
import armistice.ai.Range;
import armistice.ai.Rationale;
import armistice.ai.RationaleWords;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.play.Command;
import armistice.model.setting.Issue;
import armistice.model.setting.Scenario;
import armistice.report.ReasonFigures;
import armistice.report.TextWords;
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

/// The program's reasons in words. What it thinks that the others want is told when it has changed.
final class ReasonWords {
    private static final int DIFFERENCES = 4;
    /// From here up a party rather signs than not, and what it may dislike is not told.
    private static final double EVEN = 0.5;
    /// Points that are told as none.
    private static final double NOTHING = 0.05;
    private static final String HOW_TO_READ = """
        How to read this. Worth is in points of the party's own score sheet over no agreement, of 100 in all. A text weighs \
        what it is worth as a share of the best of its kind, times the chance that all sign, times how far the party leans to \
        texts of the kind. Meetings count in trust, 0 to 1. In brackets stand what a number is made of, or the range from the \
        10th to the 90th percentile of what the evidence leaves open. What others gain, need and want is what the party \
        believes, in points over things as they are by their own lights; wishes are told again when they have changed. \
        Beliefs can be wrong, and bluffs are meant to mislead: this is for whoever runs the game, and for all after it.""";

    private static final String IN_SHORT = """
        Points are over no agreement, on your own score sheet. In brackets stand what a number is made of, or how far the \
        evidence leaves it open (10th to 90th percentile). What others gain, need and want is belief.""";

    private final PrintWriter out;
    private final Scenario scenario;
    private final TextWords texts;
    private final RationaleWords reasons = new RationaleWords(Locale.ENGLISH);
    private final Map<PartyId, String> told = new HashMap<>();

    ReasonWords(PrintWriter out, Scenario scenario) {
        this.out = out;
        this.scenario = scenario;
        this.texts = new TextWords(scenario);
    }

    /// Prints what the numbers and words of reasons mean.
    static void legend(PrintWriter out) {
        Paragraph.print(out, "", HOW_TO_READ);
    }

    /// The same for a player who asks for advice.
    static void brief(PrintWriter out) {
        Paragraph.print(out, "", IN_SHORT);
    }

    /// Prints why a command was chosen.
    ///
    /// @param view what the seat saw
    void why(Command.OfParty command, Rationale rationale, SeatView view, String indent) {
        Proposal answered = command instanceof Command.Reply(ProposalId id, Answer _) ? view.proposal(id) : null;
        print(rationale, answered == null ? null : answered.draft(), indent);
    }

    /// Prints why something was done, what else was considered, and what is thought of the others.
    ///
    /// @param about the text that was answered; none if the move was no answer
    private void print(Rationale rationale, @Nullable Draft about, String indent) {
        line(indent, "why: " + reasons.decision(rationale));
        if (!rationale.numbers().isEmpty()) {
            line(indent, "numbers: " + rationale.numbers()
                    .entrySet()
                    .stream()
                    .map(number -> reasons.number(number.getKey()) + " " + value(number.getKey(), number.getValue()))
                    .collect(Collectors.joining("; ")));
        }
        List<Rationale.Alternative> all = rationale.alternatives();
        Draft base = about != null || all.isEmpty() ? about : all.getFirst().text();
        for (int i = 0; i < all.size(); i++) {
            line(indent, (i == 0 ? "chosen: " : "instead of: ") + words(all.get(i), i == 0 ? null : base));
        }
        wishes(rationale).forEach((party, wishes) -> {
            String kinds = wishes.stream().map(Wish::words).sorted().collect(Collectors.joining("; "));
            if (!kinds.equals(told.put(party, kinds))) {
                line(indent, name(party) + " is thought to want most: "
                        + wishes.stream().map(Wish::weighed).collect(Collectors.joining("; ")));
            }
        });
        rationale.receptions().forEach(one -> line(indent, words(one)));
        gains(rationale).forEach((party, gains) -> line(indent, name(party) + ": the changes are thought to bring it "
                + String.join("; ", gains)));
    }

    private String value(String key, double number) {
        return switch (reasons.unit(key)) {
            case SHARE -> String.format(Locale.ROOT, "%.0f %%", 100 * number);
            case LEVEL -> String.format(Locale.ROOT, "%.0f", number);
            default -> ReasonFigures.points(number);
        };
    }

    private record Wish(String words, double weight) {
        String weighed() {
            return words + String.format(Locale.ROOT, " (%.0f of 100)", weight);
        }
    }

    private Map<PartyId, List<Wish>> wishes(Rationale rationale) {
        Map<PartyId, List<Wish>> wishes = new LinkedHashMap<>();
        for (Rationale.Belief belief : rationale.beliefs()) {
            Issue issue = scenario.issue(belief.issue());
            wishes.computeIfAbsent(belief.party(), _ -> new ArrayList<>())
                    .add(new Wish(issue.label() + ", " + issue.option(belief.option()).label(), belief.weight()));
        }
        return wishes;
    }

    /// What changes are thought to bring those that are to be won, party by party.
    private Map<PartyId, List<String>> gains(Rationale rationale) {
        Map<PartyId, List<String>> gains = new LinkedHashMap<>();
        for (Rationale.Gain gain : rationale.gains()) {
            gains.computeIfAbsent(gain.party(), _ -> new ArrayList<>())
                    .add(scenario.issue(gain.issue()).label() + String.format(Locale.ROOT, " %+.1f", gain.points()));
        }
        return gains;
    }

    private String words(Rationale.Reception one) {
        Answer answer = one.answer();
        String gains = "thought to " + (one.gain() < -NOTHING ? "lose " : "gain ")
                + ReasonFigures.points(Math.abs(one.gain()));
        String who = name(one.party()) + (answer == null ? ": "
                : " " + reasons.answered(answer) + " the " + reasons.stage(one.stage()) + ": ");
        if (answer instanceof Answer.Accepted) {
            return who + gains;
        }
        List<String> costs = one.likelihood() < EVEN
                ? one.against().stream().map(issue -> scenario.issue(issue).label()).toList()
                : List.of();
        return who + gains + String.format(Locale.ROOT, " and to need %.1f (%.1f to %.1f), %s to sign with %s%s",
                one.need().likely(), one.need().least(), one.need().most(),
                one.told() < 0 ? "and after its answer to these very words" : "so",
                ReasonFigures.percent(one.likelihood()), range(one.range()))
                + (costs.isEmpty() ? "" : "; worst for it: " + String.join("; ", costs));
    }

    private String words(Rationale.Alternative alternative, @Nullable Draft base) {
        Draft text = alternative.text();
        return reasons.what(alternative) + ": "
                + (reasons.isTrust(alternative)
                        ? "counts " + ReasonFigures.trust(alternative.own())
                        : ReasonFigures.points(alternative.own()))
                + likelihood(alternative) + merit(alternative.merit())
                + (text == null || base == null ? "" : differences(base, text));
    }

    private static String likelihood(Rationale.Alternative alternative) {
        Prospect prospect = alternative.prospect();
        String playouts = prospect == null ? ""
                : String.format(Locale.ROOT, "; leaves %s on average of %d play-outs (standard deviation %.1f)",
                        ReasonFigures.points(prospect.mean()), prospect.playouts(), prospect.spread());
        if (alternative.range() == null) {
            return alternative.likelihood() == 1 ? ""
                    : " where it is signed, in " + ReasonFigures.percent(alternative.likelihood()) + " of the play-outs"
                            + playouts;
        }
        return ", all sign with " + ReasonFigures.percent(alternative.likelihood()) + range(alternative.range())
                + playouts;
    }

    private String merit(@Nullable Explanation merit) {
        String terms = merit == null ? "" : reasons.terms(merit);
        if (merit == null || terms.isEmpty()) {
            return "";
        }
        return (merit.unit() == Unit.SHARE ? "; weighs " + ReasonFigures.weight(merit.value()) : "")
                + " (" + terms + ")";
    }

    private static String range(@Nullable Range range) {
        return range == null ? ""
                : String.format(Locale.ROOT, " (%.0f to %.0f %%)", 100 * range.low(), 100 * range.high());
    }

    /// What a text has otherwise than another of its kind; how much it settles if that is of another kind.
    private String differences(Draft base, Draft text) {
        if (base.stage().isTruce() != text.stage().isTruce()) {
            return "; it settles " + texts.settled(text).size() + " of " + scenario.issues().size()
                    + " issues";
        }
        List<String> other = texts.differences(base, text);
        return other.isEmpty() ? "" : "; with " + TextWords.first(DIFFERENCES, other);
    }

    private String name(PartyId party) {
        return scenario.party(party).shortName();
    }

    private void line(String indent, String text) {
        Paragraph.print(out, indent, text);
    }
}
