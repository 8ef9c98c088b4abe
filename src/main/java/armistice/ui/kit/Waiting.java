package armistice.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Pane;

/// What a dialog shows while work for it is under way: that it is, what it is, and a way to give it up.
public final class Waiting {

    private Waiting() {}

    /// Fills a dialog's page until the work is done; closing the dialog gives the work up too.
    ///
    /// @param button the id of the button that gives it up
    public static void show(Pane page, Tasks.Running running, Texts texts, Overlay overlay, String button) {
        var busy = new ProgressIndicator();
        busy.setMaxSize(48, 48);
        busy.setAccessibleText(running.title());
        var cancel = Pieces.button(button, texts.text("task.cancel"), () -> {
            running.cancel();
            overlay.close();
        });
        var column = Pieces.column("stack", busy, Pieces.label(running.title(), "muted"), cancel);
        column.setAlignment(Pos.CENTER);
        page.getChildren().setAll(column);
        page.sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                running.cancel();
            }
        });
    }
}
