package armistice.deals.format;

/// Thrown where a file of the field cannot be read, or holds what is not supported; the message is one line.
public final class UnreadableDomain extends RuntimeException {

    UnreadableDomain(String message) {
        super(oneLine(message));
    }

    UnreadableDomain(String message, Throwable cause) {
        super(oneLine(message), cause);
    }

    private static String oneLine(String message) {
        String line = message.replaceAll("\\s+", " ").strip();
        return line.length() <= 300 ? line : line.substring(0, 300) + "…";
    }
}
