package armistice.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import armistice.model.setting.Prose;
import armistice.model.setting.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioWriterTest {
    private static final ScenarioReader READER = new ScenarioReader();
    private static final ScenarioWriter WRITER = new ScenarioWriter();

    @TempDir
    Path folder;

    static Stream<String> scenarios() {
        return Stream.concat(Stream.of("two-valleys"), BundledScenarios.names().stream());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatIsWrittenIsReadBackEqualAndHasTheSameHash(String name) throws IOException {
        ScenarioResult.Loaded original = READER.read(name).orThrow();

        WRITER.write(original.scenario(), folder);

        ScenarioResult.Loaded again = READER.read(folder).orThrow();
        assertThat(again.scenario()).isEqualTo(original.scenario());
        assertThat(again.hash()).isEqualTo(original.hash());
    }

    @Test
    void whatIsWrittenTwiceHasTheSameBytes() {
        Scenario scenario = READER.read("two-valleys").orThrow().scenario();

        assertThat(WRITER.json(scenario)).isEqualTo(WRITER.json(scenario))
                .contains("\"start\": {\"capital\": 8, \"strain\": 20, \"credibility\": 0.5}")
                .doesNotContain("\"vague\": false");
    }

    @Test
    void noTextIsWrittenOutsideTheFolder() {
        Scenario scenario = READER.read("two-valleys").orThrow().scenario();
        Scenario escaping = new Scenario(scenario.format(), scenario.id(), scenario.title(), scenario.version(),
                scenario.summary(), scenario.start(), scenario.turnDays(), scenario.turns(), scenario.settledTurns(),
                new Prose("../outside.md", "text"), scenario.notice(), scenario.parties(), scenario.war(),
                scenario.regions(), scenario.activities(), scenario.variables(), scenario.issues(),
                scenario.measures(), scenario.formats(), scenario.sources(), scenario.facts(), scenario.agreements(),
                scenario.meetings(),
                scenario.documents(),
                scenario.injects(), scenario.personas(), scenario.indicators(), scenario.assumptions());

        assertThatThrownBy(() -> WRITER.write(escaping, folder.resolve("inner"))).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothingButTheScenarioIsLeftInTheFolder() throws IOException {
        WRITER.write(READER.read("two-valleys").orThrow().scenario(), folder);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("scenario.json",
                    "texts");
        }
    }
}
