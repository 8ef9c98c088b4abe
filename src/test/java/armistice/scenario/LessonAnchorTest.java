package armistice.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonAnchorTest {

    @TempDir
    Path folder;

    @Test
    void aLessonThatPointsAtNothingIsNamedWithItsPlaceAndWhatThereIs() throws IOException {
        Path copy = folder.resolve("energy-truce-2025");
        copy(Path.of("scenarios/energy-truce-2025"), copy);
        Path file = copy.resolve("scenario.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"draft-kind\"", "\"draft-sort\""));

        ScenarioResult result = new ScenarioReader().read(copy);

        assertThat(result).isInstanceOf(ScenarioResult.Refused.class);
        assertThat(((ScenarioResult.Refused) result).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).matches("/injects/\\d+/lessons/\\d+/anchor");
            assertThat(problem.message()).contains("draft-sort", "draft-kind");
        });
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
