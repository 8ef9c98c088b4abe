package armistice.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// The folder in which a user's games, settings and logs are kept. Nothing is created by asking for it.
///
/// @param root an absolute path
public record DataFolder(Path root) {

    /// The system property that moves the folder.
    public static final String PROPERTY = "armistice.home";

    /// The environment variable that moves the folder, if the property does not.
    public static final String VARIABLE = "ARMISTICE_HOME";

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /// The folder of the user who runs the program: what [#PROPERTY] or [#VARIABLE] names, else the place the operating
    /// system keeps for it.
    public static DataFolder ofThisUser() {
        return of(System::getProperty, System::getenv);
    }

    static DataFolder of(Function<String, @Nullable String> properties,
            Function<String, @Nullable String> environment) {
        var moved = firstFilled(properties.apply(PROPERTY), environment.apply(VARIABLE));
        return new DataFolder(moved != null ? Path.of(moved) : usual(properties, environment));
    }

    /// Saved games.
    public Path games() {
        return root.resolve("games");
    }

    /// Log files, one a day.
    public Path logs() {
        return root.resolve("logs");
    }

    /// The user's choices.
    public Path settings() {
        return root.resolve("settings.properties");
    }

    private static Path usual(Function<String, @Nullable String> properties,
            Function<String, @Nullable String> environment) {
        var home = Path.of(Objects.requireNonNullElse(properties.apply("user.home"), "."));
        var system = String.valueOf(properties.apply("os.name")).toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return absoluteOr(environment.apply("APPDATA"), home.resolve("AppData/Roaming")).resolve("Armistice");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/Armistice");
        }
        return absoluteOr(environment.apply("XDG_DATA_HOME"), home.resolve(".local/share")).resolve("armistice");
    }

    /// The XDG specification has a relative path ignored.
    private static Path absoluteOr(@Nullable String path, Path otherwise) {
        return path != null && !path.isBlank() && Path.of(path).isAbsolute() ? Path.of(path) : otherwise;
    }

    private static @Nullable String firstFilled(@Nullable String first, @Nullable String second) {
        return first != null && !first.isBlank() ? first : second != null && !second.isBlank() ? second : null;
    }
}
