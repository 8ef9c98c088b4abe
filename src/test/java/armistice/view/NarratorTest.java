package armistice.view;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.play.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NarratorTest {
    private final Narrator narrator = new Narrator(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(Rejection.Code.class)
    void everyRejectionHasASentence(Rejection.Code code) {
        String sentence = narrator.tell(new Rejection(code, List.of("one", "two", "three")));

        assertThat(sentence).isNotBlank().doesNotContain("{");
    }

    @Test
    void noSentenceIsLeftForACodeThatIsGone() {
        var codes = Arrays.stream(Rejection.Code.values())
                .map(code -> "rejection." + code.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();

        assertThat(java.util.ResourceBundle.getBundle("armistice.rejection", Locale.ENGLISH).keySet())
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void anAccountOfAMeetingNamesOnlyTheStandsItTakes() {
        assertThat(readout(0, "", 1, "Tolls", 0, ""))
                .isEqualTo("Amber tells of the meeting (Call); its word is believed "
                        + "0.50. Spoken of: Tolls.");
        assertThat(readout(2, "Tolls; Bridge", 0, "", 1, "Salt"))
                .endsWith("0.50. Agreed: Tolls; Bridge. Not raised: Salt.");
        assertThat(readout(0, "", 0, "", 0, "")).endsWith("0.50.");
    }

    @Test
    void questionsPutBeforeTheGameHaveNoDeadlineInIt() {
        assertThat(questions(3)).isEqualTo("Amber puts questions in writing to Birch (replies until turn 3).");
        assertThat(questions(-2)).isEqualTo("Amber puts questions in writing to Birch.");
    }

    private String questions(int deadline) {
        return narrator
                .tell(new ChronicleEntry(1, LocalDate.EPOCH, ChronicleEntry.Topic.MEETINGS, "chronicle.questions",
                        List.of("Amber", "Birch", deadline), Set.of(), "", "", null));
    }

    private String readout(Object... stands) {
        List<Object> arguments = new ArrayList<>(List.of("Amber", "Call", 0.5));
        arguments.addAll(List.of(stands));
        return narrator.tell(new ChronicleEntry(1, LocalDate.EPOCH, ChronicleEntry.Topic.MEETINGS, "chronicle.readout",
                arguments, Set.of(), "", "", null));
    }
}
