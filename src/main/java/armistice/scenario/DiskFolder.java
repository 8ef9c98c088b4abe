package armistice.scenario;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder on disk. Nothing outside it is read on a scenario's behalf.
///
/// @param root the folder
record DiskFolder(Path root) implements ScenarioFolder {

    @Override
    public byte[] read(String path, int limit) throws UnreadableFile {
        try {
            Path file = root.resolve(path);
            if (!file.normalize().startsWith(root.normalize()) || Path.of(path).isAbsolute()) {
                throw new UnreadableFile("leads out of the scenario's folder");
            }
            if (!file.toRealPath().startsWith(folder().toRealPath())) {
                throw new UnreadableFile(
                        "leads out of the scenario's folder by a link");
            }
            return read(file, limit);
        } catch (InvalidPathException e) {
            throw new UnreadableFile("is no path of a file");
        } catch (IOException e) {
            throw new UnreadableFile(reason(e));
        }
    }

    /// The content of a file named by the user, wherever it is.
    ///
    /// @throws UnreadableFile if it is no plain file, or too long, or cannot be read
    static byte[] read(Path file, int limit) throws UnreadableFile {
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableFile("is a folder, not a file");
            }
            // Opening a pipe or a device could wait for ever.
            if (!Files.isRegularFile(file.toRealPath())) {
                throw new UnreadableFile("is no plain file");
            }
            if (Files.size(file) > limit) {
                throw tooLong(limit);
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(limit + 1);
                if (bytes.length > limit) {
                    throw tooLong(limit);
                }
                return bytes;
            }
        } catch (IOException e) {
            throw new UnreadableFile(reason(e));
        }
    }

    private static UnreadableFile tooLong(int limit) {
        return new UnreadableFile("is too long; allowed: at most " + limit / 1024 + " KiB");
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "may not be read: access is denied";
            case FileSystemException problem when problem.getReason() != null -> "cannot be read: "
                    + Found.shortened(String.valueOf(problem.getReason()));
            default -> "cannot be read: " + Found.shortened(String.valueOf(e.getMessage()));
        };
    }

    @Override
    public String label(String path) {
        return root.toString().isEmpty() ? path : root + File.separator + path.replace("/", File.separator);
    }

    @Override
    public List<String> markdownFilesBeside(String path) {
        // A path that leads out of the folder is looked for in its texts.
        int slash = path.contains("..") || path.startsWith("/") ? -1 : path.lastIndexOf('/');
        String part = slash < 0 ? "texts/" : path.substring(0, slash + 1);
        try (Stream<Path> files = Files.list(folder().resolve(part))) {
            return files.map(file -> part + file.getFileName())
                    .filter(file -> file.endsWith(".md"))
                    .limit(1_000)
                    .toList();
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return List.of();
        }
    }

    private Path folder() {
        return root.toString().isEmpty() ? Path.of(".") : root;
    }
}
