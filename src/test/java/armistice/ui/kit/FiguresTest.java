package armistice.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private final Figures figures = new Figures(new Texts(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource({"3.14, +3.1", "-3.16, \u22123.2", "0, 0.0", "-0.04, 0.0", "0.04, 0.0"})
    void aDifferenceCarriesItsSignUnlessItRoundsToNothing(double value, String shown) {
        assertThat(figures.signed(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.001, <\u202f1", "0.005, 1", "0.73, 73", "1, 100"})
    void aShareThatRoundsToNothingIsSaidToBeBelowOnePerCent(double share, String shown) {
        assertThat(figures.percent(share)).isEqualTo(shown + "\u202f%");
    }

    @Test
    void thousandsAreGrouped() {
        assertThat(figures.number(21800, 0)).isEqualTo("21,800");
    }
}
