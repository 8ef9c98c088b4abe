package armistice.model.id;

/// Something a party can do outside the talks: a carrot, a stick, an order.
public record MeasureId(String value) implements Id {
    public MeasureId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
