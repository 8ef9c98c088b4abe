package armistice.engine.rule;

import armistice.engine.state.Forces;
import armistice.engine.state.Front;
import armistice.engine.state.World;
import armistice.model.id.ActivityId;
import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import armistice.model.number.Quantity;
import armistice.model.number.Ramp;
import armistice.model.play.FrontReport;
import armistice.model.setting.Party;
import armistice.model.setting.Region;
import armistice.model.setting.Scenario;
import armistice.model.setting.Sector;
import armistice.model.setting.War;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/// The war in motion: the front, forces, supplies and strain, carried forward step by step from a [World].
///
/// The one model serves two uses: the adjudication carries the true world forward by a turn, with luck; a projection
/// carries a party's world forward to the horizon, without. It is a private working copy, not part of the state.
///
/// Expected advance of the attacker in a sector, km2 a month:
///
///     a0 x share of effort x ground x season x postures x (ratio^k - stall^k) / (1 - stall^k)
///     ratio = (men x arms x morale x momentum) / (men x arms x morale), 1 at the scenario's start
///
/// with k the power exponent: at `stall` the attacker stands still, below it loses ground.
public final class Campaign {
    private static final double DAYS_A_MONTH = 30.44;
    private static final int ATTACKER = 0;
    private static final int DEFENDER = 1;

    private final Scenario scenario;
    private final World from;
    private final Region[] sectors;
    private final double[] share;
    private final double[] gained;
    private final double[] expected;
    private final double[] noise;
    private final Front[] fronts;
    private final PartyId[] armies;
    private final War.Army[] begun = new War.Army[2];
    private final DoubleSupplier[] supply = new DoubleSupplier[2];
    private final double[] men = new double[2];
    private final double[] recruits = new double[2];
    private final double[] arms = new double[2];
    private final double[] morale = new double[2];
    private final double[] lossRate = new double[2];
    private final double[] losses = new double[2];
    private final double startRatio;
    private final CampaignRates rates;
    private final Postures postures;
    private final Wear wear;
    private final Map<Quantity, Level> levels = new HashMap<>();
    private final double[] strain;
    private List<Ramp> ramps;
    private double momentum;
    private double months;

    /// Where something stands that only ramps move: a variable, or the control of a region without a front.
    private static final class Level implements DoubleSupplier {
        private double now;

        private Level(double now) {
            this.now = now;
        }

        @Override
        public double getAsDouble() {
            return now;
        }
    }

    /// A campaign that goes on from `world`.
    public Campaign(Scenario scenario, World world) {
        this.scenario = scenario;
        this.from = world;
        this.sectors = sectorsOf(scenario);
        this.share = new double[sectors.length];
        this.gained = new double[sectors.length];
        this.expected = new double[sectors.length];
        this.noise = new double[sectors.length];
        this.fronts = new Front[sectors.length];
        for (int i = 0; i < sectors.length; i++) {
            share[i] = world.read(new Quantity.Control(sectors[i].id()));
            fronts[i] = frontOf(world, sectors[i].id());
            noise[i] = fronts[i].noise();
        }
        War war = scenario.war();
        this.armies = new PartyId[]{war.attacker(), war.defender()};
        for (int side = 0; side < 2; side++) {
            begun[side] = war.army(armies[side]);
            supply[side] = level(new Quantity.Variable(begun[side].supply()));
            Forces forces = world.forcesOf(armies[side]);
            men[side] = forces.men();
            recruits[side] = forces.recruits();
            arms[side] = forces.arms();
            morale[side] = forces.morale();
            lossRate[side] = forces.losses();
        }
        this.startRatio = startRatio(scenario);
        this.rates = CampaignRates.of(scenario);
        this.postures = new Postures(scenario);
        this.strain = scenario.parties().stream().mapToDouble(p -> world.read(new Quantity.Strain(p.id()))).toArray();
        this.wear = new Wear(scenario, rates, this::gauge);
        this.ramps = world.ramps();
        this.momentum = world.momentum();
        this.months = world.months();
    }

    /// Carries the war forward as agreements in force let it.
    ///
    /// @param step months
    /// @param luck standard normal numbers, one a sector; none for the expected path
    public void step(double step, double @Nullable [] luck) {
        go(step, from.hasHalted(scenario.war().groundActivity()), luck);
    }

    /// Carries the war forward as it goes if nothing more is agreed: truces run out, and an agreement without an end is
    /// taken to have failed.
    ///
    /// @param step months
    public void expect(double step) {
        double quiet = Math.clamp(quietMonths(scenario.war().groundActivity()), 0.0, step);
        if (quiet > 0) {
            go(quiet, true, null);
        }
        if (quiet < step) {
            go(step - quiet, false, null);
        }
    }

    /// Months for which a truce still halts `activity`.
    double quietMonths(ActivityId activity) {
        return from.quietMonths(activity) - (months - from.months());
    }

    private void go(double step, boolean quiet, double @Nullable [] luck) {
        comeIn(step);
        supply(step);
        if (quiet) {
            rest(step);
        } else {
            fight(step, luck);
        }
        wear(step, quiet);
        months += step;
    }

    private void comeIn(double step) {
        if (ramps.isEmpty()) {
            return;
        }
        for (Ramp ramp : ramps) {
            if (World.knows(ramp.quantity())) {
                double change = ramp.perMonth() * Math.min(step, ramp.months());
                set(ramp.quantity(), Effects.clamped(scenario, ramp.quantity(), read(ramp.quantity()) + change));
            }
        }
        ramps = Effects.later(ramps, step);
    }

    private void set(Quantity quantity, double value) {
        switch (quantity) {
            case Quantity.Control q when sectorOf(q.region()) >= 0 -> share[sectorOf(q.region())] = value;
            case Quantity.Variable _,Quantity.Control _ -> level(quantity).now = value;
            case Quantity.Strain q -> strain[partyOf(q.party())] = value;
            case Quantity.Morale q -> morale[side(q.party())] = value;
            case Quantity.Men q -> men[side(q.party())] = value;
            case Quantity.Recruits q -> recruits[side(q.party())] = value;
            case Quantity.Arms q -> arms[side(q.party())] = value;
            case Quantity.Losses q -> lossRate[side(q.party())] = value;
            case Quantity.Months _,Quantity.Capital _,Quantity.Trust _,Quantity.Credibility _,Quantity.Mood _ -> throw new IllegalArgumentException(
                    quantity.text() + " cannot be set in the world");
        }
    }

    /// Arms follow the supply with a lag: a first-order delay of that many months.
    private void supply(double step) {
        double share = 1 - Math.exp(-step / rates.armsLag());
        for (int side = 0; side < 2; side++) {
            double supplied = supply[side].getAsDouble() / begun[side].parSupply();
            arms[side] += (supplied - arms[side]) * share;
        }
    }

    private void rest(double step) {
        Arrays.fill(gained, 0);
        Arrays.fill(expected, 0);
        for (int side = 0; side < 2; side++) {
            lossRate[side] = 0;
            losses[side] = 0;
            men[side] += recruits[side] * step;
        }
        momentum = Math.max(0, momentum - rates.momentum() * step);
    }

    private void fight(double step, double @Nullable [] luck) {
        double[] efforts = Efforts.of(sectors, share);
        double thrust = rates.thrust(powerRatio());
        double season = season(scenario, months);
        double[] intensity = new double[2];
        for (int i = 0; i < sectors.length; i++) {
            advance(i, efforts[i], season, thrust, step, luck);
            intensity[ATTACKER] += efforts[i] * postures.attackersLosses(fronts[i]);
            intensity[DEFENDER] += efforts[i] * postures.defendersLosses(fronts[i]);
        }
        for (int side = 0; side < 2; side++) {
            lossRate[side] = begun[side].losses() * intensity[side];
            losses[side] = lossRate[side] * step;
            men[side] = Math.max(1, men[side] + recruits[side] * step - losses[side]);
        }
        momentum = Math.min(1, momentum + rates.momentum() * step);
    }

    private void advance(int i, double effortShare, double season, double thrust, double step,
            double @Nullable [] luck) {
        double perMonth = rates.advance() * effortShare * sector(i).ground() * season * thrust
                * postures.advance(fronts[i]);
        double factor = luck == null ? 1 : luckFactor(i, luck[i], step);
        expected[i] = perMonth * step;
        double area = sectors[i].area();
        double next = Math.clamp(share[i] + perMonth * factor * step / area, 0.0, 1.0);
        gained[i] = (next - share[i]) * area;
        share[i] = next;
    }

    /// Luck of mean one, whose logarithm is correlated from month to month.
    private double luckFactor(int i, double draw, double step) {
        double rho = Math.pow(rates.correlation(), step);
        noise[i] = rho * noise[i] + Math.sqrt(1 - rho * rho) * rates.noise() * draw;
        return rates.luckFactor(noise[i], months + step);
    }

    /// Strain moves, and morale after it: a share of the way to what goes with the strain, in the same measure.
    private void wear(double step, boolean quiet) {
        wear.move(strain, step, quiet);
        for (int side = 0; side < 2; side++) {
            Party party = scenario.party(armies[side]);
            if (!party.strainSources().isEmpty()) {
                double worn = rates.moraleStrain() * (strain(party.id()) - party.start().strain());
                double gap = begun[side].morale() - worn - morale[side];
                morale[side] = Math.clamp(morale[side] + gap * wear.rate(step), 0.1, 2.0);
            }
        }
    }

    /// The value of a quantity of the world now.
    ///
    /// @throws IllegalArgumentException as [World#read]
    public double read(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Variable _ -> level(quantity).now;
            case Quantity.Control q -> sectorOf(q.region()) < 0 ? level(quantity).now : share[sectorOf(q.region())];
            case Quantity.Strain q -> strain(q.party());
            case Quantity.Morale q -> morale[side(q.party())];
            case Quantity.Men q -> men[side(q.party())];
            case Quantity.Recruits q -> recruits[side(q.party())];
            case Quantity.Arms q -> arms[side(q.party())];
            case Quantity.Losses q -> lossRate[side(q.party())];
            case Quantity.Months _ -> months;
            case Quantity.Capital _,Quantity.Trust _,Quantity.Credibility _,Quantity.Mood _ -> from.read(quantity);
        };
    }

    /// The same for what is read step after step: where the quantity is kept is found once.
    ///
    /// @throws IllegalArgumentException as [#read]
    public DoubleSupplier gauge(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Variable _ -> level(quantity);
            case Quantity.Control q when sectorOf(q.region()) >= 0 -> at(share, sectorOf(q.region()));
            case Quantity.Control _ -> level(quantity);
            case Quantity.Strain q -> at(strain, partyOf(q.party()));
            case Quantity.Morale q -> at(morale, side(q.party()));
            case Quantity.Men q -> at(men, side(q.party()));
            case Quantity.Recruits q -> at(recruits, side(q.party()));
            case Quantity.Arms q -> at(arms, side(q.party()));
            case Quantity.Losses q -> at(lossRate, side(q.party()));
            case Quantity.Months _,Quantity.Capital _,Quantity.Trust _,Quantity.Credibility _,Quantity.Mood _ -> () -> read(
                    quantity);
        };
    }

    private static DoubleSupplier at(double[] values, int place) {
        return () -> values[place];
    }

    /// Power of the attacker over power of the defender, 1 at the scenario's start.
    public double powerRatio() {
        return momentum * men[ATTACKER] * arms[ATTACKER] * morale[ATTACKER]
                / Math.max(1e-6, men[DEFENDER] * arms[DEFENDER] * morale[DEFENDER]) / startRatio;
    }

    /// The attacker's share of all power, 0 to 1; one half at the scenario's start.
    public double powerShare() {
        double ratio = powerRatio();
        return ratio / (1 + ratio);
    }

    /// The strain of `party` now.
    public double strain(PartyId party) {
        return strain[partyOf(party)];
    }

    private int partyOf(PartyId party) {
        List<Party> parties = scenario.parties();
        for (int p = 0; p < strain.length; p++) {
            if (parties.get(p).id().equals(party)) {
                return p;
            }
        }
        throw new IllegalArgumentException("the scenario has no party \"" + party + "\"");
    }

    /// The attacker's momentum now.
    public double momentum() {
        return momentum;
    }

    /// Months since the scenario's start.
    public double months() {
        return months;
    }

    /// Changes that are still coming in.
    public List<Ramp> ramps() {
        return ramps;
    }

    /// Killed and wounded of a belligerent in the last step, thousands.
    ///
    /// @throws IllegalArgumentException if `party` is none
    public double losses(PartyId party) {
        return losses[side(party)];
    }

    /// What the last step did.
    public FrontReport report() {
        Map<RegionId, FrontReport.SectorReport> bySector = new LinkedHashMap<>();
        for (int i = 0; i < sectors.length; i++) {
            bySector.put(sectors[i].id(),
                    new FrontReport.SectorReport(share[i], gained[i], expected[i], noise[i]));
        }
        Map<PartyId, FrontReport.ArmyReport> byArmy = new LinkedHashMap<>();
        for (int side = 0; side < 2; side++) {
            byArmy.put(armies[side], new FrontReport.ArmyReport(losses[side], lossRate[side], men[side], arms[side],
                    morale[side]));
        }
        return new FrontReport(bySector, byArmy);
    }

    /// The regions of the sectors, in the order in which [#step] takes luck.
    public List<Region> sectors() {
        return List.of(sectors);
    }

    private int sectorOf(RegionId region) {
        for (int i = 0; i < sectors.length; i++) {
            if (sectors[i].id().equals(region)) {
                return i;
            }
        }
        return -1;
    }

    private Level level(Quantity quantity) {
        return levels.computeIfAbsent(quantity, _ -> new Level(from.read(quantity)));
    }

    private int side(PartyId party) {
        int side = sideOf(party);
        if (side < 0) {
            throw new IllegalArgumentException(party + " has no forces in this war");
        }
        return side;
    }

    private int sideOf(PartyId party) {
        if (armies[ATTACKER].equals(party)) {
            return ATTACKER;
        }
        return armies[DEFENDER].equals(party) ? DEFENDER : -1;
    }

    private Sector sector(int i) {
        return Efforts.sector(sectors[i]);
    }

    /// Factor of the season, `months` after the start.
    static double season(Scenario scenario, double months) {
        int day = (int) Math.round(months * DAYS_A_MONTH);
        return scenario.war().season().get(scenario.start().plusDays(day).getMonthValue() - 1);
    }

    /// The regions of the front, in the scenario's order.
    static Region[] sectorsOf(Scenario scenario) {
        return scenario.regions().stream().filter(region -> region.sector() != null).toArray(Region[]::new);
    }

    private static Front frontOf(World world, RegionId region) {
        Front front = world.fronts().get(region);
        if (front == null) {
            throw new IllegalArgumentException("the world has no front in " + region);
        }
        return front;
    }

    /// Power of the attacker over power of the defender as authored; the calibration makes it count as 1.
    static double startRatio(Scenario scenario) {
        War war = scenario.war();
        return startPower(scenario, war.army(war.attacker())) / startPower(scenario, war.army(war.defender()));
    }

    private static double startPower(Scenario scenario, War.Army army) {
        return army.men() * (scenario.variable(army.supply()).value() / army.parSupply()) * army.morale();
    }
}
