package armistice.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.model.id.PartyId;
import armistice.model.play.Level;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final PartyId AMBER = new PartyId("amber");
    private static final PartyId BIRCH = new PartyId("birch");
    private static final Tournament.Entrant EXPERT = new Tournament.Entrant(Level.EXPERT, null);

    @Test
    void theIntervalIsOfTheMean() {
        Standing.Mean mean = Standing.Mean.of(new double[]{1, 2, 3, 6});
        assertThat(mean.value()).isCloseTo(3, within(1e-12));
        assertThat(mean.margin()).isCloseTo(1.96 * Math.sqrt(14 / 3.0 / 4), within(1e-12));
    }

    @Test
    void theLeadIsTakenGameByGame() {
        Standing standing = Standing.of(AMBER, EXPERT, List.of(bout(11, 1, 1), bout(22, 1, 1)),
                List.of(bout(10, 1, 1), bout(20, 1, 1)), Map.of());
        assertThat(standing.lead().value()).isCloseTo(1.5, within(1e-12));
        assertThat(standing.lead().margin()).isCloseTo(1.96 * 0.5, within(1e-12));
        assertThat(standing.efficiency()).isEmpty();
    }

    @Test
    void efficiencyIsTheShareOfTheGeometricMeanAndNothingIfSomebodyLost() {
        Map<PartyId, Double> nash = Map.of(AMBER, 4.0, BIRCH, 9.0);
        assertThat(bout(0, 1, 9).efficiency(nash)).isCloseTo(0.5, within(1e-12));
        assertThat(bout(0, 4, -1).efficiency(nash)).isZero();
    }

    @Test
    void durabilityCountsAgreementsThatWereNotBroken() {
        Bout broken = new Bout(0, Map.of(), true, false, 4, 1, List.of(1.0));
        Standing standing = Standing.of(AMBER, EXPERT, List.of(broken, bout(0, 1, 1)), List.of(broken, broken),
                Map.of());
        assertThat(standing.durability()).hasValue(0.75);
        assertThat(standing.agreements()).isEqualTo(0.5);
    }

    @Test
    void timesAreOfAllDecisionsOfAllGames() {
        Standing standing = Standing.of(AMBER, EXPERT, List.of(timed(1, 2, 9), timed(4)), List.of(timed(1), timed(1)),
                Map.of());
        assertThat(standing.decisions()).isEqualTo(4);
        assertThat(standing.millis()).isEqualTo(new PlayoutSummary.Spread(4, 1, 2, 9));
    }

    private static Bout timed(double... millis) {
        return new Bout(0, Map.of(), false, false, 0, 0, DoubleStream.of(millis).boxed().toList());
    }

    private static Bout bout(double score, double amber, double birch) {
        return new Bout(score, Map.of(AMBER, amber, BIRCH, birch), false, false, 0, 0, List.of(1.0));
    }
}
