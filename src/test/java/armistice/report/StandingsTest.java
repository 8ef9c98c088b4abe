package armistice.report;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.ai.Rationale;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Parameter;
import armistice.model.setting.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingsTest {
    private static final double THRESHOLD = 10;

    private final Scenario scenario = TwoValleys.played(3).header().scenario();
    private final Standings standings = new Standings(scenario);

    @Test
    void aTextThatIsWorthTooLittleByItselfIsToldByItsWorthAndNotByWhatHomeMakesOfIt() {
        assertThat(standings.signing(refused(0.99, -3.5), -23, THRESHOLD)).isEqualTo("-23.0");
    }

    @ParameterizedTest
    @CsvSource({"0.99, would not", "0.6, would hardly"})
    void thatHomeWouldRefuseATextIsToldAfterItsWorthWhereThatAloneWouldDo(double refusal, String would) {
        assertThat(standings.signing(refused(refusal, 2), 12, THRESHOLD))
                .isEqualTo("12.0, but home " + would + " ratify it");
    }

    @Test
    void whereHomeWouldRatherRatifyATextItIsToldByWhatItIsWorthToSignIt() {
        assertThat(standings.signing(refused(0.2, 8.4), 12, THRESHOLD)).isEqualTo("8.4");
    }

    /// A text that home refuses with a chance.
    private Rationale.Alternative refused(double chance, double own) {
        double standing = scenario.value(Parameter.RATIFICATION_STANDING);
        Explanation merit = Explanation.sum("explain.reason.worth", "", Unit.POINTS, List.of(
                Explanation.leaf("explain.reason.refused", "", -chance * standing, Unit.POINTS, "")));
        return new Rationale.Alternative("accept", "", own, 1, null, null, null, merit);
    }
}
