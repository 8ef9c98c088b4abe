package armistice.model.number;

/// A change of one quantity.
///
/// @param quantity   what changes
/// @param change     how
/// @param amount     by how much (ADD), to what (SET), or times what (MULTIPLY), in the quantity's unit
/// @param overMonths months over which it comes in evenly; 0 for at once. Only for ADD.
public record Effect(Quantity quantity, Change change, double amount, double overMonths) {

    /// How an effect changes its quantity.
    public enum Change {
        ADD, SET, MULTIPLY
    }

    public Effect {
        if (overMonths < 0) {
            throw new IllegalArgumentException("overMonths is negative: " + overMonths);
        }
        if (overMonths > 0 && change != Change.ADD) {
            throw new IllegalArgumentException("only an added amount can come in over months");
        }
    }
}
