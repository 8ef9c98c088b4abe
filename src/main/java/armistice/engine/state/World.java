package armistice.engine.state;

import armistice.model.Ordered;
import armistice.model.id.ActivityId;
import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import armistice.model.id.VariableId;
import armistice.model.number.Quantity;
import armistice.model.number.Ramp;
import armistice.model.setting.Party;
import armistice.model.setting.Region;
import armistice.model.setting.Scenario;
import armistice.model.setting.Sector;
import armistice.model.setting.Variable;
import armistice.model.setting.War;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The world outside the conference room: who holds what, with what forces, under what strain.
///
/// The engine keeps the true world; a seat has its own, in which what it cannot see is what it believes.
///
/// @param months    months since the start
/// @param control   share of each region held by the attacker, 0 to 1
/// @param fronts    the sectors
/// @param forces    both belligerents' forces
/// @param variables state variables, each in its unit
/// @param strain    each party's strain, 0 to 100
/// @param momentum  factor on the attacker's power, 1 in continuous war; a truce wears it down
/// @param ramps     changes that are still coming in
/// @param halted    hostile activities that agreements in force have halted, each with the months for which a truce
///                  still runs; 0 where no end is agreed, as under a framework or settlement
public record World(double months, Map<RegionId, Double> control, Map<RegionId, Front> fronts,
        Map<PartyId, Forces> forces, Map<VariableId, Double> variables, Map<PartyId, Double> strain, double momentum,
        List<Ramp> ramps, Map<ActivityId, Double> halted) {
    public World {
        control = Ordered.map(control);
        fronts = Ordered.map(fronts);
        forces = Ordered.map(forces);
        variables = Ordered.map(variables);
        strain = Ordered.map(strain);
        ramps = List.copyOf(ramps);
        halted = Ordered.map(halted);
    }

    /// The world on a scenario's first day.
    public static World atStart(Scenario scenario) {
        Map<RegionId, Double> control = new LinkedHashMap<>();
        Map<RegionId, Front> fronts = new LinkedHashMap<>();
        for (Region region : scenario.regions()) {
            control.put(region.id(), region.share());
            Sector sector = region.sector();
            if (sector != null) {
                fronts.put(region.id(), new Front(sector.attacker(), sector.defender(), 0));
            }
        }
        Map<VariableId, Double> variables = new LinkedHashMap<>();
        for (Variable variable : scenario.variables()) {
            variables.put(variable.id(), variable.value());
        }
        Map<PartyId, Forces> forces = new LinkedHashMap<>();
        for (War.Army army : scenario.war().armies()) {
            double arms = scenario.variable(army.supply()).value() / army.parSupply();
            forces.put(army.party(),
                    new Forces(army.men(), army.recruits(), arms, army.morale(), army.losses(), 0));
        }
        Map<PartyId, Double> strain = new LinkedHashMap<>();
        for (Party party : scenario.parties()) {
            strain.put(party.id(), party.start().strain());
        }
        return new World(0, control, fronts, forces, variables, strain, 1, List.of(), Map.of());
    }

    /// Whether this world can read `quantity` ([#read]).
    public static boolean knows(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Variable _,Quantity.Control _,Quantity.Strain _,Quantity.Morale _,Quantity.Men _,Quantity.Recruits _,Quantity.Arms _,Quantity.Losses _,Quantity.Months _ -> true;
            case Quantity.Capital _,Quantity.Trust _,Quantity.Credibility _,Quantity.Mood _ -> false;
        };
    }

    /// The value of a quantity of the world.
    ///
    /// @throws IllegalArgumentException if it is none of the world's ([#knows]) or names nothing of this scenario
    public double read(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Variable q -> existing(variables.get(q.id()), quantity);
            case Quantity.Control q -> existing(control.get(q.region()), quantity);
            case Quantity.Strain q -> existing(strain.get(q.party()), quantity);
            case Quantity.Morale q -> forcesOf(q.party()).morale();
            case Quantity.Men q -> forcesOf(q.party()).men();
            case Quantity.Recruits q -> forcesOf(q.party()).recruits();
            case Quantity.Arms q -> forcesOf(q.party()).arms();
            case Quantity.Losses q -> forcesOf(q.party()).losses();
            case Quantity.Months _ -> months;
            case Quantity.Capital _,Quantity.Trust _,Quantity.Credibility _,Quantity.Mood _ -> throw new IllegalArgumentException(
                    quantity.text() + " is no quantity of the world");
        };
    }

    /// This world with another value of one of its quantities.
    ///
    /// @throws IllegalArgumentException as [#read]; also for quantities that only the rules move
    public World with(Quantity quantity, double value) {
        return switch (quantity) {
            case Quantity.Variable q -> withVariables(Ordered.with(variables, q.id(), value));
            case Quantity.Control q -> withControl(Ordered.with(control, q.region(), value));
            case Quantity.Strain q -> withStrain(Ordered.with(strain, q.party(), value));
            case Quantity.Morale q -> {
                Forces f = forcesOf(q.party());
                yield withForces(q.party(),
                        new Forces(f.men(), f.recruits(), f.arms(), value, f.losses(), f.totalLosses()));
            }
            case Quantity.Men q -> {
                Forces f = forcesOf(q.party());
                yield withForces(q.party(),
                        new Forces(value, f.recruits(), f.arms(), f.morale(), f.losses(), f.totalLosses()));
            }
            case Quantity.Recruits q -> {
                Forces f = forcesOf(q.party());
                yield withForces(q.party(),
                        new Forces(f.men(), value, f.arms(), f.morale(), f.losses(), f.totalLosses()));
            }
            case Quantity.Arms q -> {
                Forces f = forcesOf(q.party());
                yield withForces(q.party(),
                        new Forces(f.men(), f.recruits(), value, f.morale(), f.losses(), f.totalLosses()));
            }
            case Quantity.Losses q -> {
                Forces f = forcesOf(q.party());
                yield withForces(q.party(),
                        new Forces(f.men(), f.recruits(), f.arms(), f.morale(), value, f.totalLosses()));
            }
            case Quantity.Months _,Quantity.Capital _,Quantity.Trust _,Quantity.Credibility _,Quantity.Mood _ -> throw new IllegalArgumentException(
                    quantity.text() + " cannot be set in the world");
        };
    }

    /// The forces of a belligerent.
    ///
    /// @throws IllegalArgumentException if `party` is none
    public Forces forcesOf(PartyId party) {
        Forces found = forces.get(party);
        if (found == null) {
            throw new IllegalArgumentException(party + " has no forces in this war");
        }
        return found;
    }

    /// Whether an agreement in force has halted `activity`.
    public boolean hasHalted(ActivityId activity) {
        return halted.containsKey(activity);
    }

    /// Months for which a truce will still halt `activity`; 0 if none does, or no end is agreed.
    public double quietMonths(ActivityId activity) {
        return halted.getOrDefault(activity, 0.0);
    }

    public World withControl(Map<RegionId, Double> changed) {
        return new World(months, changed, fronts, forces, variables, strain, momentum, ramps, halted);
    }

    public World withFronts(Map<RegionId, Front> changed) {
        return new World(months, control, changed, forces, variables, strain, momentum, ramps, halted);
    }

    public World withForces(PartyId party, Forces changed) {
        return withForces(Ordered.with(forces, party, changed));
    }

    public World withForces(Map<PartyId, Forces> changed) {
        return new World(months, control, fronts, changed, variables, strain, momentum, ramps, halted);
    }

    public World withVariables(Map<VariableId, Double> changed) {
        return new World(months, control, fronts, forces, changed, strain, momentum, ramps, halted);
    }

    public World withStrain(Map<PartyId, Double> changed) {
        return new World(months, control, fronts, forces, variables, changed, momentum, ramps, halted);
    }

    public World withMomentum(double changed) {
        return new World(months, control, fronts, forces, variables, strain, changed, ramps, halted);
    }

    public World withRamps(List<Ramp> changed) {
        return new World(months, control, fronts, forces, variables, strain, momentum, changed, halted);
    }

    public World withHalted(Map<ActivityId, Double> changed) {
        return new World(months, control, fronts, forces, variables, strain, momentum, ramps, changed);
    }

    public World later(double elapsed) {
        Map<ActivityId, Double> left = new LinkedHashMap<>();
        halted.forEach((activity, quiet) -> left.put(activity, Math.max(0, quiet - elapsed)));
        return new World(months + elapsed, control, fronts, forces, variables, strain, momentum, ramps, left);
    }

    private static double existing(@Nullable Double value, Quantity quantity) {
        if (value == null) {
            throw new IllegalArgumentException(quantity.text() + " names nothing of this scenario");
        }
        return value;
    }
}
