package armistice.model.setting;

import armistice.model.id.ActivityId;
import armistice.model.number.Quantity;
import org.jspecify.annotations.Nullable;

/// Something that makes the war, or the waiting, cost a party points each month.
///
/// The cost is `kappa x (quantity / reference) x (1 + strain / 100)` points a month.
///
/// @param label     what it is
/// @param quantity  what is read
/// @param kappa     points a month at the reference
/// @param reference the quantity's reference value, in its unit; above 0
/// @param activity  the hostile activity that causes it and whose halt ends it; none if a truce does not touch it
/// @param reasoning why
public record Driver(String label, Quantity quantity, double kappa, double reference, @Nullable ActivityId activity,
        String reasoning) {
    public Driver {
        if (!(reference > 0)) {
            throw new IllegalArgumentException("reference " + reference + " is not above 0");
        }
    }
}
