package armistice.model.setting;

import armistice.model.number.Quantity;

/// Something that wears a party down: `perUnit x (quantity - from)` points of strain in the long run.
///
/// @param label    what it is
/// @param quantity what is read
/// @param from     level at which it adds nothing, in the quantity's unit
/// @param perUnit  points of strain for each unit above that level; may be negative
/// @param reasoning why
public record StrainSource(String label, Quantity quantity, double from, double perUnit, String reasoning) {}
