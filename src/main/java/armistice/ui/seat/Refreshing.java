package armistice.ui.seat;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Keeps a screen up to date with its seat, but only while it is shown: a screen that nobody sees catches up when it is.
/// Whoever works with the keyboard stays where they were, though the pieces of the screen are made anew.
public final class Refreshing {

    private final Node screen;
    private final Runnable refresh;
    private boolean behind;

    private Refreshing(Node screen, Runnable refresh) {
        this.screen = screen;
        this.refresh = refresh;
    }

    /// Refreshes now, and whenever something new is seen while the screen is shown.
    public static void whileShown(Node screen, ObservableValue<?> seen, Runnable refresh) {
        var refreshing = new Refreshing(screen, refresh);
        seen.subscribe((_, _) -> refreshing.changed());
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
        var focus = focused();
        refresh.run();
        var again = focus == null ? null : screen.lookup("#" + focus);
        if (again != null && !again.isFocused()) {
            again.requestFocus();
        }
    }

    /// The name of the piece of this screen that has the keyboard, or null.
    private @Nullable String focused() {
        var scene = screen.getScene();
        var owner = scene == null ? null : scene.getFocusOwner();
        if (owner == null) {
            return null;
        }
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(screen)) {
                return owner.getId();
            }
        }
        return null;
    }
}
