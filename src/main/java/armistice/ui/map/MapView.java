package armistice.ui.map;

import armistice.ui.kit.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The map as a node: zoomed by wheel and keys, moved by dragging and keys, with one shape selected.
///
/// Keys: arrows move, + and - zoom, 0 shows all, page up and down step the selection.
public final class MapView extends Pane {

    private static final double STEP = 1.25;
    private static final double LARGEST_ZOOM = 9;
    private static final double PAN = 40;

    private final Figures figures;
    private final boolean labelled;
    private final Group plane = new Group();
    private final Group selection = new Group();
    private final Affine view = new Affine();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ObjectProperty<@Nullable String> selected = new SimpleObjectProperty<>();
    private Function<WarMap.Shape, String> words = WarMap.Shape::name;
    private List<ShapeNodes> shapes = List.of();
    private @Nullable MapLabels labels;
    private @Nullable WarMap map;
    private @Nullable Point2D dragged;
    private boolean moved;

    /// @param labelled whether names are shown and the map can be moved; false for a small picture of it
    public MapView(Figures figures, boolean labelled) {
        this.figures = figures;
        this.labelled = labelled;
        getStyleClass().add("map-pane");
        plane.getTransforms().add(view);
        getChildren().add(plane);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        clip.setArcWidth(12);
        clip.setArcHeight(12);
        setClip(clip);
        if (labelled) {
            setFocusTraversable(true);
            listen();
        }
        widthProperty().subscribe(this::fitUnlessMoved);
        heightProperty().subscribe(this::fitUnlessMoved);
        selected.subscribe(_ -> outlineSelection());
    }

    /// The code of the selected shape, if any.
    public ObjectProperty<@Nullable String> selectedProperty() {
        return selected;
    }

    /// Shows a map, keeping zoom and selection.
    ///
    /// @param tooltip what is said of a shape under the mouse
    public void show(WarMap shown, Function<WarMap.Shape, String> tooltip) {
        map = shown;
        words = tooltip;
        shapes = shown.shapes().stream().map(shape -> new ShapeNodes(shown, shape, zoom)).toList();
        plane.getChildren().clear();
        shapes.forEach(shape -> plane.getChildren().add(shape.fills()));
        shapes.stream().filter(shape -> !shape.shape().contested()).forEach(this::addEdge);
        shapes.stream().filter(shape -> shape.shape().contested()).forEach(this::addEdge);
        plane.getChildren().add(selection);
        if (labels != null) {
            getChildren().remove(labels);
        }
        if (labelled) {
            shapes.forEach(this::makeSelectable);
            labels = new MapLabels(shown, shapes, figures);
            getChildren().add(labels);
        }
        outlineSelection();
        fitUnlessMoved();
        place();
    }

    /// Shows all of the map again.
    public void fit() {
        moved = false;
        fitUnlessMoved();
    }

    /// Zooms around the middle.
    public void zoomIn() {
        zoomAt(STEP, getWidth() / 2, getHeight() / 2);
    }

    /// Zooms out around the middle.
    public void zoomOut() {
        zoomAt(1 / STEP, getWidth() / 2, getHeight() / 2);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        place();
    }

    private void addEdge(ShapeNodes shape) {
        plane.getChildren().add(shape.edge());
    }

    private void makeSelectable(ShapeNodes shape) {
        if (shape.shape().regions().isEmpty()) {
            return;
        }
        var tooltip = new Tooltip(words.apply(shape.shape()));
        tooltip.setShowDelay(Duration.millis(250));
        Tooltip.install(shape.target(), tooltip);
        shape.target().setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                selected.set(shape.shape().unit().code());
                requestFocus();
            }
        });
    }

    private void outlineSelection() {
        selection.getChildren().clear();
        shapes.stream()
                .filter(shape -> shape.shape().unit().code().equals(selected.get()))
                .forEach(shape -> {
                    selection.getChildren().addAll(ShapeNodes.selection(shape, zoom));
                    setAccessibleText(words.apply(shape.shape()));
                });
    }

    private void listen() {
        setOnScroll(event -> {
            if (event.getDeltaY() != 0) {
                zoomAt(event.getDeltaY() > 0 ? STEP : 1 / STEP, event.getX(), event.getY());
                event.consume();
            }
        });
        setOnMousePressed(event -> dragged = new Point2D(event.getX(), event.getY()));
        setOnMouseDragged(this::drag);
        setOnKeyPressed(this::press);
    }

    private void drag(MouseEvent event) {
        if (dragged != null) {
            pan(event.getX() - dragged.getX(), event.getY() - dragged.getY());
            dragged = new Point2D(event.getX(), event.getY());
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case LEFT -> pan(PAN, 0);
            case RIGHT -> pan(-PAN, 0);
            case UP -> pan(0, PAN);
            case DOWN -> pan(0, -PAN);
            case PLUS, ADD, EQUALS -> zoomIn();
            case MINUS, SUBTRACT -> zoomOut();
            case DIGIT0, NUMPAD0, HOME -> fit();
            case PAGE_DOWN -> step(1);
            case PAGE_UP -> step(-1);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void step(int by) {
        var codes = new ArrayList<String>();
        shapes.stream()
                .filter(shape -> !shape.shape().regions().isEmpty())
                .forEach(shape -> codes.add(shape.shape().unit().code()));
        if (!codes.isEmpty()) {
            int now = codes.indexOf(selected.get());
            selected.set(codes.get(Math.floorMod(now < 0 && by < 0 ? 0 : now + by, codes.size())));
        }
    }

    private void zoomAt(double factor, double x, double y) {
        moved = true;
        double before = view.getMxx();
        double now = Math.clamp(before * factor, smallestZoom(), smallestZoom() * LARGEST_ZOOM);
        double ratio = now / before;
        look(now, x - (x - view.getTx()) * ratio, y - (y - view.getTy()) * ratio);
    }

    private void pan(double x, double y) {
        moved = true;
        look(view.getMxx(), view.getTx() + x, view.getTy() + y);
    }

    private void fitUnlessMoved() {
        if (map == null || moved || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        var frame = map.frame();
        double scale = smallestZoom();
        var middle = middle();
        look(scale, getWidth() / 2 - scale * middle.getX(),
                getHeight() / 2 - scale * (frame.top() + frame.bottom()) / 2);
    }

    /// The middle of what is fought over, where the pane is too narrow for all of the map.
    private Point2D middle() {
        double x = 0;
        int count = 0;
        for (var shape : shapes) {
            if (!shape.shape().regions().isEmpty()) {
                x += shape.outline().anchor().x();
                count++;
            }
        }
        return new Point2D(count == 0 ? 0 : x / count, 0);
    }

    /// At which the frame just covers the pane, so that no end of the data is seen.
    private double smallestZoom() {
        return map == null ? 1 : Math.max(getWidth() / map.frame().width(), getHeight() / map.frame().height());
    }

    private void look(double scale, double x, double y) {
        if (map == null) {
            return;
        }
        var frame = map.frame();
        view.setMxx(scale);
        view.setMyy(scale);
        view.setTx(Math.clamp(x, Math.min(getWidth() - frame.right() * scale, -frame.left() * scale),
                -frame.left() * scale));
        view.setTy(Math.clamp(y, Math.min(getHeight() - frame.bottom() * scale, -frame.top() * scale),
                -frame.top() * scale));
        zoom.set(scale);
        place();
    }

    private void place() {
        if (labels != null) {
            labels.place(view);
        }
    }
}
