package armistice.model.id;

/// A home audience that must be won over before an agreement is ratified.
public record ConstituencyId(String value) implements Id {
    public ConstituencyId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
