package armistice.engine;

import armistice.engine.state.Front;
import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import armistice.model.number.Parameter;
import armistice.model.number.Requirement;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Rejection;
import armistice.model.play.Rejection.Code;
import armistice.model.setting.Measure;
import armistice.model.setting.Posture;
import armistice.model.setting.Scenario;
import org.jspecify.annotations.Nullable;

/// What parties do outside the talks: measures, and orders to their forces.
final class Levers {
    private Levers() {}

    static Decision take(GameState state, PartyId party, Command.Take command) {
        Rejection objection = objection(state, party, command.measure());
        if (objection != null) {
            return new Decision.Refused(objection);
        }
        Timeline timeline = new Timeline(state);
        Operations.carryOut(timeline, party, state.scenario().measure(command.measure()), null);
        return timeline.decision();
    }

    static Decision order(GameState state, PartyId party, Command.Order command) {
        Rejection objection = objection(state, party, command.region(), command.posture());
        if (objection != null) {
            return new Decision.Refused(objection);
        }
        double cost = state.scenario().value(Parameter.ORDER_COST);
        return Decision.of(new Event.OrderGiven(party, command.region(), command.posture(), cost));
    }

    /// Why `party` cannot take a measure now, or none if it can.
    static @Nullable Rejection objection(GameState state, PartyId party, MeasureId id) {
        Scenario scenario = state.scenario();
        if (!Scenario.has(scenario.measures(), Measure::id, id)) {
            return Rejection.of(Code.UNKNOWN_MEASURE, id.value());
        }
        return objection(state, party, scenario.measure(id));
    }

    /// The same of a measure of the scenario.
    static @Nullable Rejection objection(GameState state, PartyId party, Measure measure) {
        if (!measure.by().contains(party)) {
            return Rejection.of(Code.NOT_YOUR_MEASURE, measure.label());
        }
        Rejection used = used(state, party, measure);
        if (used != null) {
            return used;
        }
        for (Requirement requirement : measure.requires()) {
            if (!requirement.isMetBy(Quantities.read(state, requirement.quantity()))) {
                return Rejection.of(Code.REQUIREMENT, Labels.of(state.scenario(), requirement.quantity()),
                        requirement.atLeast() ? "\u2265" : "\u2264", Numbers.plain(requirement.value()));
            }
        }
        return Words.capital(state, party, measure.cost());
    }

    private static @Nullable Rejection used(GameState state, PartyId party, Measure measure) {
        int times = 0;
        for (MeasureUse use : state.measures()) {
            if (use.by().equals(party) && use.measure().equals(measure.id())) {
                times++;
                int free = use.turn() + Math.max(1, measure.cooldown());
                if (state.turn() < free) {
                    return Rejection.of(Code.COOLDOWN, String.valueOf(free));
                }
            }
        }
        return measure.times() > 0 && times >= measure.times()
                ? Rejection.of(Code.USED_UP, String.valueOf(measure.times()))
                : null;
    }

    /// Why `party` cannot order its forces in a sector into a posture now, or none if it can.
    static @Nullable Rejection objection(GameState state, PartyId party, RegionId region, Posture posture) {
        Rejection any = anyOrder(state, party, region);
        if (any != null) {
            return any;
        }
        return posture(state, party, region) == posture
                ? Rejection.of(Code.SAME_POSTURE, state.scenario().region(region).name())
                : null;
    }

    /// Why `party` cannot give any order in a sector now, or none if it can.
    static @Nullable Rejection anyOrder(GameState state, PartyId party, RegionId region) {
        Scenario scenario = state.scenario();
        if (!scenario.war().isBelligerent(party)) {
            return Rejection.of(Code.NO_FORCES);
        }
        if (!state.world().fronts().containsKey(region)) {
            return Rejection.of(Code.NO_SECTOR, region.value());
        }
        if (state.world().hasHalted(scenario.war().groundActivity())) {
            return Rejection.of(Code.TRUCE_HOLDS);
        }
        return Words.capital(state, party, scenario.value(Parameter.ORDER_COST));
    }

    /// The posture a party has ordered, or has taken, in a sector.
    private static @Nullable Posture posture(GameState state, PartyId party, RegionId region) {
        Posture ordered = state.party(party).orders().get(region);
        Front front = state.world().fronts().get(region);
        if (ordered != null || front == null) {
            return ordered;
        }
        return state.scenario().war().attacker().equals(party) ? front.attacker() : front.defender();
    }
}
