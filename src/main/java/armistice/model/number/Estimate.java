package armistice.model.number;

/// What a seat believes of a number it cannot see: the middle of its belief and the ends of a 90 % range.
///
/// @param low    5 % point
/// @param middle median
/// @param high   95 % point
public record Estimate(double low, double middle, double high) {
    public Estimate {
        if (!(low <= middle && middle <= high)) {
            throw new IllegalArgumentException("estimate out of order: " + low + ", " + middle + ", " + high);
        }
    }
}
