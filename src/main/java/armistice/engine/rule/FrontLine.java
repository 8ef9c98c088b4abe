package armistice.engine.rule;

import armistice.engine.state.Front;
import armistice.engine.state.World;
import armistice.model.id.RegionId;
import armistice.model.number.Quantity;
import armistice.model.play.FrontReport;
import armistice.model.setting.Region;
import armistice.model.setting.Scenario;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The front of a [Campaign]: what the attacker holds of each sector, and how a step of fighting moves it.
///
/// Expected advance of the attacker in a sector, km2 a month:
///
///     a0 x share of effort x ground x season x postures x thrust
///     thrust = (ratio^k - stall^k) / (1 - stall^k)
///
/// with the balance of power of the [Armies] and the power exponent k: at `stall` the attacker stands still, below it
/// loses ground. Where luck is drawn, it multiplies the advance by a factor of mean one, correlated from month
/// to month.
final class FrontLine {
    private static final double DAYS_A_MONTH = 30.44;

    private final Scenario scenario;
    private final CampaignRates rates;
    private final Postures postures;
    private final Region[] sectors;
    private final Front[] orders;
    private final double[] held;
    private final double[] gained;
    private final double[] expected;
    private final double[] noise;

    /// The front as `world` has it.
    ///
    /// @throws IllegalArgumentException if the world lacks one of the scenario's sectors
    FrontLine(Scenario scenario, World world, CampaignRates rates) {
        this.scenario = scenario;
        this.rates = rates;
        this.postures = new Postures(scenario);
        this.sectors = sectorsOf(scenario);
        this.orders = new Front[sectors.length];
        this.held = new double[sectors.length];
        this.gained = new double[sectors.length];
        this.expected = new double[sectors.length];
        this.noise = new double[sectors.length];
        for (int i = 0; i < sectors.length; i++) {
            held[i] = world.read(new Quantity.Control(sectors[i].id()));
            orders[i] = frontOf(world, sectors[i].id());
            noise[i] = orders[i].noise();
        }
    }

    private static Front frontOf(World world, RegionId region) {
        Front front = world.fronts().get(region);
        if (front == null) {
            throw new IllegalArgumentException("the world has no front in " + region);
        }
        return front;
    }

    /// The regions of the front, in the scenario's order.
    static Region[] sectorsOf(Scenario scenario) {
        return scenario.regions().stream().filter(region -> region.sector() != null).toArray(Region[]::new);
    }

    /// The sectors' shares of the attacker's effort, as the line runs now.
    double[] efforts() {
        return Efforts.of(sectors, held);
    }

    /// Moves the line by a step of fighting.
    ///
    /// @param efforts [#efforts]
    /// @param thrust  what the balance of power makes of the advance ([CampaignRates#thrust])
    /// @param months  since the scenario's start, before the step
    /// @param step    months
    /// @param luck    standard normal numbers, one a sector; none for the expected path
    void advance(double[] efforts, double thrust, double months, double step, double @Nullable [] luck) {
        double season = season(scenario, months);
        for (int i = 0; i < sectors.length; i++) {
            double perMonth = rates.advance() * efforts[i] * Efforts.sector(sectors[i]).ground() * season * thrust
                    * postures.advance(orders[i]);
            double factor = luck == null ? 1 : luckFactor(i, luck[i], months, step);
            expected[i] = perMonth * step;
            double area = sectors[i].area();
            double next = Math.clamp(held[i] + perMonth * factor * step / area, 0.0, 1.0);
            gained[i] = (next - held[i]) * area;
            held[i] = next;
        }
    }

    /// Luck of mean one, whose logarithm is correlated from month to month.
    private double luckFactor(int i, double draw, double months, double step) {
        double rho = Math.pow(rates.correlation(), step);
        noise[i] = rho * noise[i] + Math.sqrt(1 - rho * rho) * rates.noise() * draw;
        return rates.luckFactor(noise[i], months + step);
    }

    /// Factor of the season, `months` after the start.
    static double season(Scenario scenario, double months) {
        int day = (int) Math.round(months * DAYS_A_MONTH);
        return scenario.war().season().get(scenario.start().plusDays(day).getMonthValue() - 1);
    }

    /// How hard the attacker fights with these efforts, 1 at normal postures: a factor on its losses.
    double attackersIntensity(double[] efforts) {
        double intensity = 0;
        for (int i = 0; i < efforts.length; i++) {
            intensity += efforts[i] * postures.attackersLosses(orders[i]);
        }
        return intensity;
    }

    /// The same of the defender.
    double defendersIntensity(double[] efforts) {
        double intensity = 0;
        for (int i = 0; i < efforts.length; i++) {
            intensity += efforts[i] * postures.defendersLosses(orders[i]);
        }
        return intensity;
    }

    /// A step of truce: the line stands still.
    void rest() {
        Arrays.fill(gained, 0);
        Arrays.fill(expected, 0);
    }

    /// The share of `region` that the attacker holds, 0 to 1; none if the front does not run through it.
    @Nullable
    Gauge held(RegionId region) {
        for (int i = 0; i < sectors.length; i++) {
            if (sectors[i].id().equals(region)) {
                return new Gauge(held, i);
            }
        }
        return null;
    }

    /// The regions of the sectors, in the order in which [#advance] takes luck.
    List<Region> sectors() {
        return List.of(sectors);
    }

    /// What the last step did.
    Map<RegionId, FrontReport.SectorReport> report() {
        Map<RegionId, FrontReport.SectorReport> bySector = new LinkedHashMap<>();
        for (int i = 0; i < sectors.length; i++) {
            bySector.put(sectors[i].id(), new FrontReport.SectorReport(held[i], gained[i], expected[i], noise[i]));
        }
        return bySector;
    }
}
