package armistice.report;

import armistice.ai.Prospect;
import armistice.ai.Rationale;
import armistice.ai.RationaleWords;
import armistice.model.deal.Draft;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Parameter;
import armistice.model.setting.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Why something was chosen, in short: what decided, how it stood against the next best, and who was thought to stand in its way.
final class Standings {
    /// Below this a party rather does not sign.
    private static final double EVEN = 0.5;
    /// Below this home ratifies as good as never.
    private static final double NEVER = 0.05;
    /// Below this nearly nobody is thought to sign.
    private static final double HARDLY = 0.05;
    /// What is ahead by less of itself is barely so.
    private static final double BARELY = 0.1;
    private static final String MOOD = "explain.reason.mood";
    /// What a measure does for who takes it, by what it is told by: issues of the outside option, constituencies.
    private static final Set<String> OWN = Set.of("explain.reason.share", MOOD);

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

    /// What else came near what was chosen, by what it was ranked by, as in "barely ahead of another settlement"; empty if nothing
    /// did, if there was nothing else but to do nothing, or if it was the same kind of text with other clauses. By how much is told
    /// in full elsewhere.
    String rival(Rationale why) {
        Rationale.Alternative chosen = chosen(why);
        Rationale.Alternative next = next(why);
        if (next == null || isNothing(next) || isVariant(next, chosen)) {
            return "";
        }
        String distance = distance(chosen, next);
        return distance.isEmpty() ? "" : distance + " " + reasons.instead(next);
    }

    /// Why a text that hardly anybody is thought to sign is put forward by a party that looks ahead, as in "its play-outs leave 3.1 with
    /// it, 2.9 without"; empty for others.
    String hope(Rationale why) {
        Prospect with = chosen(why).prospect();
        Double without = why.numbers().get("going-on");
        if (with == null || without == null || chosen(why).likelihood() >= HARDLY) {
            return "";
        }
        String left = ReasonFigures.figure(with.mean());
        String going = ReasonFigures.figure(without);
        return "its play-outs leave " + left
                + (left.equals(going) ? " with it or without" : " with it, " + going + " without");
    }

    /// Whether two things considered are texts of a kind that came about in the same way.
    private static boolean isVariant(Rationale.Alternative other, Rationale.Alternative chosen) {
        Draft mine = chosen.text();
        Draft text = other.text();
        return mine != null && text != null && mine.stage() == text.stage() && chosen.key().equals(other.key());
    }

    /// Empty if it is far.
    private String distance(Rationale.Alternative chosen, Rationale.Alternative next) {
        double lead = rank(chosen) - rank(next);
        double whole = Math.abs(rank(chosen));
        if (Math.abs(lead) <= chance(chosen, next) || bare(chosen, Math.abs(lead)).equals(bare(chosen, 0))) {
            return "level with";
        }
        if (lead < 0) {
            return "behind";
        }
        return lead < BARELY * whole ? "barely ahead of" : "";
    }

    /// The standard error of the difference of two means of play-outs, points; 0 where none were made.
    private static double chance(Rationale.Alternative one, Rationale.Alternative other) {
        return Math.hypot(error(one.prospect()), error(other.prospect()));
    }

    private static double error(@Nullable Prospect prospect) {
        return prospect == null || prospect.playouts() == 0 ? 0 : prospect.spread() / Math.sqrt(prospect.playouts());
    }

    /// What signing a text or a changed one is worth: where home rather refuses a text meant to last, what the text is worth by itself;
    /// that home refuses it is said only where it matters.
    ///
    /// @param alone     what the text is worth if home ratifies it
    /// @param threshold from what the seat would sign it
    Worth signing(Rationale.Alternative text, double alone, double threshold) {
        double ratified = ratified(text);
        if (ratified >= EVEN) {
            return new Worth(text.own(), "");
        }
        return new Worth(alone, alone < threshold ? ""
                : ratified < NEVER ? "home would not ratify it" : "home would hardly ratify it");
    }

    /// What signing a text is worth.
    ///
    /// @param points over no agreement
    /// @param but    what stands against it at home; empty if nothing
    record Worth(double points, String but) {}

    /// The chance that home ratifies a text, 0 to 1: what its worth loses if home refuses is that chance's share of the standing.
    private double ratified(Rationale.Alternative text) {
        double standing = scenario.value(Parameter.RATIFICATION_STANDING);
        Explanation refused = text.merit() == null ? null : term(text.merit(), "explain.reason.refused");
        return refused == null || standing <= 0 ? 1 : 1 + refused.value() / standing;
    }

    /// What most speaks for a deed that is done for its own sake, as in "first of all Donetsk and Luhansk"; empty if nothing does.
    static String most(Rationale why) {
        Explanation merit = chosen(why).merit();
        return merit == null ? ""
                : leaves(merit).filter(term -> OWN.contains(term.key()) && term.value() > 0)
                        .max(Comparator.comparingDouble(Explanation::value))
                        .map(term -> "first of all "
                                + (term.key().equals(MOOD) ? "the mood of " : "") + term.subject())
                        .orElse("");
    }

    private static Stream<Explanation> leaves(Explanation number) {
        return number.parts().isEmpty() ? Stream.of(number) : number.parts().stream().flatMap(Standings::leaves);
    }

    /// Whether a term raises what was chosen.
    static boolean isRaised(Rationale why, String key) {
        Explanation merit = why.alternatives().isEmpty() ? null : chosen(why).merit();
        Explanation term = merit == null ? null : term(merit, key);
        return term != null && term.value() > 0;
    }

    private static @Nullable Explanation term(Explanation number, String key) {
        if (number.key().equals(key)) {
            return number;
        }
        return number.parts()
                .stream()
                .map(part -> term(part, key))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// What a deed counts, as a number.
    double rank(Rationale why) {
        return why.alternatives().isEmpty() ? 0 : rank(chosen(why));
    }

    /// What a deed counts, in points or in trust.
    String worth(Rationale why) {
        return bare(chosen(why), rank(chosen(why)));
    }

    /// What one of the things considered is worth, as a figure; empty if it was not considered.
    String worthOf(Rationale why, String key) {
        return why.alternatives()
                .stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .map(one -> bare(one, rank(one)))
                .orElse("");
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

    /// What the version before was worth, and how likely all were thought to sign it by now, as in "was 3.5, by now 2 % likely, "; empty
    /// if none is known.
    static String before(Rationale why) {
        Double was = why.numbers().get("was");
        Double likely = why.numbers().get("was-likely");
        return was == null ? ""
                : "was " + ReasonFigures.figure(was) + ", "
                        + (likely == null ? "" : "by now " + ReasonFigures.percent(likely) + " likely, ");
    }

    /// What a text is worth to the seat, how likely all sign it, and who was thought rather not to.
    String promise(Rationale why) {
        return promise(why, 0);
    }

    /// The same of something else that was considered, by its number.
    String promise(Rationale why, int number) {
        Rationale.Alternative text = why.alternatives().get(number);
        return ReasonFigures.points(text.own())
                + (text.range() == null ? "" : ", " + ReasonFigures.percent(text.likelihood()) + " likely")
                + inTheWay(why, text.text(), " (", ")");
    }

    /// Who was thought rather not to sign, the least likely first; empty if nobody.
    String inTheWay(Rationale why, String before, String after) {
        return inTheWay(why, null, before, after);
    }

    /// The same, and which clause of a text meant to last was thought to cost the least likely most.
    private String inTheWay(Rationale why, @Nullable Draft text, String before, String after) {
        List<Rationale.Reception> unlikely = why.receptions()
                .stream()
                .filter(one -> one.likelihood() < EVEN)
                .sorted(Comparator.comparingDouble(Rationale.Reception::likelihood))
                .toList();
        String over = unlikely.isEmpty() || text == null || text.stage().isTruce() ? ""
                : over(unlikely.getFirst(), text);
        String separator = over.isEmpty() ? ", " : "; ";
        String parties = unlikely.stream()
                .map(one -> scenario.party(one.party()).shortName() + " " + ReasonFigures.percent(one.likelihood())
                        + (one.equals(unlikely.getFirst()) ? over : ""))
                .collect(Collectors.joining(separator));
        return parties.isEmpty() ? "" : before + parties + after;
    }

    /// Who is thought least likely to sign what is told of, and over which issue; empty if nobody is told of.
    String minds(Rationale why) {
        return why.receptions()
                .stream()
                .min(Comparator.comparingDouble(Rationale.Reception::likelihood))
                .map(one -> one.party() + " " + one.against().stream().findFirst())
                .orElse("");
    }

    private String over(Rationale.Reception one, Draft text) {
        return one.against().isEmpty() ? ""
                : " over " + texts.clause(scenario.issue(one.against().getFirst()), text);
    }
}
