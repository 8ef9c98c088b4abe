package armistice.engine.state;

/// A belligerent's forces as they are now.
///
/// @param men         thousands in the theatre
/// @param recruits    thousands a month
/// @param arms        arms that reach the forces, 1 at par; follows the supply with a lag
/// @param morale      1 at the calibration point
/// @param losses      killed and wounded in the last month, thousands
/// @param totalLosses killed and wounded since the start, thousands
public record Forces(double men, double recruits, double arms, double morale, double losses, double totalLosses) {}
