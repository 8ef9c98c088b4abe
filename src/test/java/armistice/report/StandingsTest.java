package armistice.report;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.ai.Prospect;
import armistice.ai.Range;
import armistice.ai.Rationale;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Parameter;
import armistice.model.setting.Issue;
import armistice.model.setting.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    @Test
    void ofATextMeantToLastItIsToldOverWhichClauseTheLeastLikelyWouldMostLikelyBalk() {
        Issue issue = scenario.issues().getFirst();
        Terms open = new Terms(scenario.issues()
                .stream()
                .collect(Collectors.toMap(Issue::id, one -> one.open().id())));
        Draft settlement = new Draft(Set.of(), Stage.SETTLEMENT, open, 0, false, List.of(), 1, "");
        Draft truce = new Draft(Set.of(), Stage.INTERIM_TRUCE, open, 1, false, List.of(), 1, "");
        String clause = issue.label() + ": " + issue.open().label();

        assertThat(standings.promise(read(settlement, List.of(issue.id())))).endsWith(" (Bi 10 % over " + clause + ")");
        assertThat(standings.promise(read(settlement, List.of()))).endsWith(" (Bi 10 %)");
        assertThat(standings.promise(read(truce, List.of(issue.id())))).endsWith(" (Bi 10 %)");
        assertThat(standings.inTheWay(read(settlement, List.of(issue.id())), "", "")).isEqualTo("Bi 10 %");
    }

    private static Rationale read(Draft text, List<IssueId> against) {
        Rationale.Reception reader = new Rationale.Reception(TwoValleys.BIRCH, text.stage(), 0,
                new Rationale.Need(0, 0, 0), 0.1, new Range(0, 1), against, null, 0);
        return new Rationale("table", List.of(), Map.of(), List.of(),
                List.of(new Rationale.Alternative("offer", "", 30, 0.1, new Range(0, 1), text, null, null)),
                List.of(reader));
    }

    @Test
    void ofADeedForItsOwnSakeItIsToldWhatMostSpeaksForIt() {
        Explanation merit = Explanation.sum("explain.reason.measure", "Tolls", Unit.POINTS,
                List.of(Explanation.leaf("explain.reason.share", "The ford", 0.4, Unit.POINTS, ""),
                        Explanation.leaf("explain.reason.mood", "millers", 0.7, Unit.POINTS, ""),
                        Explanation.leaf("explain.reason.rest", "", 5, Unit.POINTS, ""),
                        Explanation.leaf("explain.reason.capital", "2.0", -0.6, Unit.POINTS, "")));
        Rationale.Alternative taken = new Rationale.Alternative("measure", "Tolls", 0.5, 1, null, null, null, merit);
        assertThat(Standings.most(new Rationale("take", List.of(), Map.of(), List.of(), List.of(taken), List.of())))
                .isEqualTo("first of all the mood of millers");
        Explanation cost = Explanation.sum("explain.reason.measure", "Tolls", Unit.POINTS,
                List.of(Explanation.leaf("explain.reason.share", "The ford", -0.4, Unit.POINTS, "")));
        Rationale.Alternative dear = new Rationale.Alternative("measure", "Tolls", -0.4, 1, null, null, null, cost);
        assertThat(Standings.most(new Rationale("take", List.of(), Map.of(), List.of(), List.of(dear), List.of())))
                .isEmpty();
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
