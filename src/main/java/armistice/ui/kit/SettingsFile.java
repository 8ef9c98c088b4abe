package armistice.ui.kit;

import armistice.ui.kit.Settings.ThemeChoice;
import armistice.ui.kit.Settings.WindowPlace;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The file that keeps [Settings]. It is replaced as a whole, so that a crash leaves the old or the new, never a half.
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// What the file says; what it does not say, or says unreadably, is as usual.
    public Settings read() {
        var entries = new Properties();
        try {
            if (Files.exists(file)) {
                entries.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("Settings in {} cannot be read, the usual ones hold: {}", file, e.toString());
        }
        var usual = Settings.usual();
        return new Settings(theme(entries.getProperty("theme"), usual.theme()),
                (int) number(entries, "text-size", usual.textSize()), place(entries));
    }

    /// Replaces the file.
    ///
    /// @throws IOException if it cannot be written; the old file stands
    public void write(Settings settings) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var next = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(next, content(settings));
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            LOG.debug("Settings are replaced without a guarantee: {}", e.toString());
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String content(Settings settings) throws IOException {
        var entries = new Properties();
        entries.setProperty("theme", settings.theme().name());
        entries.setProperty("text-size", Integer.toString(settings.textSize()));
        var place = settings.window();
        if (place != null) {
            entries.setProperty("window-x", Double.toString(place.x()));
            entries.setProperty("window-y", Double.toString(place.y()));
            entries.setProperty("window-width", Double.toString(place.width()));
            entries.setProperty("window-height", Double.toString(place.height()));
            entries.setProperty("window-maximised", Boolean.toString(place.maximised()));
        }
        var text = new StringWriter();
        entries.store(text, null);
        return text.toString();
    }

    private static @Nullable WindowPlace place(Properties entries) {
        var width = number(entries, "window-width", 0);
        var height = number(entries, "window-height", 0);
        if (!(width > 0 && height > 0)) {
            return null;
        }
        return new WindowPlace(number(entries, "window-x", 0), number(entries, "window-y", 0), width, height,
                Boolean.parseBoolean(entries.getProperty("window-maximised")));
    }

    private static ThemeChoice theme(@Nullable String name, ThemeChoice usual) {
        for (var choice : ThemeChoice.values()) {
            if (choice.name().equals(name)) {
                return choice;
            }
        }
        return usual;
    }

    private static double number(Properties entries, String key, double usual) {
        try {
            var text = entries.getProperty(key);
            return text == null ? usual : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            LOG.warn("Setting {} is no number and is ignored: {}", key, e.getMessage());
            return usual;
        }
    }
}
