package armistice.model.play;

/// Why a seat makes no move of its own.
public enum Silence {
    /// Nobody sits there at the moment.
    ABSENT,
    /// Whoever plays it gave no answer within the deadline.
    LATE,
    /// The program that plays it failed.
    FAILED
}
