package armistice.model.number;

import java.util.OptionalDouble;

/// The numbers that rules read from a scenario's assumptions register. The code holds their names and units, never
/// their values.
public enum Parameter {
    HORIZON("time.horizon", "months"),
    DISCOUNT("time.discount", "per month"),
    FAILURE_TRUCE("exposure.failure-truce", "probability"),
    FAILURE_FRAMEWORK("exposure.failure-framework", "probability"),
    FAILURE_SETTLEMENT("exposure.failure-settlement", "probability"),
    ADVANCE("front.advance", "km2 a month"),
    POWER_EXPONENT("front.power-exponent", "exponent"),
    LOSS_EXPONENT("front.loss-exponent", "exponent"),
    ARMS_LAG("front.arms-lag", "months"),
    NOISE("front.noise", "standard deviation of the logarithm"),
    NOISE_CORRELATION("front.noise-correlation", "correlation from month to month"),
    STALL("front.stall", "share of the power ratio below which the attacker loses ground"),
    HOLD_ADVANCE("posture.hold-advance", "factor"),
    SURGE_ADVANCE("posture.surge-advance", "factor"),
    COUNTER_ADVANCE("posture.counter-advance", "factor"),
    HOLD_INTENSITY("posture.hold-intensity", "factor"),
    SURGE_INTENSITY("posture.surge-intensity", "factor"),
    COUNTER_INTENSITY("posture.counter-intensity", "factor"),
    MORALE_STRAIN("morale.per-strain", "per point of strain"),
    STRAIN_RATE("strain.rate", "share of the gap a month"),
    STRAIN_RELIEF("strain.relief", "share a month in a truce"),
    HAZARD_BASE("hazard.base", "per month"),
    HAZARD_FRAMEWORK("hazard.framework", "factor"),
    HAZARD_SETTLEMENT("hazard.settlement", "factor"),
    HAZARD_COMBINATION("hazard.combination", "share of the logarithm"),
    HAZARD_FLOOR("hazard.floor", "per month"),
    HAZARD_CEILING("hazard.ceiling", "per month"),
    HAZARD_AGE("hazard.age-exponent", "exponent"),
    HAZARD_AGE_FROM("hazard.age-from", "months"),
    HAZARD_VAGUE("hazard.vague", "factor"),
    HAZARD_POWER_SHIFT("hazard.power-shift", "per unit of power share"),
    HAZARD_GRIEVANCE("hazard.grievance", "per point"),
    HAZARD_TRUST("hazard.trust", "per unit of trust"),
    MONITORING_DENSITY("force.monitoring-density", "troops a km"),
    MONITORING_EFFECT("force.monitoring-effect", "share of the hazard"),
    REASSURANCE_DENSITY("force.reassurance-density", "troops a km"),
    REASSURANCE_EFFECT("force.reassurance-effect", "share of the hazard"),
    DEFENCE_DENSITY("force.defence-density", "troops a km"),
    DEFENCE_EFFECT("force.defence-effect", "share of the hazard"),
    GUARANTEE_EFFECT("guarantee.effect", "share of the hazard"),
    GUARANTEE_PAPER("guarantee.paper", "largest share without troops"),
    GUARANTEE_FADE("guarantee.fade", "per month without troops"),
    SYSTEMATIC_ERROR("intelligence.systematic", "share of the error's variance", 0),
    TRUCE_SPLIT("truce.split", "share of a changed outside option"),
    TRUCE_MOMENTUM("truce.momentum", "attacker's power lost a month of truce"),
    RATIFICATION_NOISE("ratification.noise", "standard deviation of support"),
    RATIFICATION_STANDING("ratification.standing", "points lost when a vote fails"),
    AUDIENCE_COST("words.audience-cost", "share of the points conceded"),
    BLUFF("words.bluff", "share of credibility"),
    TRUST_KEPT("trust.kept", "per promise or truce kept"),
    TRUST_BROKEN("trust.broken", "per promise or agreement broken"),
    TRUST_EXCLUSION("trust.exclusion", "per meeting without the party"),
    TRUST_READOUT("trust.readout", "per contradicted account", 0),
    TRUST_LEAK("trust.leak", "per leaked paper", 0),
    LEAK_FIRMNESS("leak.firmness", "firmness", 0),
    CAPITAL_INCOME("capital.income", "points a turn"),
    CAPITAL_LIMIT("capital.limit", "points"),
    STATEMENT_COST("capital.statement", "points"),
    THREAT_COST("capital.threat", "points"),
    ORDER_COST("capital.order", "points"),
    ANSWER_TAKEN("answer.taken", "probability", 0.6),
    ANSWER_GIVE("answer.give", "points", 10),
    SMALL_VIOLATIONS("violations.small", "a week on 1000 km", 0),
    HEAVY_BREACH("violations.heavy", "per chance of collapse", 0),
    CLUSTER("violations.cluster", "factor", 1),
    ATTRIBUTION("violations.attribution", "probability", 1),
    ATTACK_ON_FORCE("violations.on-force", "probability", 0),
    ORDER_LIMITED("order.limited", "factor", 0.5),
    ORDER_FULL("order.full", "factor", 1.5),
    SUSPENDED("agreement.suspended", "factor", 1),
    SUSPENSION_LIMIT("agreement.suspension-limit", "months", 2),
    RIPE_PAIN("ripeness.pain", "factor", 0.6),
    RIPE_WAY_OUT("ripeness.way-out", "factor", 0.4);

    private final String key;
    private final String unit;
    private final double before;

    Parameter(String key, String unit) {
        this(key, unit, Double.NaN);
    }

    Parameter(String key, String unit, double before) {
        this.key = key;
        this.unit = unit;
        this.before = before;
    }

    /// The name in scenario files and on the command line, for example `hazard.base`.
    public String key() {
        return key;
    }

    /// The value that goes on in a saved game of a version that did not know this parameter; none where every version
    /// did. A scenario file must always state its own.
    public OptionalDouble beforeItWasKnown() {
        return Double.isNaN(before) ? OptionalDouble.empty() : OptionalDouble.of(before);
    }

    /// The unit, in words.
    public String unit() {
        return unit;
    }
}
