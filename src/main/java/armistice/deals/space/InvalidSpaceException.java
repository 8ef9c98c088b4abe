package armistice.deals.space;

/// The data given to a [PackageSpaceBuilder] do not describe a space that can be searched exactly. The message is one
/// line: what is wrong, where, and what is allowed.
public final class InvalidSpaceException extends IllegalArgumentException {

    /// @param message one line for the author of the data
    public InvalidSpaceException(String message) {
        super(message);
    }
}
