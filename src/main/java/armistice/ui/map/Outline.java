package armistice.ui.map;

import armistice.scenario.geo.MapUnit;
import armistice.scenario.geo.Point;
import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// The geometry of a shape as drawing needs it.
///
/// @param path   the outline in SVG's notation
/// @param bounds the rectangle around it
/// @param anchor the point farthest from the outline, where a label has most room
record Outline(String path, Bounds bounds, Point anchor) {

    private static final int GRID = 26;

    static Outline of(MapUnit unit) {
        var bounds = bounds(unit.rings());
        return new Outline(path(unit.rings()), bounds, anchor(unit.mainRing()));
    }

    private static String path(List<List<Point>> rings) {
        var path = new StringBuilder();
        for (var ring : rings) {
            char step = 'M';
            for (var point : ring) {
                path.append(step).append(String.format(Locale.ROOT, "%.2f %.2f", point.x(), point.y()));
                step = 'L';
            }
            path.append('Z');
        }
        return path.toString();
    }

    private static Bounds bounds(List<List<Point>> rings) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (var ring : rings) {
            for (var point : ring) {
                left = Math.min(left, point.x());
                right = Math.max(right, point.x());
                top = Math.min(top, point.y());
                bottom = Math.max(bottom, point.y());
            }
        }
        return new BoundingBox(left, top, right - left, bottom - top);
    }

    private static Point anchor(List<Point> ring) {
        var box = bounds(List.of(ring));
        var best = new Point(box.getCenterX(), box.getCenterY());
        double room = 0;
        for (int i = 1; i < GRID; i++) {
            for (int j = 1; j < GRID; j++) {
                var place = new Point(box.getMinX() + box.getWidth() * i / GRID,
                        box.getMinY() + box.getHeight() * j / GRID);
                double here = contains(ring, place) ? distance(ring, place) : 0;
                if (here > room) {
                    room = here;
                    best = place;
                }
            }
        }
        return best;
    }

    private static boolean contains(List<Point> ring, Point place) {
        boolean inside = false;
        var before = ring.getLast();
        for (var point : ring) {
            boolean crosses = point.y() > place.y() != before.y() > place.y();
            if (crosses && place.x() < (before.x() - point.x()) * (place.y() - point.y()) / (before.y() - point.y())
                    + point.x()) {
                inside = !inside;
            }
            before = point;
        }
        return inside;
    }

    /// Sideways distance counts less, since labels are wider than high.
    private static double distance(List<Point> ring, Point place) {
        double nearest = Double.POSITIVE_INFINITY;
        for (var point : ring) {
            nearest = Math.min(nearest, Math.hypot((point.x() - place.x()) * 0.6, point.y() - place.y()));
        }
        return nearest;
    }
}
