package armistice.scenario.geo;

/// The Albers equal-area conic projection on a sphere (Snyder, "Map Projections: A Working Manual", 1987, section 14).
///
/// Areas keep their proportions, so that shares of regions can be compared by eye.
final class Albers {

    private final double cone;
    private final double constant;
    private final double radius;
    private final double longitude;
    private final double originRadius;

    /// @param south     southern standard parallel, degrees
    /// @param north     northern standard parallel, degrees
    /// @param longitude longitude of the origin, degrees
    /// @param latitude  latitude of the origin, degrees
    /// @param radius    of the sphere, km
    Albers(double south, double north, double longitude, double latitude, double radius) {
        double sineSouth = Math.sin(Math.toRadians(south));
        double cosineSouth = Math.cos(Math.toRadians(south));
        this.cone = (sineSouth + Math.sin(Math.toRadians(north))) / 2;
        this.constant = cosineSouth * cosineSouth + 2 * cone * sineSouth;
        this.radius = radius;
        this.longitude = longitude;
        this.originRadius = distanceFromApex(latitude);
    }

    /// Projects a place given in degrees.
    Point project(double east, double north) {
        double angle = cone * Math.toRadians(east - longitude);
        double distance = distanceFromApex(north);
        return new Point(distance * Math.sin(angle), distance * Math.cos(angle) - originRadius);
    }

    private double distanceFromApex(double latitude) {
        return radius * Math.sqrt(constant - 2 * cone * Math.sin(Math.toRadians(latitude))) / cone;
    }
}
