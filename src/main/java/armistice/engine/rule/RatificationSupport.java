package armistice.engine.rule;

import armistice.model.deal.Terms;
import armistice.model.id.OptionId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.setting.Constituency;
import armistice.model.setting.Issue;
import armistice.model.setting.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How much support terms have in a home audience (Putnam 1988): logistic in what their clauses mean to it.
public final class RatificationSupport {
    private RatificationSupport() {}

    /// Expected support, 0 to 1.
    ///
    /// @param mood shift by events so far, logits
    public static double of(Scenario scenario, Constituency constituency, Terms terms, double mood) {
        return logistic(logits(scenario, constituency, terms, mood).value());
    }

    /// The support with the logits it is made of.
    public static Explanation explained(Scenario scenario, Constituency constituency, Terms terms, double mood) {
        return Explanation.logistic("explain.ratification.support", constituency.name(),
                logits(scenario, constituency, terms, mood));
    }

    private static Explanation logits(Scenario scenario, Constituency constituency, Terms terms, double mood) {
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.leaf("explain.ratification.base", "", constituency.base(), Unit.LEVEL,
                constituency.reasoning()));
        for (Issue issue : scenario.issues()) {
            Map<OptionId, Double> byOption = constituency.logits().getOrDefault(issue.id(), Map.of());
            OptionId option = terms.option(issue.id());
            double logit = byOption.getOrDefault(option, 0.0);
            if (logit != 0) {
                parts.add(
                        Explanation.leaf("explain.ratification.clause", issue.option(option).label(), logit, Unit.LEVEL,
                                "scenario"));
            }
        }
        if (mood != 0) {
            parts.add(Explanation.leaf("explain.ratification.mood", "", mood, Unit.LEVEL, "events"));
        }
        return Explanation.sum("explain.ratification.logits", "", Unit.LEVEL, parts);
    }

    private static double logistic(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
