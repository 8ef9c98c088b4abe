package armistice.session;

/// Thrown where a saved game cannot be read, or not be written. The message is one line for the user: which file, which
/// line of it, what is wrong, what to do.
public final class SaveException extends RuntimeException {

    public SaveException(String message) {
        super(message);
    }

    public SaveException(String message, Throwable cause) {
        super(message, cause);
    }
}
