package armistice.ui;

import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// What fills the window: one screen at a time.
final class RootView extends StackPane {

    RootView() {
        setId("root");
        getStyleClass().add("armistice-root");
        getStylesheets().add(Objects.requireNonNull(RootView.class.getResource("armistice.css")).toExternalForm());
    }

    /// Puts a screen in place of the one before.
    void show(Node screen) {
        getChildren().setAll(screen);
    }
}
