package armistice.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.DoubleExpression;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/// The nodes that draw one shape, from the ground up: land, tint of its owner, hatch of whoever else holds it, outline.
final class ShapeNodes {

    private static final double OWNER_TINT = 0.17;
    private static final double NEIGHBOUR_TINT = 0.08;
    private static final double INK = 0.72;
    private static final double SPACING = 13;
    private static final double LEAST_SHARE = 0.002;

    private final WarMap.Shape shape;
    private final Outline outline;
    private final SVGPath land;
    private final SVGPath edge;
    private final Group fills = new Group();

    /// @param zoom pixels a km
    ShapeNodes(WarMap map, WarMap.Shape shape, DoubleExpression zoom) {
        this.shape = shape;
        this.outline = Outline.of(shape.unit());
        boolean atWar = isOfDefender(map) || !shape.regions().isEmpty();
        land = path(atWar ? "map-unit" : "map-neighbour");
        land.setStrokeWidth(0);
        fills.getChildren().add(land);
        var owner = shape.owner();
        if (owner != null) {
            fills.getChildren().add(tint(Color.web(owner.colour(), atWar ? OWNER_TINT : NEIGHBOUR_TINT)));
        }
        if (!shape.regions().isEmpty() && map.foreignShare(shape) > LEAST_SHARE) {
            fills.getChildren()
                    .add(Hatching.over(outline.path(), outline.bounds(), map.foreignShare(shape), spacing(map),
                            Color.web(map.foreignHolder(shape).colour(), INK)));
        }
        edge = path("map-edge");
        edge.setMouseTransparent(true);
        if (shape.contested()) {
            edge.getStyleClass().add("map-contested");
        }
        edge.strokeWidthProperty().bind(zoom.map(scale -> (shape.contested() ? 1.5 : 0.7) / scale.doubleValue()));
    }

    WarMap.Shape shape() {
        return shape;
    }

    Outline outline() {
        return outline;
    }

    /// What the mouse meets.
    Node target() {
        return land;
    }

    Node fills() {
        return fills;
    }

    Node edge() {
        return edge;
    }

    private boolean isOfDefender(WarMap map) {
        return shape.owner() != null && shape.owner().equals(map.defender());
    }

    private double spacing(WarMap map) {
        return SPACING * map.frame().width() / 1470;
    }

    private SVGPath tint(Color colour) {
        var tint = path("map-tint");
        tint.setFill(colour);
        tint.setStroke(null);
        tint.setMouseTransparent(true);
        return tint;
    }

    private SVGPath path(String... styles) {
        var path = new SVGPath();
        path.setContent(outline.path());
        path.setFillRule(FillRule.EVEN_ODD);
        path.getStyleClass().addAll(styles);
        return path;
    }

    /// The outline of the selection, to be laid over all shapes.
    static List<Node> selection(ShapeNodes selected, DoubleExpression zoom) {
        List<Node> nodes = new ArrayList<>();
        var line = selected.path("map-selection");
        line.setMouseTransparent(true);
        line.strokeWidthProperty().bind(zoom.map(scale -> 3.2 / scale.doubleValue()));
        nodes.add(line);
        return nodes;
    }
}
