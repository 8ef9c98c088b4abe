package armistice.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.Table;
import armistice.engine.state.Standpoint;
import armistice.model.number.Explanation;
import armistice.model.play.Benchmark;
import armistice.model.play.Score;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {
    private final Table table = Table.open(1);
    private final Standpoint start = table.state().truth(Table.AMBER);

    /// 100 x (W at the end, discounted, - costs - outside) / max(5, best - outside)
    @ParameterizedTest
    @CsvSource({"0, 0, 50, 0", "10, 0, 50, -20", "0, -10, 50, 20", "0, 0, 2, 0", "1, 0, 2, -20"})
    void withoutADealTheOutsideOptionCounts(double costs, double below, double span, double score) {
        double outside = OutsideOption.of(start).value();
        Benchmark benchmark = new Benchmark(Map.of(Table.AMBER, outside + below),
                Map.of(Table.AMBER, outside + below + span), false);

        assertThat(Scoring.of(start, null, costs, benchmark).score()).isCloseTo(score, within(1e-9));
    }

    @Test
    void aDealIsDiscountedToTheStart() {
        Standpoint later = start.in(start.world().later(10));
        Score score = Scoring.of(later, table.settlement(), 0, table.state().benchmark());

        assertThat(score.end()).isCloseTo(Math.pow(0.98, 10) * DealValue.from(later).value(table.settlement()),
                within(1e-9));
    }

    @Test
    void itsTermsMakeTheScore() {
        Score score = Scoring.of(start, table.settlement(), 3, table.state().benchmark());
        Explanation explained = Scoring.explained(score, "Amber");

        assertThat(explained.value()).isCloseTo(score.score(), within(1e-9));
    }

    @Test
    void aPartyWithoutABenchmarkIsAnError() {
        assertThatThrownBy(() -> Scoring.of(start, null, 0, new Benchmark(Map.of(), Map.of(), true)))
                .hasMessage("the benchmark lacks amber");
    }
}
