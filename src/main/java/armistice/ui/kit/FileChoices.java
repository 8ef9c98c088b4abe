package armistice.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user for files; behind an interface because the system's own choosers cannot be driven by tests.
public interface FileChoices {

    /// Asks for a saved game to open.
    ///
    /// @param folder where to begin
    Optional<Path> savedGame(Path folder);
}
