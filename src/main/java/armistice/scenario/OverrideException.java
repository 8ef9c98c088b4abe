package armistice.scenario;

/// A replacement of an assumption that cannot be made. Its message is one line for whoever asked for it.
public final class OverrideException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OverrideException(String message) {
        super(message);
    }
}
