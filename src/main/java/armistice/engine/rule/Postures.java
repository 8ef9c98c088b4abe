package armistice.engine.rule;

import armistice.engine.state.Front;
import armistice.model.number.Parameter;
import armistice.model.setting.Posture;
import armistice.model.setting.Scenario;

/// What the orders of both sides do to a sector: factors on the attacker's advance and on the losses of each side.
///
/// Losses grow with intensity to the power `front.loss-exponent`; a counter-attack costs both sides.
final class Postures {
    private final Factors hold;
    private final Factors normal;
    private final Factors surge;
    private final Factors counterAttack;

    /// What a posture does.
    ///
    /// @param attacking factor on the advance, taken by the attacker
    /// @param defending factor on the advance, taken by the defender
    /// @param losses    factor on losses
    private record Factors(double attacking, double defending, double losses) {}

    Postures(Scenario scenario) {
        double exponent = scenario.value(Parameter.LOSS_EXPONENT);
        double struckBack = scenario.value(Parameter.COUNTER_ADVANCE);
        this.hold = new Factors(scenario.value(Parameter.HOLD_ADVANCE), 1,
                Math.pow(scenario.value(Parameter.HOLD_INTENSITY), exponent));
        this.normal = new Factors(1, 1, 1);
        this.surge = new Factors(scenario.value(Parameter.SURGE_ADVANCE), struckBack,
                Math.pow(scenario.value(Parameter.SURGE_INTENSITY), exponent));
        this.counterAttack = new Factors(1, struckBack,
                Math.pow(scenario.value(Parameter.COUNTER_INTENSITY), exponent));
    }

    /// Factor on the attacker's expected advance.
    double advance(Front front) {
        return of(front.attacker()).attacking * of(front.defender()).defending;
    }

    /// Factor on the attacker's losses.
    double attackersLosses(Front front) {
        double struckBack = front.defender() == Posture.COUNTER_ATTACK ? counterAttack.losses : 1;
        return of(front.attacker()).losses * struckBack;
    }

    /// Factor on the defender's losses.
    double defendersLosses(Front front) {
        return of(front.attacker()).losses * of(front.defender()).losses;
    }

    private Factors of(Posture posture) {
        return switch (posture) {
            case HOLD -> hold;
            case NORMAL -> normal;
            case SURGE -> surge;
            case COUNTER_ATTACK -> counterAttack;
        };
    }
}
