package armistice.view;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.play.Rejection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
}
