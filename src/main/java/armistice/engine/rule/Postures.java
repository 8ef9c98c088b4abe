package armistice.engine.rule;

import armistice.engine.state.Front;
import armistice.model.number.Parameter;
import armistice.model.setting.Posture;
import armistice.model.setting.Scenario;

/// What the orders of both sides do to a sector: factors on the attacker's advance and on the losses of each side.
///
/// Losses grow with intensity to the power `front.loss-exponent`; a counter-attack costs both sides.
final class Postures {
    private final Scenario scenario;

    Postures(Scenario scenario) {
        this.scenario = scenario;
    }

    /// Factor on the attacker's expected advance.
    double advance(Front front) {
        double attacker = switch (front.attacker()) {
            case HOLD -> scenario.value(Parameter.HOLD_ADVANCE);
            case NORMAL, COUNTER_ATTACK -> 1;
            case SURGE -> scenario.value(Parameter.SURGE_ADVANCE);
        };
        double defender = switch (front.defender()) {
            case HOLD, NORMAL -> 1;
            case SURGE, COUNTER_ATTACK -> scenario.value(Parameter.COUNTER_ADVANCE);
        };
        return attacker * defender;
    }

    /// Factor on the attacker's losses.
    double attackersLosses(Front front) {
        double struckBack = front.defender() == Posture.COUNTER_ATTACK ? losses(Posture.COUNTER_ATTACK) : 1;
        return losses(front.attacker()) * struckBack;
    }

    /// Factor on the defender's losses.
    double defendersLosses(Front front) {
        return losses(front.attacker()) * losses(front.defender());
    }

    private double losses(Posture posture) {
        double intensity = switch (posture) {
            case HOLD -> scenario.value(Parameter.HOLD_INTENSITY);
            case NORMAL -> 1;
            case SURGE -> scenario.value(Parameter.SURGE_INTENSITY);
            case COUNTER_ATTACK -> scenario.value(Parameter.COUNTER_INTENSITY);
        };
        return Math.pow(intensity, scenario.value(Parameter.LOSS_EXPONENT));
    }
}
