package armistice.cli;

/// Thrown by a command that cannot go on with what it was given. The message is shown as it is, so it says what is wrong,
/// where, and what to do; a list of faults has one a line.
public final class BadInput extends RuntimeException {

    public BadInput(String message) {
        super(message);
    }

    public BadInput(String message, Throwable cause) {
        super(message, cause);
    }
}
