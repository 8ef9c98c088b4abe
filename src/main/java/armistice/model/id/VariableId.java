package armistice.model.id;

/// A state variable that an issue settles or a measure moves, such as a level of sanctions.
public record VariableId(String value) implements Id {
    public VariableId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
