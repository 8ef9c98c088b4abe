package armistice.model.setting;

/// What forces in a sector are ordered to do.
public enum Posture {
    /// Hold the line: little movement, low losses.
    HOLD,
    /// The calibrated normal.
    NORMAL,
    /// Attack with all that is there: more ground, more losses.
    SURGE,
    /// Strike back at the attacker: more losses on both sides, ground may be retaken.
    COUNTER_ATTACK
}
