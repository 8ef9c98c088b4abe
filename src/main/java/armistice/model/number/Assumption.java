package armistice.model.number;

/// One entry of the assumptions register: a number that a rule reads.
///
/// @param value      the number used, in the parameter's unit
/// @param low        smallest value thought reasonable
/// @param high       largest value thought reasonable
/// @param source     where the number comes from, in words
/// @param confidence how sure it is
public record Assumption(double value, double low, double high, String source, Confidence confidence) {
    public Assumption {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("value " + value + " is outside its range " + low + " to " + high);
        }
    }
}
