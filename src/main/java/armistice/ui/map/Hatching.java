package armistice.ui.map;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;

/// Slanted lines whose ink covers the share that they stand for: the more is held, the broader the lines. Even in grey
/// and to any eye the pattern says what the colour says.
final class Hatching {

    /// The lines never close up entirely, so that full control is hatched too.
    private static final double MOST_INK = 0.9;

    private Hatching() {}

    /// Hatches a shape.
    ///
    /// @param outline the shape in SVG's notation
    /// @param bounds  the rectangle around it
    /// @param share   the share of ink, 0 to 1
    /// @param spacing from line to line, in the shape's units
    static Node over(String outline, Bounds bounds, double share, double spacing, Color ink) {
        var lines = new Path();
        double height = bounds.getHeight();
        double step = spacing * Math.sqrt(2);
        double first = Math.floor((bounds.getMinX() - height) / step) * step;
        for (double x = first; x < bounds.getMaxX(); x += step) {
            lines.getElements().add(new MoveTo(x, bounds.getMaxY()));
            lines.getElements().add(new LineTo(x + height, bounds.getMinY()));
        }
        lines.setStroke(ink);
        lines.setStrokeWidth(spacing * Math.min(share, MOST_INK));
        lines.setStrokeLineCap(StrokeLineCap.BUTT);
        lines.setMouseTransparent(true);
        var clip = new SVGPath();
        clip.setContent(outline);
        clip.setFillRule(FillRule.EVEN_ODD);
        lines.setClip(clip);
        return lines;
    }
}
