package armistice.engine.rule;

import armistice.engine.state.Forces;
import armistice.engine.state.World;
import armistice.model.id.PartyId;
import armistice.model.number.Quantity;
import armistice.model.play.FrontReport;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.model.setting.War;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/// The forces of a [Campaign]'s two belligerents: men, recruits, arms, morale and losses, what a step of fighting or of
/// truce does to them, and the balance of power between them.
///
///     ratio = (men x arms x morale x momentum) of the attacker / (men x arms x morale) of the defender
///
/// over that of the scenario's start, so that it is 1 there.
final class Armies {
    private static final int ATTACKER = 0;
    private static final int DEFENDER = 1;
    private static final int SIDES = 2;

    private final CampaignRates rates;
    private final Party[] parties = new Party[SIDES];
    private final War.Army[] begun = new War.Army[SIDES];
    private final DoubleSupplier[] supply = new DoubleSupplier[SIDES];
    private final DoubleSupplier[] strain = new DoubleSupplier[SIDES];
    private final double[] men = new double[SIDES];
    private final double[] recruits = new double[SIDES];
    private final double[] arms = new double[SIDES];
    private final double[] morale = new double[SIDES];
    private final double[] lossRate = new double[SIDES];
    private final double[] losses = new double[SIDES];
    private final double startRatio;
    private double momentum;

    /// The forces as `world` has them.
    ///
    /// @param gauges where the campaign keeps a quantity that is none of the forces'
    Armies(Scenario scenario, World world, CampaignRates rates, Function<Quantity, DoubleSupplier> gauges) {
        this.rates = rates;
        War war = scenario.war();
        this.parties[ATTACKER] = scenario.party(war.attacker());
        this.parties[DEFENDER] = scenario.party(war.defender());
        for (int side = 0; side < SIDES; side++) {
            PartyId party = parties[side].id();
            begun[side] = war.army(party);
            supply[side] = gauges.apply(new Quantity.Variable(begun[side].supply()));
            strain[side] = gauges.apply(new Quantity.Strain(party));
            Forces forces = world.forcesOf(party);
            men[side] = forces.men();
            recruits[side] = forces.recruits();
            arms[side] = forces.arms();
            morale[side] = forces.morale();
            lossRate[side] = forces.losses();
        }
        this.startRatio = startRatio(scenario);
        this.momentum = world.momentum();
    }

    /// Power of the attacker over power of the defender as authored; the calibration makes it count as 1.
    static double startRatio(Scenario scenario) {
        War war = scenario.war();
        return startPower(scenario, war.army(war.attacker())) / startPower(scenario, war.army(war.defender()));
    }

    private static double startPower(Scenario scenario, War.Army army) {
        return army.men() * (scenario.variable(army.supply()).value() / army.parSupply()) * army.morale();
    }

    /// Power of the attacker over power of the defender, 1 at the scenario's start.
    double powerRatio() {
        return momentum * men[ATTACKER] * arms[ATTACKER] * morale[ATTACKER]
                / Math.max(1e-6, men[DEFENDER] * arms[DEFENDER] * morale[DEFENDER]) / startRatio;
    }

    /// Arms follow the supply with a lag: a first-order delay of that many months.
    void supply(double step) {
        double share = 1 - Math.exp(-step / rates.armsLag());
        for (int side = 0; side < SIDES; side++) {
            double supplied = supply[side].getAsDouble() / begun[side].parSupply();
            arms[side] += (supplied - arms[side]) * share;
        }
    }

    /// A step of truce: recruits come, nobody is lost, the attacker loses momentum.
    void rest(double step) {
        for (int side = 0; side < SIDES; side++) {
            lossRate[side] = 0;
            losses[side] = 0;
            men[side] += recruits[side] * step;
        }
        momentum = Math.max(0, momentum - rates.momentum() * step);
    }

    /// A step of fighting: recruits come, men are lost by the intensity of each side's fighting, the attacker wins back
    /// momentum.
    void fight(double attackersIntensity, double defendersIntensity, double step) {
        attrition(ATTACKER, attackersIntensity, step);
        attrition(DEFENDER, defendersIntensity, step);
        momentum = Math.min(1, momentum + rates.momentum() * step);
    }

    private void attrition(int side, double intensity, double step) {
        lossRate[side] = begun[side].losses() * intensity;
        losses[side] = lossRate[side] * step;
        men[side] = Math.max(1, men[side] + recruits[side] * step - losses[side]);
    }

    /// Morale moves a share of the way to what goes with the party's strain now.
    ///
    /// @param share [Wear#rate]
    void wear(double share) {
        for (int side = 0; side < SIDES; side++) {
            Party party = parties[side];
            if (!party.strainSources().isEmpty()) {
                double worn = rates.moraleStrain() * (strain[side].getAsDouble() - party.start().strain());
                double gap = begun[side].morale() - worn - morale[side];
                morale[side] = Math.clamp(morale[side] + gap * share, 0.1, 2.0);
            }
        }
    }

    /// The attacker's momentum, 0 to 1.
    double momentum() {
        return momentum;
    }

    /// Thousands in the theatre.
    ///
    /// @throws IllegalArgumentException if `party` is no belligerent, as all that follow
    Gauge men(PartyId party) {
        return new Gauge(men, side(party));
    }

    /// Thousands a month.
    Gauge recruits(PartyId party) {
        return new Gauge(recruits, side(party));
    }

    /// Arms that reach the forces, 1 at par.
    Gauge arms(PartyId party) {
        return new Gauge(arms, side(party));
    }

    /// 1 at the calibration point.
    Gauge morale(PartyId party) {
        return new Gauge(morale, side(party));
    }

    /// Killed and wounded, thousands a month.
    Gauge lossRate(PartyId party) {
        return new Gauge(lossRate, side(party));
    }

    /// Killed and wounded in the last step, thousands.
    double losses(PartyId party) {
        return losses[side(party)];
    }

    private int side(PartyId party) {
        for (int side = 0; side < SIDES; side++) {
            if (parties[side].id().equals(party)) {
                return side;
            }
        }
        throw new IllegalArgumentException(party + " has no forces in this war");
    }

    /// What the last step did.
    Map<PartyId, FrontReport.ArmyReport> report() {
        Map<PartyId, FrontReport.ArmyReport> byArmy = new LinkedHashMap<>();
        for (int side = 0; side < SIDES; side++) {
            byArmy.put(parties[side].id(), new FrontReport.ArmyReport(losses[side], lossRate[side], men[side],
                    arms[side], morale[side]));
        }
        return byArmy;
    }
}
