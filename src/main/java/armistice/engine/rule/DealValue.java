package armistice.engine.rule;

import armistice.engine.state.Standpoint;
import armistice.engine.state.World;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.deal.TermsPattern;
import armistice.model.id.ActivityId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Parameter;
import armistice.model.setting.Driver;
import armistice.model.setting.Issue;
import armistice.model.setting.IssueScore;
import armistice.model.setting.Linkage;
import armistice.model.setting.Option;
import armistice.model.setting.RedLine;
import armistice.model.setting.Scenario;
import armistice.model.setting.ScoreSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a deal is worth to a party, against what it gets without one.
///
/// A framework or settlement fails within the remaining horizon with probability B, as the party perceives it:
///
///     EV = V - B x L          L = cost of the war that resumes half-way through the horizon + the party's shock
///
/// A truce of m months ends nothing; it saves cost and shifts leverage:
///
///     EV = W + h x cost of m months + split x [(W' - W) - (W'q - Wq)] + conditions
///
/// where h is the chance that it holds, W' the outside option after it, and q the enemy. The months of the truce are
/// counted once, as saved; W' is discounted to the same day as W. Of the enemy only the stakes are known, not the
/// costs: what a party does not know of the enemy's sheet it takes to be the opposite of its own. A partial truce
/// shifts no leverage. Conditions count for the share of the horizon they last, drawbacks in full.
public final class DealValue {
    private final Standpoint standpoint;
    private final OutsideOption outside;
    private final double loss;

    private DealValue(Standpoint standpoint, OutsideOption outside) {
        this.standpoint = standpoint;
        this.outside = outside;
        this.loss = Math.max(0, resumed() + shock());
    }

    /// Values deals from `standpoint`; its outside option is worked out once.
    public static DealValue from(Standpoint standpoint) {
        return new DealValue(standpoint, OutsideOption.of(standpoint));
    }

    /// Values an agreement in force from `standpoint`: against the war that would go on without it.
    public static DealValue withoutTruce(Standpoint standpoint) {
        return from(standpoint.in(standpoint.world().withHalted(Map.of())));
    }

    /// The same values from a standpoint in the same world, which differs in trust, credibility or words only.
    ///
    /// @throws IllegalArgumentException if it is another party's or in another world
    public DealValue seenFrom(Standpoint other) {
        if (!other.party().equals(standpoint.party()) || !other.world().equals(standpoint.world())) {
            throw new IllegalArgumentException("the outside option of another world is another one");
        }
        return new DealValue(other, outside);
    }

    /// The outside option W.
    public OutsideOption outside() {
        return outside;
    }

    /// The standpoint deals are valued from.
    public Standpoint standpoint() {
        return standpoint;
    }

    /// Expected value EV of `draft`, points.
    public double value(Draft draft) {
        if (draft.stage().isTruce()) {
            return truce(draft).value();
        }
        double failure = hazard(draft).failure(monthsLeft());
        return TermsValue.of(standpoint, draft.stage(), draft.terms()) - failure * loss;
    }

    /// Surplus S = EV - W, points.
    public double surplus(Draft draft) {
        return value(draft) - outside.value();
    }

    /// EV with its terms.
    public Explanation explained(Draft draft) {
        if (draft.stage().isTruce()) {
            return truce(draft);
        }
        double failure = hazard(draft).failure(monthsLeft());
        Explanation fails = Explanation.product("explain.deal.failure", "", Unit.POINTS,
                List.of(Explanation.leaf("explain.deal.probability", "", failure, Unit.PROBABILITY, "hazard"),
                        Explanation.sum("explain.deal.loss", "", Unit.POINTS,
                                List.of(Explanation.leaf("explain.deal.resumed", "", -resumed(), Unit.POINTS,
                                        "drivers"),
                                        Explanation.leaf("explain.deal.shock", "", -shock(), Unit.POINTS,
                                                "scenario")))));
        return Explanation.sum("explain.deal.value", "", Unit.POINTS,
                List.of(TermsValue.explained(standpoint, draft.stage(), draft.terms()), fails));
    }

    /// The perceived hazard of `draft`.
    public Hazard hazard(Draft draft) {
        return Hazard.perceived(standpoint, draft.stage(), draft.terms(), outside.path().powerShift());
    }

    /// Perceived chance that `draft` holds: a truce for its months, the rest for the remaining horizon.
    public double durability(Draft draft) {
        double months = draft.stage().isTruce() ? draft.months() : monthsLeft();
        return 1 - hazard(draft).failure(months);
    }

    /// The loss L that a failed settlement brings, points, 0 or more; a number of the state, not of the terms.
    public double loss() {
        return loss;
    }

    /// Months left to the horizon.
    public double monthsLeft() {
        return Projection.monthsLeft(standpoint.scenario(), standpoint.world());
    }

    private double resumed() {
        return outside.path().cost(monthsLeft() / 2, monthsLeft());
    }

    private double shock() {
        return standpoint.self().shock();
    }

    private Explanation truce(Draft draft) {
        double hold = durability(draft);
        Explanation saved = Explanation.product("explain.truce.saved", "", Unit.POINTS,
                List.of(Explanation.leaf("explain.truce.holds", "", hold, Unit.PROBABILITY, "hazard"),
                        Explanation.sum("explain.truce.costs", "", Unit.POINTS,
                                savedCosts(TruceScope.halts(standpoint.scenario(), draft), draft.months()))));
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.leaf("explain.truce.outside", "", outside.value(), Unit.POINTS, "outside"));
        parts.add(saved);
        if (draft.stage() == Stage.INTERIM_TRUCE
                && standpoint.scenario().war().isBelligerent(standpoint.party())) {
            parts.add(leverage(draft));
        }
        parts.add(conditions(draft));
        return Explanation.sum("explain.truce.value", "", Unit.POINTS, parts);
    }

    /// What not waging the halted activities saves, driver by driver, if the truce holds.
    List<Explanation> savedCosts(Set<ActivityId> halts, double months) {
        List<Driver> drivers = standpoint.self().drivers();
        List<Explanation> saved = new ArrayList<>();
        for (int k = 0; k < drivers.size(); k++) {
            ActivityId activity = drivers.get(k).activity();
            if (activity != null && halts.contains(activity)) {
                saved.add(Explanation.leaf("explain.truce.driver", drivers.get(k).label(),
                        outside.path().cost(k, 0, months), Unit.POINTS, drivers.get(k).reasoning()));
            }
        }
        return saved;
    }

    /// How an interim truce shifts leverage.
    Explanation leverage(Draft draft) {
        double split = standpoint.scenario().value(Parameter.TRUCE_SPLIT);
        OutsideOption later = OutsideOption.of(standpoint.in(worldAfter(draft)));
        double own = later.value(draft.months()) - outside.value() - outside.cost(draft.months());
        double enemy = enemyShift(later.path());
        return Explanation.product("explain.truce.leverage", "", Unit.POINTS,
                List.of(Explanation.leaf("explain.truce.split", "", split, Unit.SHARE, Parameter.TRUCE_SPLIT.key()),
                        Explanation.sum("explain.truce.shift", "", Unit.POINTS,
                                List.of(Explanation.leaf("explain.truce.own", "", own, Unit.POINTS, "outside"),
                                        Explanation.leaf("explain.truce.enemy", "", -enemy, Unit.POINTS, "outside")))));
    }

    /// How the enemy's stakes move: by its sheet where that is known, else by the opposite of the own stakes.
    private double enemyShift(Projection later) {
        ScoreSheet sheet = standpoint.enemySheet();
        return sheet == null
                ? outside.path().stateValue() - later.stateValue()
                : later.stateValue(sheet) - outside.path().stateValue(sheet);
    }

    private Explanation conditions(Draft draft) {
        double share = shareOfHorizon(draft.months());
        List<Explanation> parts = new ArrayList<>();
        for (Issue issue : standpoint.scenario().issues()) {
            Option chosen = issue.option(draft.terms().option(issue.id()));
            if (!chosen.open()) {
                parts.add(condition(draft.stage(), issue, chosen, share));
            }
        }
        parts.addAll(together(draft, share));
        return Explanation.sum("explain.truce.conditions", "", Unit.POINTS, parts);
    }

    /// The share of the horizon that a truce of `months` lasts.
    double shareOfHorizon(double months) {
        return Math.min(1, months / Math.max(months, monthsLeft()));
    }

    /// What a clause of a truce is worth over things as they are, if it lasted to the horizon, points.
    double conditionGain(Issue issue, Option chosen) {
        IssueScore score = standpoint.sheet().issue(issue.id());
        double now = StateValue.share(standpoint.scenario(), issue, score, standpoint.world()::read);
        return score.weight() * (OptionValue.share(standpoint, issue, score, chosen.id()) - now);
    }

    /// What a clause of a truce costs beside that, points, 0 or less.
    double conditionDrawbacks(Issue issue, Option chosen) {
        double sum = 0;
        for (Explanation drawback : TermsValue.drawbacks(standpoint, Stage.INTERIM_TRUCE, issue, chosen.id())) {
            sum += drawback.value();
        }
        return sum;
    }

    private Explanation condition(Stage stage, Issue issue, Option chosen, double share) {
        IssueScore score = standpoint.sheet().issue(issue.id());
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.leaf("explain.truce.gain", chosen.label(), conditionGain(issue, chosen) * share,
                Unit.POINTS, score.reasoning()));
        parts.addAll(TermsValue.drawbacks(standpoint, stage, issue, chosen.id()));
        return Explanation.sum("explain.truce.condition", chosen.label(), Unit.POINTS, parts);
    }

    /// Linkages and red lines with a price, where the truce itself settles a part of their pattern.
    private List<Explanation> together(Draft draft, double share) {
        List<Explanation> parts = new ArrayList<>();
        for (RedLine line : standpoint.sheet().redLines()) {
            if (!line.absolute() && isTouched(line.pattern(), draft.terms())) {
                parts.add(
                        Explanation.leaf("explain.terms.redLine", line.reason(), -line.points(), Unit.POINTS, "sheet"));
            }
        }
        for (Linkage linkage : standpoint.sheet().linkages()) {
            if (isTouched(linkage.pattern(), draft.terms())) {
                parts.add(Explanation.leaf("explain.terms.linkage", linkage.reason(), linkage.points() * share,
                        Unit.POINTS, "sheet"));
            }
        }
        return parts;
    }

    private boolean isTouched(TermsPattern pattern, Terms terms) {
        return pattern.matches(terms) && pattern.options()
                .keySet()
                .stream()
                .anyMatch(issue -> !standpoint.scenario().issue(issue).option(terms.option(issue)).open());
    }

    /// The world after `draft` has held for its months.
    private World worldAfter(Draft draft) {
        Scenario scenario = standpoint.scenario();
        Map<ActivityId, Double> halted = new LinkedHashMap<>();
        TruceScope.halts(scenario, draft).forEach(activity -> halted.put(activity, draft.months()));
        World world = standpoint.world().withHalted(halted);
        for (Issue issue : scenario.issues()) {
            world = Settling.on(scenario, world, issue, issue.option(draft.terms().option(issue.id())));
        }
        Campaign campaign = new Campaign(scenario, world);
        campaign.step(draft.months(), null);
        return CampaignWorld.of(scenario, standpoint.world(), campaign);
    }
}
