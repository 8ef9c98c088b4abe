package armistice.model.id;

/// A character that an AI party can play.
public record PersonaId(String value) implements Id {
    public PersonaId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
