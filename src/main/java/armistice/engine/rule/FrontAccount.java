package armistice.engine.rule;

import armistice.engine.state.Forces;
import armistice.engine.state.Front;
import armistice.engine.state.World;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.play.FrontReport;
import armistice.model.setting.Region;
import armistice.model.setting.Scenario;
import armistice.model.setting.Sector;
import armistice.model.setting.War;
import java.util.ArrayList;
import java.util.List;

/// What the numbers of a turn of fighting are made of: ground gained and lost, losses, men left.
///
/// Built afterwards, from the world before the turn and the report of it.
public final class FrontAccount {
    private final Scenario scenario;
    private final War war;
    private final World world;
    private final FrontReport report;
    private final double step;
    private final CampaignRates rates;
    private final Postures postures;
    private final Region[] sectors;
    private final double[] efforts;

    /// @param before the world before the turn
    /// @param report what the turn did
    /// @param step   months of the turn
    public FrontAccount(Scenario scenario, World before, FrontReport report, double step) {
        this.scenario = scenario;
        this.war = scenario.war();
        this.world = Effects.comeIn(scenario, before, step);
        this.report = report;
        this.step = step;
        this.rates = CampaignRates.of(scenario);
        this.postures = new Postures(scenario);
        this.sectors = FrontLine.sectorsOf(scenario);
        double[] held = new double[sectors.length];
        for (int i = 0; i < held.length; i++) {
            held[i] = held(sectors[i]);
        }
        this.efforts = Efforts.of(sectors, held);
    }

    /// Every sector and both armies; nothing while the ground war rests.
    public List<Explanation> explained() {
        List<Explanation> numbers = new ArrayList<>();
        if (world.hasHalted(war.groundActivity())) {
            return numbers;
        }
        Explanation ratio = ratio();
        Explanation thrust = thrust(ratio);
        for (int i = 0; i < sectors.length; i++) {
            numbers.add(sector(i, thrust));
        }
        numbers.add(losses(war.attacker(), true));
        numbers.add(losses(war.defender(), false));
        numbers.add(men(war.attacker()));
        numbers.add(men(war.defender()));
        return numbers;
    }

    private Explanation sector(int i, Explanation thrust) {
        Region region = sectors[i];
        FrontReport.SectorReport outcome = report.sectors().get(region.id());
        Front front = world.fronts().get(region.id());
        if (outcome == null || front == null) {
            throw new IllegalArgumentException("the report says nothing of " + region.id());
        }
        Sector sector = Efforts.sector(region);
        Explanation expected = Explanation.product("explain.front.expected", region.name(), Unit.SQUARE_KM,
                List.of(leaf("explain.front.advance", rates.advance(), Unit.SQUARE_KM, Parameter.ADVANCE.key()),
                        leaf("explain.front.effort", efforts[i], Unit.SHARE, "scenario"),
                        leaf("explain.front.ground", sector.ground(), Unit.FACTOR, "scenario"),
                        leaf("explain.front.season", FrontLine.season(scenario, world.months()),
                                Unit.FACTOR, "scenario"),
                        leaf("explain.front.posture", postures.advance(front), Unit.FACTOR, "orders"), thrust,
                        leaf("explain.front.months", step, Unit.MONTHS, "")));
        Explanation lucky = Explanation.product("explain.front.withLuck", region.name(), Unit.SQUARE_KM,
                List.of(expected, leaf("explain.front.luck",
                        rates.luckFactor(outcome.noise(), world.months() + step), Unit.FACTOR, Parameter.NOISE.key())));
        Explanation below = Explanation.minimum("explain.front.notMore", region.name(), Unit.SQUARE_KM, List.of(lucky,
                leaf("explain.front.left", (1 - held(region)) * region.area(), Unit.SQUARE_KM, "map")));
        return Explanation.maximum("explain.front.sectorGain", region.name(), Unit.SQUARE_KM, List.of(below,
                leaf("explain.front.held", -held(region) * region.area(), Unit.SQUARE_KM, "map")));
    }

    /// Power of the attacker over power of the defender, 1 at the start.
    private Explanation ratio() {
        List<Explanation> parts = new ArrayList<>();
        parts.add(leaf("explain.front.momentum", world.momentum(), Unit.FACTOR, Parameter.TRUCE_MOMENTUM.key()));
        parts.add(power("explain.front.attacker", war.attacker()));
        Explanation one = leaf("explain.front.minusOne", -1, Unit.FACTOR, "");
        parts.add(Explanation.power("explain.front.overDefender", "", Unit.FACTOR,
                power("explain.front.defender", war.defender()), one));
        parts.add(leaf("explain.front.calibration", 1 / Armies.startRatio(scenario), Unit.FACTOR, "scenario"));
        return Explanation.product("explain.front.ratio", "", Unit.FACTOR, parts);
    }

    private Explanation power(String key, PartyId party) {
        Forces forces = world.forcesOf(party);
        return Explanation.product(key, scenario.party(party).name(), Unit.FACTOR,
                List.of(leaf("explain.front.men", forces.men(), Unit.THOUSANDS, ""),
                        leaf("explain.front.arms", army(party).arms(), Unit.FACTOR, Parameter.ARMS_LAG.key()),
                        leaf("explain.front.morale", forces.morale(), Unit.FACTOR, Parameter.MORALE_STRAIN.key())));
    }

    private Explanation thrust(Explanation ratio) {
        Explanation raised = Explanation.power("explain.front.raised", "", Unit.FACTOR, ratio,
                leaf("explain.front.exponent", rates.exponent(), Unit.FACTOR, Parameter.POWER_EXPONENT.key()));
        Explanation beyond = Explanation.sum("explain.front.beyondStall", "", Unit.FACTOR, List.of(raised,
                leaf("explain.front.stall", -rates.stalled(), Unit.FACTOR, Parameter.STALL.key())));
        return Explanation.product("explain.front.thrust", "", Unit.FACTOR, List.of(beyond,
                leaf("explain.front.scale", 1 / (1 - rates.stalled()), Unit.FACTOR, Parameter.STALL.key())));
    }

    private Explanation losses(PartyId party, boolean attacks) {
        List<Explanation> bySector = new ArrayList<>();
        for (int i = 0; i < sectors.length; i++) {
            Front front = world.fronts().get(sectors[i].id());
            double factor = front == null
                    ? 0
                    : attacks ? postures.attackersLosses(front) : postures.defendersLosses(front);
            bySector.add(Explanation.product("explain.front.intensityIn", sectors[i].name(), Unit.FACTOR,
                    List.of(leaf("explain.front.effort", efforts[i], Unit.SHARE, "scenario"),
                            leaf("explain.front.fighting", factor, Unit.FACTOR, Parameter.LOSS_EXPONENT.key()))));
        }
        return Explanation.product("explain.front.losses", scenario.party(party).name(), Unit.THOUSANDS,
                List.of(leaf("explain.front.normalLosses", war.army(party).losses(), Unit.THOUSANDS, "scenario"),
                        Explanation.sum("explain.front.intensity", "", Unit.FACTOR, bySector),
                        leaf("explain.front.months", step, Unit.MONTHS, "")));
    }

    private Explanation men(PartyId party) {
        Forces forces = world.forcesOf(party);
        Explanation recruits = Explanation.product("explain.front.recruited", "", Unit.THOUSANDS,
                List.of(leaf("explain.front.recruits", forces.recruits(), Unit.THOUSANDS, "scenario"),
                        leaf("explain.front.months", step, Unit.MONTHS, "")));
        Explanation left = Explanation.sum("explain.front.menBalance", "", Unit.THOUSANDS,
                List.of(leaf("explain.front.men", forces.men(), Unit.THOUSANDS, ""), recruits,
                        leaf("explain.front.lost", -army(party).losses(), Unit.THOUSANDS, "")));
        return Explanation.maximum("explain.front.menLeft", scenario.party(party).name(), Unit.THOUSANDS,
                List.of(left, leaf("explain.front.atLeast", 1, Unit.THOUSANDS, "")));
    }

    private FrontReport.ArmyReport army(PartyId party) {
        FrontReport.ArmyReport army = report.armies().get(party);
        if (army == null) {
            throw new IllegalArgumentException("the report says nothing of " + party);
        }
        return army;
    }

    private double held(Region region) {
        return world.read(new Quantity.Control(region.id()));
    }

    private static Explanation leaf(String key, double value, Unit unit, String source) {
        return Explanation.leaf(key, "", value, unit, source);
    }
}
