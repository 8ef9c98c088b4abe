package armistice.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// A scenario that comes with the program, on the class path under `scenarios/NAME/`.
///
/// @param name its name
record BundledFolder(String name) implements ScenarioFolder {

    @Override
    public byte[] read(String path, int limit) throws UnreadableFile {
        if (path.startsWith("/") || List.of(path.split("/", -1)).contains("..")) {
            throw new UnreadableFile("leads out of the scenario's folder");
        }
        try (InputStream in = BundledFolder.class.getResourceAsStream("/" + label(path))) {
            if (in == null) {
                throw new UnreadableFile("there is no such file");
            }
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new UnreadableFile("is too long; allowed: at most " + limit / 1024 + " KiB");
            }
            return bytes;
        } catch (IOException e) {
            throw new UnreadableFile("cannot be read: " + Found.shortened(String.valueOf(e.getMessage())));
        }
    }

    @Override
    public String label(String path) {
        return "scenarios/" + name + "/" + path;
    }

    @Override
    public List<String> markdownFilesBeside(String path) {
        return List.of();
    }
}
