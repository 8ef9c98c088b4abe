package armistice.ui.map;

import armistice.ui.kit.Figures;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Affine;

/// The names on the map: of one size at any zoom, and only where there is room for them.
final class MapLabels extends Group {

    private static final double MARGIN = 4;

    private final List<Label> labels = new ArrayList<>();

    private record Label(Text text, Rectangle plate, Outline outline, boolean contested) {}

    MapLabels(WarMap map, List<ShapeNodes> shapes, Figures figures) {
        setMouseTransparent(true);
        for (var nodes : shapes) {
            var shape = nodes.shape();
            var text = new Text(words(map, shape, figures));
            text.setTextAlignment(TextAlignment.CENTER);
            text.setTextOrigin(VPos.CENTER);
            text.getStyleClass()
                    .add(shape.regions().isEmpty() && shape.owner() == null ? "map-neighbour-label"
                            : "map-label");
            if (shape.contested()) {
                text.getStyleClass().add("map-label-strong");
            }
            var plate = new Rectangle();
            plate.getStyleClass().add("map-label-plate");
            plate.setArcWidth(8);
            plate.setArcHeight(8);
            labels.add(new Label(text, plate, nodes.outline(), !shape.regions().isEmpty()));
            getChildren().addAll(plate, text);
        }
    }

    /// Sets the names where the map now stands.
    void place(Affine view) {
        for (var label : labels) {
            var anchor = label.outline().anchor();
            var text = label.text();
            var size = text.getLayoutBounds();
            double width = label.outline().bounds().getWidth() * view.getMxx();
            double height = label.outline().bounds().getHeight() * view.getMyy();
            double room = label.contested() ? 1.25 : 0.95;
            text.setVisible(size.getWidth() < width * room && size.getHeight() < height * room);
            text.setX(anchor.x() * view.getMxx() + view.getTx() - size.getWidth() / 2);
            text.setY(anchor.y() * view.getMyy() + view.getTy());
            label.plate().setVisible(text.isVisible() && label.contested());
            label.plate().setX(text.getX() - MARGIN);
            label.plate().setY(text.getLayoutBounds().getMinY() - MARGIN / 2);
            label.plate().setWidth(size.getWidth() + 2 * MARGIN);
            label.plate().setHeight(size.getHeight() + MARGIN);
        }
    }

    private static String words(WarMap map, WarMap.Shape shape, Figures figures) {
        return shape.regions().isEmpty() || map.foreignShare(shape) == 0 ? shape.name()
                : shape.name() + "\n" + figures.percent(map.foreignShare(shape));
    }
}
