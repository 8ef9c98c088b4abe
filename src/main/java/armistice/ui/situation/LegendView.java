package armistice.ui.situation;

import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// What the map's tints and hatching mean.
final class LegendView extends FlowPane {

    private static final double WIDTH = 34;
    private static final double HEIGHT = 16;
    private static final double STEP = 8;

    LegendView(Desk desk) {
        getStyleClass().add("map-legend");
        var scenario = desk.seat().scenario();
        var attacker = scenario.party(scenario.war().attacker());
        var defender = scenario.party(scenario.war().defender());
        getChildren().addAll(line(tint(defender.colour()), desk.texts().text("map.land", defender.name())),
                line(hatched(attacker.colour(), 0.25), desk.texts().text("map.quarter", attacker.name())),
                line(hatched(attacker.colour(), 0.75), desk.texts().text("map.three-quarters", attacker.name())),
                Pieces.label(desk.texts().text("map.note"), "small", "muted"));
    }

    private static Node line(Node swatch, String text) {
        var line = new HBox(swatch, Pieces.single(text, "small"));
        line.getStyleClass().add("line");
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private static Node tint(String colour) {
        var box = new Rectangle(WIDTH, HEIGHT, Color.web(colour, 0.2));
        box.getStyleClass().add("map-legend-swatch");
        return box;
    }

    /// Ink in proportion to the share, as on the map.
    private static Node hatched(String colour, double share) {
        var lines = new Group();
        for (double x = -HEIGHT; x < WIDTH; x += STEP) {
            var line = new Line(x, HEIGHT, x + HEIGHT, 0);
            line.setStroke(Color.web(colour, 0.75));
            line.setStrokeWidth(STEP * share / Math.sqrt(2));
            lines.getChildren().add(line);
        }
        lines.setClip(new Rectangle(WIDTH, HEIGHT));
        var frame = new Rectangle(WIDTH, HEIGHT, Color.TRANSPARENT);
        frame.getStyleClass().add("map-legend-swatch");
        return new Group(lines, frame);
    }
}
