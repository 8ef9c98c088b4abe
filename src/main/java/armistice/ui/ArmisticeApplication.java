package armistice.ui;

import armistice.session.DataFolder;
import armistice.ui.kit.Appearance;
import armistice.ui.kit.Figures;
import armistice.ui.kit.Problems;
import armistice.ui.kit.SettingsFile;
import armistice.ui.kit.SettingsViewModel;
import armistice.ui.kit.Tasks;
import armistice.ui.kit.Texts;
import armistice.ui.play.Hosting;
import armistice.ui.shell.Shell;
import armistice.ui.shell.Windows;
import armistice.view.Narrator;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window's composition root: everything the screens need is made here and handed down.
public final class ArmisticeApplication extends Application {

    private @Nullable Journey journey;

    /// Shows the window and waits until it is closed. [Toolkit#start] comes first.
    ///
    /// @return the exit status
    public static int run() {
        launch(ArmisticeApplication.class);
        return 0;
    }

    @Override
    public void start(Stage stage) {
        var folder = DataFolder.ofThisUser();
        var texts = new Texts(Locale.getDefault());
        var problems = new Problems();
        var settings = new SettingsViewModel(new SettingsFile(folder.settings()), problems, texts);
        var tasks = new Tasks(Platform::runLater, problems);
        var shell = new Shell(texts, problems, tasks);
        var scene = new Scene(shell);
        Appearance.dress(scene, settings.settingsProperty(), Platform.getPreferences().colorSchemeProperty());
        var tools = new Hosting.Tools(texts, new Figures(texts), new Narrator(texts.locale()), shell, tasks, problems);
        var started = new Journey(tools, settings, folder, new SystemFileChoices(texts, stage));
        journey = started;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, started::press);
        stage.setTitle(texts.text("window.title"));
        stage.setScene(scene);
        Windows.place(stage, settings);
        stage.show();
        started.begin();
    }

    @Override
    public void stop() {
        if (journey != null) {
            journey.close();
        }
    }
}
