package armistice;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Starts the program as a user does, in a process of its own.
class EntryTest {

    private static final short CLASS_FILE_OF_JAVA_17 = 61;

    @TempDir
    private Path folder;

    @Test
    void theEntryClassLoadsOnJava17() throws IOException {
        try (var bytes = Launcher.class.getResourceAsStream("Launcher.class")) {
            assertThat(bytes).isNotNull();
            var header = bytes.readNBytes(8);
            assertThat(ByteBuffer.wrap(header).getShort(6)).isEqualTo(CLASS_FILE_OF_JAVA_17);
        }
    }

    @Test
    void theVersionIsSaidOnStandardOutputAlone() throws Exception {
        var ended = start("--version");
        assertThat(ended.out()).matches("Armistice \\d+\\.\\d+\\.\\d+\\R");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
    }

    @Test
    void anUnknownCommandIsOneLineAndWrongUsage() throws Exception {
        var ended = start("plya");
        assertThat(ended.err()).contains("plya").hasLineCount(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.status()).isEqualTo(2);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere a display cannot be taken away")
    void withoutADisplayItSaysSoInOneLineAndGoesOnInTheTerminal() throws Exception {
        var ended = start();
        assertThat(ended.err().lines().findFirst()).get()
                .asString()
                .startsWith("No window can be opened here (")
                .endsWith("; going on in the terminal.");
    }

    @Test
    void theLogGoesToTheDataFolderAndNotToTheTerminal() throws Exception {
        start("--version");
        try (var logs = Files.list(folder.resolve("logs"))) {
            assertThat(logs).singleElement().satisfies(log -> assertThat(log).content().contains("Started on Java"));
        }
    }

    @Test
    void aDataFolderThatCannotBeWrittenStopsNothing() throws Exception {
        Files.writeString(folder.resolve("logs"), "a file where the folder would be");
        var ended = start("--version");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
    }

    @Test
    void aBrokenInstallationIsOneLineAndAFault() throws Exception {
        var broken = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("picocli"))
                .collect(joining(File.pathSeparator));
        var ended = startOn(broken, "--version");
        assertThat(ended.err()).startsWith("armistice: this is a fault of the program: ").hasLineCount(1);
        assertThat(ended.status()).isEqualTo(3);
    }

    private Ended start(String... arguments) throws IOException, InterruptedException {
        return startOn(System.getProperty("java.class.path"), arguments);
    }

    private Ended startOn(String classPath, String... arguments) throws IOException, InterruptedException {
        var out = folder.resolve("out.txt");
        var err = folder.resolve("err.txt");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Darmistice.home=" + folder, "-cp",
                classPath, "armistice.Launcher"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        process.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        var started = process.start();
        started.getOutputStream().close();
        var status = started.waitFor();
        return new Ended(status, Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    /// How a process ended and what it said.
    private record Ended(int status, String out, String err) {}
}
