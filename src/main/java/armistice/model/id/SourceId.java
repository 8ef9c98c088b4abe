package armistice.model.id;

/// A source of information, with its reliability and slant.
public record SourceId(String value) implements Id {
    public SourceId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
