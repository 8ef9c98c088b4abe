package armistice.engine.rule;

import armistice.engine.state.Standpoint;
import armistice.engine.state.World;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.setting.Driver;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import java.util.List;

/// The expected path of the war to the horizon as one party sees it, without luck: what it would cost that party and
/// how the world would stand at the end.
///
/// Costs of a month, in points: sum over drivers of `kappa x (quantity / reference) x (1 + strain / 100)`; drivers
/// whose activity is halted cost nothing. Month t counts with discount^t from now.
public final class Projection {
    private static final double SOON = 6;

    private final Scenario scenario;
    private final Party party;
    private final double[] issuePoints;
    private final double[][] driverCosts;
    private final double[] stepMonths;
    private final double discount;
    private final double powerShift;

    private Projection(Scenario scenario, Party party, double[] issuePoints, double[][] driverCosts,
            double[] stepMonths, double powerShift) {
        this.scenario = scenario;
        this.party = party;
        this.issuePoints = issuePoints;
        this.driverCosts = driverCosts;
        this.stepMonths = stepMonths;
        this.discount = scenario.value(Parameter.DISCOUNT);
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
        double shareNow = campaign.powerShare();
        double shareSoon = shareNow;
        for (int t = 0; t < steps; t++) {
            months[t] = Math.min(1, left - t);
            costs[t] = driverCosts(standpoint, party, campaign);
            campaign.step(months[t], null);
            if (t < SOON) {
                shareSoon = campaign.powerShare();
            }
        }
        double[] points = StateValue.points(scenario, party, campaign::read);
        return new Projection(scenario, party, points, costs, months, Math.abs(shareSoon - shareNow));
    }

    /// What each driver costs the party a month now, points.
    static double[] driverCosts(Standpoint standpoint, Party party, Campaign campaign) {
        List<Driver> drivers = party.drivers();
        double[] costs = new double[drivers.size()];
        double strained = 1 + campaign.strain(party.id()) / 100;
        for (int k = 0; k < costs.length; k++) {
            Driver driver = drivers.get(k);
            boolean halted = driver.activity() != null && standpoint.world().hasHalted(driver.activity());
            costs[k] = halted
                    ? 0
                    : driver.kappa() * campaign.read(driver.quantity()) / driver.reference() * strained;
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
                sum += Math.pow(discount, t) * driverCosts[t][driver] * overlap;
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
