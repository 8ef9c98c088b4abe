package armistice.model.id;

/// A prepared event of the outside world.
public record InjectId(String value) implements Id {
    public InjectId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
