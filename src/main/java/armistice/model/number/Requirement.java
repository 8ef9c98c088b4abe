package armistice.model.number;

/// A condition on the state of the world, such as a sanctions level of at least 2.
///
/// @param quantity what is looked at
/// @param atLeast  true: the quantity must not be below `value`; false: not above
/// @param value    the bound, in the quantity's unit
public record Requirement(Quantity quantity, boolean atLeast, double value) {

    /// Whether `actual` meets this requirement.
    public boolean isMetBy(double actual) {
        return atLeast ? actual >= value - 1e-9 : actual <= value + 1e-9;
    }
}
