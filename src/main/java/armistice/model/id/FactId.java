package armistice.model.id;

/// A stated fact in the register, with its source.
public record FactId(String value) implements Id {
    public FactId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
