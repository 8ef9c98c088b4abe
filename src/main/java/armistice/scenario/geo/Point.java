package armistice.scenario.geo;

/// A point on the map's plane.
///
/// @param x km east of the origin
/// @param y km south of it, as screens count
public record Point(double x, double y) {}
