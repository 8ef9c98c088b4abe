package armistice.model.play;

/// How well the program plays a seat. Character is the persona's matter.
public enum Level {
    /// Reads nothing into what others do, concedes too soon, uses few of its means and not always the best.
    NEWCOMER,
    /// Learns from what others say and do; plays its persona.
    EXPERIENCED,
    /// Weighs also what going on may bring, and uses all its means.
    EXPERT
}
