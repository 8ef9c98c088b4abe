package armistice.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToldTest {
    private final SeatReasons.Told told = new SeatReasons.Told(List.of("table a truce."),
            List.of("accept one; refuse another"), List.of("take \"Muster\"", "promise aid"),
            List.of("the truce broke."));

    @Test
    void answersAndDeedsStandByThemselvesWhereThereIsRoom() {
        assertThat(told.paragraphs()).containsExactly("table a truce.", "accept one; refuse another",
                "take \"Muster\"; promise aid", "the truce broke.");
    }

    @Test
    void elseTheyStandInOneParagraph() {
        assertThat(told.fewParagraphs()).containsExactly("table a truce.",
                "accept one; refuse another; take \"Muster\"; promise aid", "the truce broke.");
    }

    @Test
    void aTurnOfRoutineTellsNothing() {
        SeatReasons.Told nothing = new SeatReasons.Told(List.of(), List.of(), List.of(), List.of());
        assertThat(nothing.paragraphs()).isEmpty();
        assertThat(nothing.fewParagraphs()).isEmpty();
    }
}
