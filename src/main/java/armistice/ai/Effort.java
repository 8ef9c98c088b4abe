package armistice.ai;

/// How much an expert may think about one decision. It is counted in work and not in seconds, so that the same seed gives the
/// same game on every machine.
///
/// @param turns turns of play-outs, over all that it weighs at one moment
public record Effort(int turns) {
    /// For long series of games.
    public static final Effort SERIES = new Effort(100_000);
    /// For a game at the table, where a person waits anyway.
    public static final Effort TABLE = new Effort(3_000_000);

    public Effort {
        if (turns < 1) {
            throw new IllegalArgumentException("an effort of " + turns + " turns");
        }
    }
}
