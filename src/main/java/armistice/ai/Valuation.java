package armistice.ai;

import armistice.engine.rule.Hazard;
import armistice.engine.rule.OutsideOption;
import armistice.engine.rule.RatificationSupport;
import armistice.engine.rule.TermsValue;
import armistice.engine.state.Standpoint;
import armistice.engine.state.World;
import armistice.model.deal.Draft;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.number.Parameter;
import armistice.model.setting.Constituency;
import armistice.model.setting.Issue;
import armistice.model.setting.Scenario;
import armistice.view.Appraiser;
import armistice.view.SeatView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What things are worth to the own seat, worked out once for as long as what they depend on does not change.
final class Valuation {
    private final SeatView view;
    private final Appraiser appraiser;
    private final Map<Draft, Double> surpluses = new HashMap<>();
    private final FailureTable failures;
    private final double loss;
    private double openHazard = Double.NaN;
    private double bestSettlement = Double.NaN;
    private int[][] hazards = new int[0][];

    Valuation(SeatView view) {
        this.view = view;
        this.appraiser = new Appraiser(view);
        this.loss = appraiser.values().loss();
        this.failures = new FailureTable(view.scenario(), appraiser.values().monthsLeft());
    }

    /// Values things anew, and keeps of an earlier valuation of the same seat what still holds.
    Valuation(SeatView view, Valuation before) {
        this.view = view;
        this.appraiser = new Appraiser(view);
        this.loss = appraiser.values().loss();
        double months = appraiser.values().monthsLeft();
        this.failures = before.failures.holdsFor(months) ? before.failures : new FailureTable(view.scenario(), months);
        if (view.standpoint().credibility().equals(before.view.standpoint().credibility())) {
            this.hazards = before.hazards;
        }
    }

    /// Whether this still holds for another view of the same seat.
    boolean holdsFor(SeatView other) {
        Standpoint mine = view.standpoint();
        Standpoint theirs = other.standpoint();
        return view.seat().equals(other.seat()) && view.turn() == other.turn() && mine.world().equals(theirs.world())
                && mine.trust().equals(theirs.trust()) && mine.credibility().equals(theirs.credibility())
                && mine.positions().equals(theirs.positions()) && positions(view).equals(positions(other))
                && view.own().moods().equals(other.own().moods());
    }

    private static List<Map<IssueId, PublicPosition>> positions(SeatView view) {
        return view.others().values().stream().map(SeatView.Shown::positions).toList();
    }

    /// The outside option, points.
    double outside() {
        return appraiser.outside().value();
    }

    /// Surplus of a draft over the outside option, points.
    double surplus(Draft draft) {
        Draft bare = Drafts.bare(draft);
        Double known = surpluses.get(bare);
        if (known == null) {
            known = appraiser.surplus(bare);
            surpluses.put(bare, known);
        }
        return known;
    }

    /// Surplus that counts the chance that the own home front refuses to ratify.
    double worth(Draft draft) {
        double surplus = surplus(draft);
        if (draft.stage().isTruce()) {
            return surplus;
        }
        double ratified = ratified(draft.terms());
        return ratified * surplus - (1 - ratified) * view.scenario().value(Parameter.RATIFICATION_STANDING);
    }

    /// Chance that every own constituency ratifies, 0 to 1.
    double ratified(Terms terms) {
        Scenario scenario = view.scenario();
        double spread = Math.max(1e-3, scenario.value(Parameter.RATIFICATION_NOISE));
        double chance = 1;
        for (Constituency constituency : view.standpoint().self().constituencies()) {
            double mood = view.own().moods().getOrDefault(constituency.id(), 0.0);
            double support = RatificationSupport.of(scenario, constituency, terms, mood);
            // The logistic curve with this factor is within 0.01 of the normal distribution.
            chance *= 1 / (1 + Math.exp(-1.702 * (support - constituency.threshold()) / spread));
        }
        return chance;
    }

    /// The best surplus of a settlement that the others might sign, points; 0 or less if there is none.
    double bestSettlement() {
        if (Double.isNaN(bestSettlement)) {
            bestSettlement = Settlements.best(view, this);
        }
        return bestSettlement;
    }

    /// Whether terms cross one of the own absolute red lines.
    boolean crosses(Terms terms) {
        return !TermsValue.crossed(view.standpoint(), terms).isEmpty();
    }

    /// Points of every option of a menu.
    double[][] points(Menu menu, Stage stage) {
        double[][] points = new double[menu.size()][];
        for (int i = 0; i < points.length; i++) {
            Issue issue = menu.issue(i);
            points[i] = menu.options(i)
                    .stream()
                    .mapToDouble(
                            option -> TermsValue.issuePoints(view.standpoint(), stage, issue, option.id()))
                    .toArray();
        }
        return points;
    }

    /// Logarithm of the hazard that every option adds to leaving its issue open, thousandths, in the order of the issue's
    /// options. Log hazard is additive over issues, and a clause's part depends on nothing but credibility.
    int[][] hazards() {
        if (hazards.length == 0) {
            Scenario scenario = view.scenario();
            Terms open = Menu.open(scenario);
            double base = openHazard();
            hazards = new int[scenario.issues().size()][];
            for (int i = 0; i < hazards.length; i++) {
                Issue issue = scenario.issues().get(i);
                hazards[i] = issue.options()
                        .stream()
                        .mapToInt(option -> (int) Math.rint(
                                1000 * (logarithm(open.with(issue.id(), option.id())) - base)))
                        .toArray();
            }
        }
        return hazards;
    }

    /// Logarithm of the hazard that no clause changes.
    private double openHazard() {
        if (Double.isNaN(openHazard)) {
            openHazard = logarithm(Menu.open(view.scenario()));
        }
        return openHazard;
    }

    /// Points lost to the chance that a settlement fails, at a sum of log hazards over the open terms', thousandths.
    double penalty(int thousandths) {
        return loss * failures.at(openHazard() + thousandths / 1000.0);
    }

    /// How the outside option changes if the world becomes another, points.
    double shift(World world) {
        return OutsideOption.of(view.standpoint().in(world)).value() - outside();
    }

    /// Months left to the scenario's horizon.
    double monthsLeft() {
        return appraiser.values().monthsLeft();
    }

    private double logarithm(Terms terms) {
        return Hazard.perceived(view.standpoint(), Stage.SETTLEMENT, terms,
                appraiser.outside().path().powerShift()).logarithm();
    }
}
