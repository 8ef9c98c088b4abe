package armistice.model.id;

/// A format of meeting, such as a call or an envoy's shuttle.
public record FormatId(String value) implements Id {
    public FormatId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
