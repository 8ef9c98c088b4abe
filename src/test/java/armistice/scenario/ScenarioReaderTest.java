package armistice.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScenarioReaderTest {
    private static final ScenarioReader READER = new ScenarioReader();

    @Test
    void theExampleHasNoProblems() {
        assertThat(READER.read("two-valleys").orThrow().scenario().id()).isEqualTo("two-valleys");
    }
}
