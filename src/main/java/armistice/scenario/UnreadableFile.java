package armistice.scenario;

/// Thrown for a file that cannot be used at all. The message is one line that says why.
final class UnreadableFile extends Exception {
    private final Place place;

    UnreadableFile(String message) {
        this(message, Place.START);
    }

    UnreadableFile(String message, Place place) {
        super(message);
        this.place = place;
    }

    /// Where in the file; its beginning unless the content says otherwise.
    Place place() {
        return place;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
