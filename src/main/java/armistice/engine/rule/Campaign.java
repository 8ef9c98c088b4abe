package armistice.engine.rule;

import armistice.engine.state.World;
import armistice.model.id.ActivityId;
import armistice.model.id.PartyId;
import armistice.model.number.Quantity;
import armistice.model.number.Ramp;
import armistice.model.play.FrontReport;
import armistice.model.setting.Party;
import armistice.model.setting.Region;
import armistice.model.setting.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/// The war in motion: the front, forces, supplies and strain, carried forward step by step from a [World].
///
/// The one model serves two uses: the adjudication carries the true world forward by a turn, with luck; a projection
/// carries a party's world forward to the horizon, without. It is a private working copy, not part of the state.
///
/// A step moves, in this order: what ramps bring, the arms of both [Armies], the [FrontLine] and with it men and
/// momentum, strain ([Wear]), and morale after it.
public final class Campaign {
    private final Scenario scenario;
    private final World from;
    private final CampaignRates rates;
    private final FrontLine front;
    private final Armies armies;
    private final Wear wear;
    private final double[] strain;
    private final Map<Quantity, Gauge> others = new HashMap<>();
    private List<Ramp> ramps;
    private double months;

    /// A campaign that goes on from `world`.
    public Campaign(Scenario scenario, World world) {
        this.scenario = scenario;
        this.from = world;
        this.strain = scenario.parties().stream().mapToDouble(p -> world.read(new Quantity.Strain(p.id()))).toArray();
        this.rates = CampaignRates.of(scenario);
        this.front = new FrontLine(scenario, world, rates);
        this.armies = new Armies(scenario, world, rates, this::gauge);
        this.wear = new Wear(scenario, rates, this::gauge);
        this.ramps = world.ramps();
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
        armies.supply(step);
        if (quiet) {
            front.rest();
            armies.rest(step);
        } else {
            fight(step, luck);
        }
        wear.move(strain, step, quiet);
        armies.wear(wear.rate(step));
        months += step;
    }

    private void comeIn(double step) {
        if (ramps.isEmpty()) {
            return;
        }
        for (Ramp ramp : ramps) {
            if (World.knows(ramp.quantity())) {
                Gauge level = kept(ramp.quantity());
                double change = ramp.perMonth() * Math.min(step, ramp.months());
                level.set(Effects.clamped(scenario, ramp.quantity(), level.getAsDouble() + change));
            }
        }
        ramps = Effects.later(ramps, step);
    }

    private void fight(double step, double @Nullable [] luck) {
        double[] efforts = front.efforts();
        front.advance(efforts, rates.thrust(armies.powerRatio()), months, step, luck);
        armies.fight(front.attackersIntensity(efforts), front.defendersIntensity(efforts), step);
    }

    /// The value of a quantity of the world now.
    ///
    /// @throws IllegalArgumentException as [World#read]
    public double read(Quantity quantity) {
        return gauge(quantity).getAsDouble();
    }

    /// The same for what is read step after step: where the quantity is kept is found once.
    ///
    /// @throws IllegalArgumentException as [#read]
    public DoubleSupplier gauge(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Months _ -> () -> months;
            case Quantity.Capital _,Quantity.Trust _,Quantity.Credibility _,Quantity.Mood _ -> () -> from.read(
                    quantity);
            case Quantity.Variable _,Quantity.Control _,Quantity.Strain _,Quantity.Morale _,Quantity.Men _,Quantity.Recruits _,Quantity.Arms _,Quantity.Losses _ -> kept(
                    quantity);
        };
    }

    /// Where a quantity is kept that a campaign moves, or that ramps do.
    private Gauge kept(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Control q -> {
                Gauge held = front.held(q.region());
                yield held == null ? other(q) : held;
            }
            case Quantity.Men q -> armies.men(q.party());
            case Quantity.Recruits q -> armies.recruits(q.party());
            case Quantity.Arms q -> armies.arms(q.party());
            case Quantity.Morale q -> armies.morale(q.party());
            case Quantity.Losses q -> armies.lossRate(q.party());
            case Quantity.Strain q -> new Gauge(strain, partyOf(q.party()));
            case Quantity.Variable _ -> other(quantity);
            case Quantity.Months _,Quantity.Capital _,Quantity.Trust _,Quantity.Credibility _,Quantity.Mood _ -> throw new IllegalArgumentException(
                    quantity.text() + " cannot be set in the world");
        };
    }

    /// What only ramps move: a variable, or the control of a region without a front.
    private Gauge other(Quantity quantity) {
        return others.computeIfAbsent(quantity, _ -> new Gauge(from.read(quantity)));
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

    /// Power of the attacker over power of the defender, 1 at the scenario's start.
    public double powerRatio() {
        return armies.powerRatio();
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

    /// The attacker's momentum now.
    public double momentum() {
        return armies.momentum();
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
        return armies.losses(party);
    }

    /// What the last step did.
    public FrontReport report() {
        return new FrontReport(front.report(), armies.report());
    }

    /// The regions of the sectors, in the order in which [#step] takes luck.
    public List<Region> sectors() {
        return front.sectors();
    }
}
