package armistice.cli;

/// Thrown where a player's line cannot be understood; the message says what could have been meant.
final class Misunderstood extends RuntimeException {
    Misunderstood(String message) {
        super(message);
    }
}
