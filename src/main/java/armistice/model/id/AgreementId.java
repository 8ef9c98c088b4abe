package armistice.model.id;

/// An agreement reached in this game.
public record AgreementId(String value) implements Id {
    public AgreementId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
