package armistice.model.id;

/// A number that playouts report of each game.
public record IndicatorId(String value) implements Id {
    public IndicatorId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
