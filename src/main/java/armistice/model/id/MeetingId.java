package armistice.model.id;

/// A meeting called in this game.
public record MeetingId(String value) implements Id {
    public MeetingId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
