package armistice.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Dialogs, laid over the window's content: what lies below is dimmed and cannot be reached until they are closed.
public final class Overlay extends StackPane {

    /// Of the window's height; what is longer scrolls.
    private static final double TALLEST_BODY = 0.66;

    private final Texts texts;
    private final Node below;
    private final Deque<Layer> layers = new ArrayDeque<>();

    private record Layer(StackPane veil, @Nullable Node focusBefore) {}

    /// @param below what the dialogs cover
    public Overlay(Texts texts, Node below) {
        this.texts = texts;
        this.below = below;
        getChildren().add(below);
        setId("overlay");
    }

    /// Whether a dialog is open.
    public boolean isOpen() {
        return !layers.isEmpty();
    }

    /// Shows something to read, with a button that closes it.
    public void show(String title, Region content) {
        var close = Pieces.button("dialog-close", texts.text("dialog.close"), this::close, "accent");
        open(title, content, List.of(close), close);
    }

    /// Asks before something that cannot be taken back.
    ///
    /// @param action what the button that does it says
    public void confirm(String title, Region content, String action, Runnable confirmed) {
        var cancel = Pieces.button("dialog-cancel", texts.text("dialog.cancel"), this::close);
        var go = Pieces.button("dialog-confirm", action, () -> {
            close();
            confirmed.run();
        }, "accent");
        open(title, content, List.of(cancel, go), go);
    }

    /// Asks for something.
    ///
    /// @param go the button that does it; it closes the dialog itself when all is well
    public void ask(String title, Region content, Region go, Node first) {
        var cancel = Pieces.button("dialog-cancel", texts.text("dialog.cancel"), this::close);
        open(title, content, List.of(cancel, go), first);
    }

    /// Closes the dialog on top, and gives the focus back to where it was.
    public void close() {
        if (layers.isEmpty()) {
            return;
        }
        var top = layers.pop();
        getChildren().remove(top.veil());
        var uncovered = layers.isEmpty() ? below : layers.peek().veil();
        uncovered.setDisable(false);
        if (top.focusBefore() != null) {
            top.focusBefore().requestFocus();
        }
    }

    private void open(String title, Region content, List<Region> buttons, Node first) {
        var body = new ScrollPane(content);
        body.setFitToWidth(true);
        // Wrapped text is taller than it first says: the dialog grows with what it holds.
        body.prefViewportHeightProperty().bind(content.heightProperty());
        body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        body.getStyleClass().addAll("edge-to-edge", "dialog-body");
        var footer = new HBox(Pieces.spring());
        footer.getChildren().addAll(buttons);
        footer.setAlignment(Pos.BOTTOM_RIGHT);
        footer.getStyleClass().add("dialog-buttons");
        var dialog = new VBox(Pieces.label(title, "dialog-title"), body, footer);
        dialog.setId("dialog");
        dialog.getStyleClass().add("dialog-box");
        dialog.setMaxHeight(Region.USE_PREF_SIZE);
        body.maxHeightProperty().bind(heightProperty().multiply(TALLEST_BODY));
        cover(dialog, first);
    }

    private void cover(VBox dialog, Node first) {
        var veil = new StackPane(dialog);
        veil.getStyleClass().add("veil");
        var scene = getScene();
        var focused = scene == null ? null : scene.getFocusOwner();
        var covered = layers.isEmpty() ? below : layers.peek().veil();
        covered.setDisable(true);
        layers.push(new Layer(veil, focused));
        getChildren().add(veil);
        Platform.runLater(() -> {
            if (first instanceof Button || first.isFocusTraversable()) {
                first.requestFocus();
            }
        });
    }
}
