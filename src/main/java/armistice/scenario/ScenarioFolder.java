package armistice.scenario;

import java.util.List;

/// Where the files of one scenario are.
interface ScenarioFolder {

    /// The content of a file.
    ///
    /// @param path  path within the folder, with `/`
    /// @param limit most bytes it may have
    /// @throws UnreadableFile if there is no such file in this folder, or it is too long, or cannot be read
    byte[] read(String path, int limit) throws UnreadableFile;

    /// What to call a file in messages.
    String label(String path);

    /// The Markdown files in the same part of the folder as `path`, as far as this can be known: for spelling hints.
    List<String> markdownFilesBeside(String path);
}
