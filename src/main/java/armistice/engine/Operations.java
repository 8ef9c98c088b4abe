package armistice.engine;

import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import armistice.model.number.Effect;
import armistice.model.number.Parameter;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.OperationOrder;
import armistice.model.play.OperationOrder.Effort;
import armistice.model.play.Rejection;
import armistice.model.play.Rejection.Code;
import armistice.model.setting.Measure;
import armistice.model.setting.Operation;
import armistice.model.setting.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Military orders beside the postures of sectors: what is done, where, with how much. Cost and what is added grow with the
/// effort; an order that an agreement in force forbids is carried out all the same, as a heavy breach on purpose.
final class Operations {
    private Operations() {}

    static Decision launch(GameState state, PartyId party, Command.Launch command) {
        OperationOrder order = new OperationOrder(command.target(), command.effort());
        Rejection objection = Levers.objection(state, party, command.operation());
        if (objection == null) {
            objection = objection(state, party, state.scenario().measure(command.operation()), order);
        }
        if (objection != null) {
            return new Decision.Refused(objection);
        }
        Timeline timeline = new Timeline(state);
        carryOut(timeline, party, state.scenario().measure(command.operation()), order);
        return timeline.decision();
    }

    /// Carries out a measure that nothing forbids; an operation as ordered, or else as usual.
    static void carryOut(Timeline timeline, PartyId party, Measure measure, @Nullable OperationOrder order) {
        OperationOrder how = order == null ? usual(measure) : order;
        Scenario scenario = timeline.state().scenario();
        timeline.add(new Event.MeasureTaken(party, measure.id(), cost(scenario, measure, how), null, how));
        Consequences.apply(timeline, Event.QuantitiesChanged.Cause.MEASURE, effects(scenario, measure, how));
        Breaches.commit(timeline, party, measure);
    }

    private static @Nullable Rejection objection(GameState state, PartyId party, Measure measure,
            OperationOrder order) {
        Operation operation = measure.operation();
        if (operation == null) {
            return Rejection.of(Code.NOT_AN_OPERATION, measure.label());
        }
        boolean aimed = operation.targets().isEmpty() ? order.target() == null
                : operation.target(order.target()) != null;
        if (!aimed) {
            RegionId target = order.target();
            return Rejection.of(Code.NO_TARGET, measure.label(), target == null ? "" : target.value());
        }
        return Words.capital(state, party, cost(state.scenario(), measure, order));
    }

    /// How an operation is carried out unless ordered otherwise; none for what is none.
    static @Nullable OperationOrder usual(Measure measure) {
        Operation operation = measure.operation();
        if (operation == null) {
            return null;
        }
        RegionId first = operation.targets().isEmpty() ? null : operation.targets().getFirst().region();
        return new OperationOrder(first, Effort.USUAL);
    }

    private static double cost(Scenario scenario, Measure measure, @Nullable OperationOrder order) {
        return order == null ? measure.cost() : measure.cost() * factor(scenario, order.effort());
    }

    /// What a measure changes, carried out in some way.
    static List<Effect> effects(Scenario scenario, Measure measure, @Nullable OperationOrder order) {
        Operation operation = measure.operation();
        if (operation == null || order == null) {
            return measure.effects();
        }
        List<Effect> effects = new ArrayList<>(measure.effects());
        Operation.Target target = operation.target(order.target());
        if (target != null) {
            effects.addAll(target.effects());
        }
        double factor = factor(scenario, order.effort());
        return effects.stream().map(effect -> scaled(effect, factor)).toList();
    }

    private static Effect scaled(Effect effect, double factor) {
        return switch (effect.change()) {
            case ADD -> new Effect(effect.quantity(), effect.change(), effect.amount() * factor, effect.overMonths());
            case MULTIPLY -> new Effect(effect.quantity(), effect.change(), Math.pow(effect.amount(), factor),
                    effect.overMonths());
            case SET -> effect;
        };
    }

    private static double factor(Scenario scenario, Effort effort) {
        return switch (effort) {
            case LIMITED -> scenario.value(Parameter.ORDER_LIMITED);
            case USUAL -> 1;
            case FULL -> scenario.value(Parameter.ORDER_FULL);
        };
    }
}
