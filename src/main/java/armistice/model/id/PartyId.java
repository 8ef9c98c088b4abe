package armistice.model.id;

/// A party to the talks: one seat.
public record PartyId(String value) implements Id {
    public PartyId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
