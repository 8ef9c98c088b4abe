package armistice.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine.IVersionProvider;

/// The program's version, written into a resource by the build.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[]{"Armistice " + number()};
    }

    /// The version's number, such as `1.2.0`.
    static String number() {
        try (var text = Version.class.getResourceAsStream("/armistice/version.txt")) {
            if (text == null) {
                throw new IllegalStateException("armistice/version.txt is missing from the class path");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
