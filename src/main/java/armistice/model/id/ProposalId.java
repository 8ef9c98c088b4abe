package armistice.model.id;

/// A proposal tabled in this game.
public record ProposalId(String value) implements Id {
    public ProposalId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
