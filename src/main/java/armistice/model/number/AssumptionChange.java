package armistice.model.number;

/// A number of the assumptions register that was replaced for one game.
///
/// @param parameter which
/// @param from      the scenario's value
/// @param to        the value used instead, within the scenario's range
public record AssumptionChange(Parameter parameter, double from, double to) {}
