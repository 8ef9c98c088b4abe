package armistice.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"weight,weight,0", "weigth,weight,1", "wight,weight,1", "weihgt,weigh,2", "abc,'',3", "abc,xyz,3"})
    void theDistanceCountsLettersToAddDropChangeOrSwap(String a, String b, int expected) {
        assertThat(Spelling.distance(a, b)).isEqualTo(expected);
        assertThat(Spelling.distance(b, a)).isEqualTo(expected);
    }

    @Test
    void theNearestIsTheOneWithTheSmallestDistance() {
        assertThat(Spelling.nearest("vlaues", List.of("value", "values", "weight"))).contains("values");
    }

    @Test
    void caseAndUnderscoresDoNotCount() {
        assertThat(Spelling.nearest("COUNTER_ATTACK", List.of("surge", "counter-attack"))).contains("counter-attack");
    }

    @Test
    void aShortWordIsLikeAnotherByOneLetterOnly() {
        assertThat(Spelling.nearest("foo", List.of("look", "for"))).contains("for");
        assertThat(Spelling.nearest("foo", List.of("look"))).isEmpty();
    }

    @Test
    void whatIsLikeNothingHasNoNearest() {
        assertThat(Spelling.nearest("zzyzx", List.of("value", "weight"))).isEmpty();
    }
}
