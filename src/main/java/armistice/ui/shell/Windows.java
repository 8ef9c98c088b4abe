package armistice.ui.shell;

import armistice.ui.kit.Settings.WindowPlace;
import armistice.ui.kit.SettingsViewModel;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window stands: as it was, if that is still on a screen.
public final class Windows {

    /// So much of the window must lie on a screen for its place to be taken again, pixels.
    private static final double VISIBLE = 200;

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 760;
    private static final double LEAST_HEIGHT = 560;

    private Windows() {}

    /// Puts a window where it was and remembers where it is closed.
    public static void place(Stage stage, SettingsViewModel settings) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        var place = settings.settingsProperty().get().window();
        if (place != null && isOnAScreen(place)) {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            stage.setMaximized(place.maximised());
        }
        stage.setOnHiding(_ -> remember(stage, settings));
    }

    private static void remember(Stage stage, SettingsViewModel settings) {
        if (!stage.isIconified()) {
            settings.remember(new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(),
                    stage.isMaximized()));
        }
    }

    private static boolean isOnAScreen(WindowPlace place) {
        return Screen.getScreens()
                .stream()
                .map(Screen::getVisualBounds)
                .anyMatch(screen -> place.x() + VISIBLE <= screen.getMaxX()
                        && place.x() + place.width() >= screen.getMinX() + VISIBLE
                        && place.y() >= screen.getMinY() - 1
                        && place.y() + VISIBLE / 2 <= screen.getMaxY());
    }
}
