package armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void aCleanScenarioIsOneLineOnStandardOutput() {
        assertThat(validate("two-valleys")).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString().lines()).containsExactly("two-valleys: ok");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void eachProblemIsALineWithItsPlaceOnStandardError() throws IOException {
        Path file = Files.writeString(folder.resolve("scenario.json"), "{\n  \"format\": 2,\n  \"formt\": 1\n}\n");

        assertThat(validate(file.toString())).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .contains(file + ":2:13: /format: found 2; allowed: 1")
                .anyMatch(
                        line -> line.startsWith(file + ":3:3: /formt: unknown key \"formt\"; did you mean \"format\"?"))
                .last()
                .asString()
                .endsWith("problems in 1 of 1 scenario");
    }

    @Test
    void oneBadScenarioAmongGoodOnesMakesTheWholeBad() {
        assertThat(validate("two-valleys", folder.resolve("none").toString())).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(out.toString().lines()).containsExactly("two-valleys: ok");
        assertThat(err.toString().lines()).hasSize(2)
                .first()
                .asString()
                .startsWith(folder.resolve("none") + ": there is no such file or folder");
    }

    @Test
    void withoutAFileTheCommandLineIsWrong() {
        assertThat(validate()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(err.toString().lines()).singleElement().asString().contains("FILE");
    }

    private int validate(String... files) {
        String[] arguments = new String[files.length + 1];
        arguments[0] = "validate";
        System.arraycopy(files, 0, arguments, 1, files.length);
        return ArmisticeCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
