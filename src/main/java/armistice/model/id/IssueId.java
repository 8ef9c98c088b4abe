package armistice.model.id;

/// A question that a settlement may answer.
public record IssueId(String value) implements Id {
    public IssueId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
