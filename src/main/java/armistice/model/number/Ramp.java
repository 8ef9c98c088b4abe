package armistice.model.number;

import armistice.model.id.AgreementId;
import org.jspecify.annotations.Nullable;

/// A change that is still coming in.
///
/// @param quantity what changes
/// @param perMonth by how much a month, in the quantity's unit
/// @param months   months left
/// @param under    the agreement whose clause brings it, and with which it ends; none for anything else
public record Ramp(Quantity quantity, double perMonth, double months, @Nullable AgreementId under) {

    /// A change that ends with no agreement.
    public Ramp(Quantity quantity, double perMonth, double months) {
        this(quantity, perMonth, months, null);
    }
}
