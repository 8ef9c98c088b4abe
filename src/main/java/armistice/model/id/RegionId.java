package armistice.model.id;

/// A region whose control is contested, or that appears on the map.
public record RegionId(String value) implements Id {
    public RegionId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
