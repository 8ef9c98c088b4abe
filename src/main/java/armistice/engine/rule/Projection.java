package armistice.engine.rule;

import armistice.engine.state.Standpoint;
import armistice.engine.state.World;
import armistice.model.id.ActivityId;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.setting.Driver;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.model.setting.ScoreSheet;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/// The expected path of the war to the horizon as one party sees it, without luck: what it would cost that party and
/// how the world would stand at the end.
///
/// Truces in force run out on the way; an agreement without an end counts as failed, since the path is what a party
/// falls back on without it. Costs of a month, in points: sum over drivers of `kappa x (quantity / reference) x (1 + strain / 100)`; drivers
/// whose activity is halted cost nothing. Month t counts with discount^t from now, at the rates of its end.
public final class Projection {
    private static final double SOON = 6;

    private final Scenario scenario;
    private final Party party;
    private final double[] issuePoints;
    private final double[][] driverCosts;
    private final double[] stepMonths;
    private final double[] discounts;
    private final double powerShift;
    private final Campaign horizon;

    private Projection(Scenario scenario, Party party, Campaign horizon, double[][] driverCosts, double[] stepMonths,
            double powerShift) {
        this.scenario = scenario;
        this.party = party;
        this.horizon = horizon;
        this.issuePoints = StateValue.points(scenario, party.sheet(), horizon::read);
        this.driverCosts = driverCosts;
        this.stepMonths = stepMonths;
        double discount = scenario.value(Parameter.DISCOUNT);
        this.discounts = IntStream.range(0, stepMonths.length).mapToDouble(t -> Math.pow(discount, t)).toArray();
        this.powerShift = powerShift;
    }

    /// Months left to the scenario's horizon.
    public static double monthsLeft(Scenario scenario, World world) {
        return Math.max(0, scenario.value(Parameter.HORIZON) - world.months());
    }

    /// The path from the world of `standpoint`.
    public static Projection of(Standpoint standpoint) {
        Scenario scenario = standpoint.scenario();
        Party party = standpoint.self();
        double left = monthsLeft(scenario, standpoint.world());
        int steps = (int) Math.ceil(left - 1e-9);
        Campaign campaign = new Campaign(scenario, standpoint.world());
        double[] months = new double[steps];
        double[][] costs = new double[steps][];
        DoubleSupplier[] gauges = gauges(party, campaign);
        double shareNow = campaign.powerShare();
        double shareSoon = shareNow;
        for (int t = 0; t < steps; t++) {
            months[t] = Math.min(1, left - t);
            double[] waged = wagedShares(party, campaign, months[t]);
            campaign.expect(months[t]);
            costs[t] = driverCosts(party, campaign, gauges, waged);
            if (t < SOON) {
                shareSoon = campaign.powerShare();
            }
        }
        return new Projection(scenario, party, campaign, costs, months, Math.abs(shareSoon - shareNow));
    }

    /// For each driver the share of the next `step` months in which no truce halts what causes it.
    private static double[] wagedShares(Party party, Campaign campaign, double step) {
        List<Driver> drivers = party.drivers();
        double[] shares = new double[drivers.size()];
        for (int k = 0; k < shares.length; k++) {
            ActivityId activity = drivers.get(k).activity();
            double quiet = activity == null ? 0 : campaign.quietMonths(activity);
            shares[k] = 1 - Math.clamp(quiet / step, 0.0, 1.0);
        }
        return shares;
    }

    /// Where `campaign` shows the quantity of each of the party's drivers.
    static DoubleSupplier[] gauges(Party party, Campaign campaign) {
        return party.drivers()
                .stream()
                .map(driver -> campaign.gauge(driver.quantity()))
                .toArray(DoubleSupplier[]::new);
    }

    /// What each driver cost the party a month in the step that `campaign` has just made, points.
    ///
    /// @param gauges [#gauges]
    /// @param waged  for each driver the share of the step in which its cause was not halted
    static double[] driverCosts(Party party, Campaign campaign, DoubleSupplier[] gauges, double[] waged) {
        List<Driver> drivers = party.drivers();
        double[] costs = new double[drivers.size()];
        double strained = 1 + campaign.strain(party.id()) / 100;
        for (int k = 0; k < costs.length; k++) {
            Driver driver = drivers.get(k);
            costs[k] = driver.kappa() * gauges[k].getAsDouble() / driver.reference() * strained * waged[k];
        }
        return costs;
    }

    /// Number of months, the last one possibly broken.
    public int steps() {
        return stepMonths.length;
    }

    /// Discounted cost of the months from `from` (included) to `to` (excluded), points.
    public double cost(double from, double to) {
        double sum = 0;
        for (int k = 0; k < party.drivers().size(); k++) {
            sum += cost(k, from, to);
        }
        return sum;
    }

    /// Discounted cost of one driver over the months from `from` to `to`, points.
    public double cost(int driver, double from, double to) {
        double sum = 0;
        for (int t = 0; t < stepMonths.length; t++) {
            double overlap = Math.min(to, t + stepMonths[t]) - Math.max(from, t);
            if (overlap > 0) {
                sum += discounts[t] * driverCosts[t][driver] * overlap;
            }
        }
        return sum;
    }

    /// Discounted cost of the whole path, points.
    public double totalCost() {
        return cost(0, stepMonths.length);
    }

    /// What each issue is worth at the horizon, points, in the scenario's order.
    public double[] issuePoints() {
        return issuePoints.clone();
    }

    /// What the world at the horizon is worth, points.
    public double stateValue() {
        double sum = 0;
        for (double points : issuePoints) {
            sum += points;
        }
        return sum;
    }

    /// What the world at the horizon is worth by another sheet, points.
    double stateValue(ScoreSheet sheet) {
        double sum = 0;
        for (double points : StateValue.points(scenario, sheet, horizon::read)) {
            sum += points;
        }
        return sum;
    }

    /// Change of the attacker's share of all power over the next half year, as a distance.
    public double powerShift() {
        return powerShift;
    }

    /// The scenario.
    public Scenario scenario() {
        return scenario;
    }

    /// The party whose path it is.
    public Party party() {
        return party;
    }

    /// A quantity that a party's drivers may read: those of the world.
    public static boolean canRead(Quantity quantity) {
        return World.knows(quantity);
    }
}
