package armistice.ui.seat;

import javafx.scene.Node;

/// Keeps a screen up to date with its seat, but only while it is shown: a screen that nobody sees catches up when it is.
public final class Refreshing {

    private final Node screen;
    private final Runnable refresh;
    private boolean behind;

    private Refreshing(Node screen, Runnable refresh) {
        this.screen = screen;
        this.refresh = refresh;
    }

    /// Refreshes now, and whenever the seat sees something new while the screen is shown.
    public static void whileShown(Node screen, SeatViewModel seat, Runnable refresh) {
        var refreshing = new Refreshing(screen, refresh);
        seat.snapshotProperty().subscribe(_ -> refreshing.changed());
        screen.sceneProperty().subscribe(scene -> {
            if (scene != null && refreshing.behind) {
                refreshing.now();
            }
        });
        refreshing.now();
    }

    private void changed() {
        if (screen.getScene() == null) {
            behind = true;
        } else {
            now();
        }
    }

    private void now() {
        behind = false;
        refresh.run();
    }
}
