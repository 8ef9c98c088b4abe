package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesTest {

    @ParameterizedTest
    @CsvSource({"1, one month", "3, 3 months", "1.5, 1.5 months", "0.5, 0.5 months"})
    void aTruceIsToldWithItsMonths(double months, String words) {
        assertThat(Notes.text("note.interimTruce", "Energy", months))
                .isEqualTo("We propose a truce of " + words + ". It settles: Energy.");
        assertThat(Notes.text("note.partialTruce", "Energy", months))
                .isEqualTo("We propose a limited truce of " + words + ". It settles: Energy.");
    }
}
