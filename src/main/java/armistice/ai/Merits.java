package armistice.ai;

import armistice.engine.rule.OutsideOption;
import armistice.engine.state.World;
import armistice.model.deal.Draft;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Parameter;
import armistice.model.play.Outlook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the numbers that a negotiator ranks its moves by are made of, for its reasons.
final class Merits {
    private static final double NOTICED = 0.005;

    private Merits() {}

    /// One term.
    static Explanation term(String key, String subject, double value, Unit unit) {
        return Explanation.leaf(key, subject, value, unit, "");
    }

    /// By what the outside option changes if the world becomes another: the issues at the horizon and the costs until then that
    /// make the difference.
    static List<Explanation> shift(Desk desk, World after) {
        Outlook now = desk.values().outlook();
        Outlook then = OutsideOption.of(desk.view().standpoint().in(after)).outlook();
        Map<String, Double> changes = new LinkedHashMap<>();
        then.shares().forEach(share -> changes.merge(share.subject(), share.points(), Double::sum));
        now.shares().forEach(share -> changes.merge(share.subject(), -share.points(), Double::sum));
        List<Explanation> terms = new ArrayList<>();
        double rest = then.value() - now.value();
        for (Map.Entry<String, Double> change : changes.entrySet()) {
            if (Math.abs(change.getValue()) >= NOTICED) {
                terms.add(term("explain.reason.share", change.getKey(), change.getValue(), Unit.POINTS));
                rest -= change.getValue();
            }
        }
        if (Math.abs(rest) >= NOTICED) {
            terms.add(term("explain.reason.rest", "", rest, Unit.POINTS));
        }
        return terms;
    }

    /// What a text meant to last is worth if home may refuse it: its surplus if it is ratified, the loss of standing if not.
    static Explanation ratified(Desk desk, Draft draft) {
        double chance = desk.values().ratified(draft.terms());
        double standing = desk.scenario().value(Parameter.RATIFICATION_STANDING);
        return Explanation.sum("explain.reason.worth", "", Unit.POINTS, List.of(
                term("explain.reason.ratified", percent(chance), chance * desk.values().surplus(draft), Unit.POINTS),
                term("explain.reason.refused", percent(1 - chance), -(1 - chance) * standing, Unit.POINTS)));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
