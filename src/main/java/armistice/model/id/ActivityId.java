package armistice.model.id;

/// A kind of hostile activity that a truce can halt, such as ground operations or strikes on the grid.
public record ActivityId(String value) implements Id {
    public ActivityId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
