package armistice.scenario.geo;

import java.util.List;

/// One shape of a map.
///
/// @param code  ISO 3166-2 code, or 3166-1 for a whole country
/// @param name  its English name
/// @param rings closed rings, filled by the even-odd rule
public record MapUnit(String code, String name, List<List<Point>> rings) {
    public MapUnit {
        rings = rings.stream().map(List::copyOf).toList();
    }

    /// The area enclosed, km2 of the plane.
    public double area() {
        return rings.stream().mapToDouble(MapUnit::signedArea).map(Math::abs).sum();
    }

    /// The ring that encloses most.
    public List<Point> mainRing() {
        List<Point> main = rings.getFirst();
        for (List<Point> ring : rings) {
            if (Math.abs(signedArea(ring)) > Math.abs(signedArea(main))) {
                main = ring;
            }
        }
        return main;
    }

    private static double signedArea(List<Point> ring) {
        double twice = 0;
        for (int i = 0, last = ring.size() - 1; i < ring.size(); last = i++) {
            twice += ring.get(last).x() * ring.get(i).y() - ring.get(i).x() * ring.get(last).y();
        }
        return twice / 2;
    }
}
