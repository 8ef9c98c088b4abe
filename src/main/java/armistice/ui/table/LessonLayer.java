package armistice.ui.table;

import armistice.ui.kit.Pieces;
import armistice.ui.kit.Shortcut;
import armistice.ui.kit.Texts;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/// Points at a piece of the window and says what it is for: a callout beside it, a ring around it, and a line between them.
/// The window below stays in use.
final class LessonLayer extends Pane {

    private static final double GAP = 34;
    private static final double EDGE = 12;
    private static final double RING = 4;
    private static final double WIDTH = 320;
    private static final int FRAMES = 5;

    private final Texts texts;
    private final LessonsViewModel model;
    private final Consumer<Spot> show;
    private final Region ring = new Region();
    private final Line line = new Line();
    private final Label title = Pieces.label("", "eyebrow");
    private final Label words = Pieces.label("");
    private final Button back;
    private final Button next;
    private final VBox callout;
    private final AnimationTimer follower = follower();
    private String selector = "";

    /// @param show brings the screen of a spot up
    LessonLayer(Texts texts, LessonsViewModel model, Consumer<Spot> show) {
        this.texts = texts;
        this.model = model;
        this.show = show;
        setPickOnBounds(false);
        ring.getStyleClass().add("lesson-ring");
        ring.setMouseTransparent(true);
        line.getStyleClass().add("lesson-line");
        line.setMouseTransparent(true);
        back = Pieces.button("lesson-back", texts.text("lesson.back"), model::back);
        next = Pieces.button("lesson-next", "", model::next, "accent");
        callout = Pieces.card("", title, words, Pieces.row("line",
                Pieces.button("lesson-skip", texts.text("lesson.skip"), model::skip, "flat"), Pieces.spring(), back,
                next));
        callout.setId("lesson");
        callout.getStyleClass().addAll("raised", "lesson");
        callout.setPrefWidth(WIDTH);
        callout.setOnKeyPressed(event -> {
            if (Shortcut.CLOSE.isPressed(event)) {
                model.skip();
                event.consume();
            }
        });
        getChildren().addAll(ring, line, callout);
        model.currentProperty().subscribe(this::tell);
        sceneProperty().subscribe((_, _) -> follow());
    }

    /// Puts the keyboard on the callout; opens the lesson again if it was skipped.
    void takeUp() {
        if (model.reopen()) {
            next.requestFocus();
        }
    }

    private void tell(LessonsViewModel.@Nullable Step step) {
        setVisible(step != null);
        follow();
        if (step == null) {
            return;
        }
        title.setText(texts.text("lesson.step", step.title(), step.number(), step.count()));
        words.setText(step.lesson().text());
        back.setDisable(step.number() == 1);
        next.setText(texts.text(step.hasNext() ? "lesson.next" : "lesson.done"));
        next.setAccessibleText(texts.text("lesson.read", title.getText(), words.getText(), next.getText()));
        var spot = Spot.of(step.lesson().anchor());
        selector = spot.selector();
        show.accept(spot);
        Platform.runLater(() -> {
            reveal();
            next.requestFocus();
        });
    }

    /// Screens lay themselves out anew and scroll: the callout looks where its anchor is as long as it is shown.
    private AnimationTimer follower() {
        return new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames % FRAMES == 0) {
                    requestLayout();
                }
            }
        };
    }

    /// Follows the anchor only while there is something to see.
    private void follow() {
        if (isVisible() && getScene() != null) {
            follower.start();
        } else {
            follower.stop();
        }
    }

    private @Nullable Node anchor() {
        var parent = getParent();
        var node = parent == null || selector.isEmpty() ? null : parent.lookup(selector);
        return node != null && node.getScene() != null && node.isVisible() ? node : null;
    }

    /// Scrolls the anchor into sight.
    private void reveal() {
        var node = anchor();
        for (Node up = node; up != null && node != null; up = up.getParent()) {
            if (up instanceof ScrollPane pane && pane.getContent() != null) {
                var content = pane.getContent();
                double height = content.getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
                double at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY() - GAP;
                pane.setVvalue(height <= 0 ? 0 : Math.clamp(at / height, 0, 1));
            }
        }
    }

    @Override
    protected void layoutChildren() {
        if (!isVisible()) {
            return;
        }
        double height = callout.prefHeight(WIDTH);
        callout.resize(WIDTH, height);
        var node = anchor();
        ring.setVisible(node != null);
        line.setVisible(node != null);
        if (node == null) {
            callout.relocate((getWidth() - WIDTH) / 2, (getHeight() - height) / 2);
            return;
        }
        var bounds = visible(sceneToLocal(node.localToScene(node.getBoundsInLocal())));
        ring.resizeRelocate(bounds.getMinX() - RING, bounds.getMinY() - RING, bounds.getWidth() + 2 * RING,
                bounds.getHeight() + 2 * RING);
        place(bounds, height);
    }

    /// The part of the anchor that is inside the window.
    private Bounds visible(Bounds bounds) {
        double left = Math.clamp(bounds.getMinX(), 0, getWidth());
        double top = Math.clamp(bounds.getMinY(), 0, getHeight());
        double right = Math.clamp(bounds.getMaxX(), left, Math.max(left, getWidth()));
        double bottom = Math.clamp(bounds.getMaxY(), top, Math.max(top, getHeight()));
        return new BoundingBox(left, top, right - left, bottom - top);
    }

    /// Right of the anchor, left of it, below it, above it: the first that has room; else over it, in the corner.
    private void place(Bounds anchor, double height) {
        double x = Math.clamp(anchor.getCenterX() - WIDTH / 2, EDGE, Math.max(EDGE, getWidth() - WIDTH - EDGE));
        double y = Math.clamp(anchor.getCenterY() - height / 2, EDGE, Math.max(EDGE, getHeight() - height - EDGE));
        if (anchor.getMaxX() + GAP + WIDTH + EDGE <= getWidth()) {
            put(anchor.getMaxX() + GAP, y, anchor.getMaxX() + RING, anchor.getCenterY(), anchor.getMaxX() + GAP,
                    anchor.getCenterY());
        } else if (anchor.getMinX() - GAP - WIDTH - EDGE >= 0) {
            put(anchor.getMinX() - GAP - WIDTH, y, anchor.getMinX() - RING, anchor.getCenterY(),
                    anchor.getMinX() - GAP, anchor.getCenterY());
        } else if (anchor.getMaxY() + GAP + height + EDGE <= getHeight()) {
            put(x, anchor.getMaxY() + GAP, anchor.getCenterX(), anchor.getMaxY() + RING, anchor.getCenterX(),
                    anchor.getMaxY() + GAP);
        } else if (anchor.getMinY() - GAP - height - EDGE >= 0) {
            put(x, anchor.getMinY() - GAP - height, anchor.getCenterX(), anchor.getMinY() - RING,
                    anchor.getCenterX(), anchor.getMinY() - GAP);
        } else {
            callout.relocate(getWidth() - WIDTH - EDGE, getHeight() - height - EDGE);
            line.setVisible(false);
        }
    }

    private void put(double x, double y, double fromX, double fromY, double toX, double toY) {
        callout.relocate(x, y);
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }
}
