package armistice.model.id;

/// A threat or promise made in this game.
public record PledgeId(String value) implements Id {
    public PledgeId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
