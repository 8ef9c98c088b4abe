package armistice.report;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.ai.Prospect;
import armistice.ai.Rationale;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Parameter;
import armistice.model.setting.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingsTest {
    private static final double THRESHOLD = 10;

    private final Scenario scenario = TwoValleys.played(3).header().scenario();
    private final Standings standings = new Standings(scenario);

    @Test
    void aTextThatIsWorthTooLittleByItselfIsToldByItsWorthAndNotByWhatHomeMakesOfIt() {
        assertThat(standings.signing(refused(0.99, -3.5), -23, THRESHOLD)).isEqualTo(new Standings.Worth(-23, ""));
    }

    @ParameterizedTest
    @CsvSource({"0.99, would not", "0.6, would hardly"})
    void thatHomeWouldRefuseATextIsToldAfterItsWorthWhereThatAloneWouldDo(double refusal, String would) {
        assertThat(standings.signing(refused(refusal, 2), 12, THRESHOLD))
                .isEqualTo(new Standings.Worth(12, "home " + would + " ratify it"));
    }

    @Test
    void whereHomeWouldRatherRatifyATextItIsToldByWhatItIsWorthToSignIt() {
        assertThat(standings.signing(refused(0.2, 8.4), 12, THRESHOLD)).isEqualTo(new Standings.Worth(8.4, ""));
    }

    @Test
    void aTextOfTheSameKindWithOtherClausesIsNoRivalWhateverItWeighs() {
        Draft draft = new Draft(Set.of(), Stage.SETTLEMENT, new Terms(Map.of()), 0, false, List.of(), 1, "");
        assertThat(standings.rival(why(text("offer", draft, 10), text("offer", draft, 9.9)))).isEmpty();
        assertThat(standings.rival(why(text("offer", draft, 10), text("framework", draft, 9.9))))
                .isEqualTo("barely ahead of a settlement");
        assertThat(standings.rival(why(text("offer", draft, 10), text("framework", draft, 4)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.04, 2.9, 'its play-outs leave 3.1 with it, 2.9 without'",
        "0.04, 3.08, its play-outs leave 3.1 with it or without", "0.05, 2.9, ''"})
    void whyWhoLooksAheadTablesWhatHardlyAnybodyIsThoughtToSignIsToldByItsPlayouts(double likelihood, double without,
            String told) {
        Rationale.Alternative text = new Rationale.Alternative("offer", "", 30, likelihood, null, null,
                new Prospect(64, 3.1, 1, 0.2), null);
        assertThat(standings.hope(why(Map.of("going-on", without), text))).isEqualTo(told);
        assertThat(standings.hope(why(text))).as("what going on leaves is not known").isEmpty();
    }

    @Test
    void whoDoesNotLookAheadHasNoPlayoutsToTell() {
        Rationale.Alternative text = new Rationale.Alternative("offer", "", 30, 0.01, null, null, null, null);
        assertThat(standings.hope(why(Map.of("going-on", 2.0), text))).isEmpty();
    }

    private static Rationale why(Rationale.Alternative... considered) {
        return why(Map.of(), considered);
    }

    private static Rationale why(Map<String, Double> numbers, Rationale.Alternative... considered) {
        return new Rationale("table", List.of(), numbers, List.of(), List.of(considered), List.of());
    }

    private static Rationale.Alternative text(String key, Draft draft, double own) {
        return new Rationale.Alternative(key, "", own, 1, null, draft, null, null);
    }

    /// A text that home refuses with a chance.
    private Rationale.Alternative refused(double chance, double own) {
        double standing = scenario.value(Parameter.RATIFICATION_STANDING);
        Explanation merit = Explanation.sum("explain.reason.worth", "", Unit.POINTS, List.of(
                Explanation.leaf("explain.reason.refused", "", -chance * standing, Unit.POINTS, "")));
        return new Rationale.Alternative("accept", "", own, 1, null, null, null, merit);
    }
}
