package armistice.model.number;

/// A change that is still coming in.
///
/// @param quantity what changes
/// @param perMonth by how much a month, in the quantity's unit
/// @param months   months left
public record Ramp(Quantity quantity, double perMonth, double months) {}
