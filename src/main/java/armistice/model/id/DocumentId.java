package armistice.model.id;

/// A document in the library.
public record DocumentId(String value) implements Id {
    public DocumentId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
