package armistice.ui;

import java.util.Locale;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The window's composition root: everything the screens need is made here and handed down.
public final class ArmisticeApplication extends Application {

    private static final double WIDTH = 1200;
    private static final double HEIGHT = 800;

    /// Shows the window and waits until it is closed. [Toolkit#start] comes first.
    ///
    /// @return the exit status
    public static int run() {
        launch(ArmisticeApplication.class);
        return 0;
    }

    @Override
    public void start(Stage stage) {
        var texts = new Texts(Locale.getDefault());
        Appearance.follow(Platform.getPreferences().colorSchemeProperty());
        var root = new RootView();
        root.show(new StartView(texts));
        stage.setTitle(texts.text("window.title"));
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
        stage.show();
    }
}
