package armistice.ui;

import armistice.session.SavedGames;
import armistice.ui.kit.FileChoices;
import armistice.ui.kit.Texts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks with the system's own choosers.
final class SystemFileChoices implements FileChoices {

    private final Texts texts;
    private final Window window;

    SystemFileChoices(Texts texts, Window window) {
        this.texts = texts;
        this.window = window;
    }

    @Override
    public Optional<Path> savedGame(Path folder) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.text("files.open"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.text("files.games"), "*" + SavedGames.EXTENSION));
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }
}
