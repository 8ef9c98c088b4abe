package armistice.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The program's version, written into a resource by the build.
final class ProgramVersion {
    private static final String RESOURCE = "/armistice/version.txt";

    private ProgramVersion() {}

    /// Its number, such as `1.2.0`.
    static String number() {
        try (var text = ProgramVersion.class.getResourceAsStream(RESOURCE)) {
            if (text == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the class path");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
