package armistice.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder of saved games: which was played last, and a name for a new one.
final class SavedGames {

    private static final Logger LOG = LoggerFactory.getLogger(SavedGames.class);
    private static final String ENDING = armistice.session.SavedGames.EXTENSION;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private SavedGames() {}

    /// The game last written to, if there is one.
    static Optional<Path> newest(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .max(Comparator.comparingLong(SavedGames::changed));
        } catch (IOException e) {
            LOG.warn("Saved games in {} cannot be listed: {}", folder, e.toString());
            return Optional.empty();
        }
    }

    /// A file that is not there yet.
    static Path fresh(Path folder, String scenario) {
        var name = scenario + "-" + LocalDateTime.now(ZoneId.systemDefault()).format(STAMP);
        var file = folder.resolve(name + ENDING);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + ENDING);
        }
        return file;
    }

    private static long changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
