package armistice.report;

import armistice.ai.Prospect;
import armistice.ai.Rationale;
import armistice.ai.RationaleWords;
import armistice.model.deal.Draft;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.setting.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Why something was chosen, in short: what decided, how it stood against the next best, and who was thought to stand in its way.
final class Standings {
    /// Below this a party rather does not sign.
    private static final double EVEN = 0.5;

    private final Scenario scenario;
    private final TextWords texts;
    private final RationaleWords reasons = new RationaleWords(Locale.ENGLISH);

    Standings(Scenario scenario) {
        this.scenario = scenario;
        this.texts = new TextWords(scenario);
    }

    /// What was decided, where the numbers do not say it by themselves; else empty.
    String brief(Rationale why) {
        return reasons.brief(why);
    }

    /// What was chosen among what was considered.
    static Rationale.Alternative chosen(Rationale why) {
        return why.alternatives().getFirst();
    }

    /// How far what was chosen stands before the next best by what it was ranked by, as in "1.6 % ahead of another settlement"; empty if there was nothing else but to do nothing.
    String lead(Rationale why) {
        Rationale.Alternative chosen = chosen(why);
        Rationale.Alternative next = next(why);
        if (next == null || isNothing(next)) {
            return "";
        }
        double lead = rank(chosen) - rank(next);
        String by = bare(chosen, Math.abs(lead));
        return (by.equals(bare(chosen, 0)) ? "even with " : by + (lead < 0 ? " behind " : " ahead of "))
                + what(next, chosen);
    }

    /// What a deed counts, in points or in trust.
    String worth(Rationale why) {
        return bare(chosen(why), rank(chosen(why)));
    }

    /// The best of what was considered beside what was chosen; none if there was nothing.
    private static Rationale.@Nullable Alternative next(Rationale why) {
        return why.alternatives().stream().skip(1).max(Comparator.comparingDouble(Standings::rank)).orElse(null);
    }

    /// The number that an alternative is ranked by: what it leaves in play-outs, what it weighs, or what it is worth.
    private static double rank(Rationale.Alternative alternative) {
        Prospect prospect = alternative.prospect();
        Explanation merit = alternative.merit();
        return prospect != null ? prospect.mean() : merit != null ? merit.value() : alternative.own();
    }

    private static boolean isNothing(Rationale.Alternative alternative) {
        return alternative.text() == null && alternative.prospect() == null && alternative.subject().isEmpty();
    }

    private static boolean isWeight(Rationale.Alternative alternative) {
        Explanation merit = alternative.merit();
        return alternative.prospect() == null && merit != null && merit.unit() == Unit.SHARE;
    }

    private String bare(Rationale.Alternative alternative, double number) {
        return isWeight(alternative) ? ReasonFigures.weight(number)
                : reasons.isTrust(alternative) ? ReasonFigures.trust(number) : ReasonFigures.figure(number);
    }

    /// What else was considered; of two texts of a kind, where they differ.
    private String what(Rationale.Alternative other, Rationale.Alternative chosen) {
        Draft mine = chosen.text();
        Draft text = other.text();
        List<String> differences = mine != null && text != null && mine.stage() == text.stage()
                && chosen.key().equals(other.key()) ? texts.issues(mine, text) : List.of();
        return differences.isEmpty() ? reasons.instead(other)
                : "the same but for " + differences.getFirst()
                        + (differences.size() > 1 ? " + " + (differences.size() - 1) : "");
    }

    /// What a text is worth to the seat, how likely all sign it, and who was thought rather not to.
    String promise(Rationale why) {
        Rationale.Alternative text = chosen(why);
        return ReasonFigures.points(text.own())
                + (text.range() == null ? "" : ", " + ReasonFigures.percent(text.likelihood()) + " likely")
                + inTheWay(why, " (", ")");
    }

    /// Who was thought rather not to sign, the least likely first; empty if nobody.
    String inTheWay(Rationale why, String before, String after) {
        String parties = why.receptions()
                .stream()
                .filter(one -> one.likelihood() < EVEN)
                .sorted(Comparator.comparingDouble(Rationale.Reception::likelihood))
                .map(one -> scenario.party(one.party()).shortName() + " " + ReasonFigures.percent(one.likelihood()))
                .collect(Collectors.joining(", "));
        return parties.isEmpty() ? "" : before + parties + after;
    }
}
