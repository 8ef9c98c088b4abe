package armistice.model.id;

/// One answer to an issue; unique within its issue only.
public record OptionId(String value) implements Id {
    public OptionId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
