package armistice.engine.rule;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.Table;
import armistice.engine.Variant;
import armistice.engine.state.Chance;
import armistice.engine.state.World;
import armistice.model.number.Estimate;
import armistice.model.number.Quantity;
import armistice.model.setting.Scenario;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntelligenceTest {
    private final Scenario scenario = Variant.base();
    private final World world = World.atStart(scenario);
    private final Quantity men = Quantity.parse("men:birch");

    @Test
    void whatIsHiddenIsTheOthersForcesAndStrain() {
        assertThat(Intelligence.hiddenFrom(scenario, Table.AMBER)).extracting(Quantity::text)
                .containsExactly("men:birch", "recruits:birch", "arms:birch", "morale:birch", "losses:birch",
                        "strain:birch");
    }

    @Test
    void aPerfectServiceReportsTheTruth() {
        Scenario perfect = Variant.of().set("/parties/0/intelligence", 0.0).build();

        assertThat(Intelligence.report(perfect, Table.AMBER, world, new Chance(1, 1)).get(men))
                .isEqualTo(new Estimate(38, 38, 38));
    }

    @Test
    void theTruthLiesInTheRangeNineTimesInTen() {
        int inside = 0;
        for (int turn = 1; turn <= 2000; turn++) {
            Estimate estimate = Intelligence.report(scenario, Table.AMBER, world, new Chance(7, turn)).get(men);
            if (estimate != null && estimate.low() <= 38 && 38 <= estimate.high()) {
                inside++;
            }
        }

        assertThat(inside / 2000.0).isCloseTo(0.9, within(0.02));
    }

    @Test
    void theErrorIsDrawnOncePerTurnAndQuantity() {
        Map<Quantity, Estimate> one = Intelligence.report(scenario, Table.AMBER, world, new Chance(7, 3));

        assertThat(Intelligence.report(scenario, Table.AMBER, world, new Chance(7, 3))).isEqualTo(one);
        assertThat(Intelligence.report(scenario, Table.AMBER, world, new Chance(7, 4))).isNotEqualTo(one);
    }

    /// Over many games: what two turns' errors have in common is the systematic part.
    @Test
    void theSystematicPartOfTheErrorStaysForTheGame() {
        Scenario steady = Variant.of().set("/assumptions/intelligence.systematic/value", 0.8).build();
        int games = 4000;
        double together = 0;
        double alone = 0;
        for (int seed = 1; seed <= games; seed++) {
            double first = error(steady, new Chance(seed, 1));
            together += first * error(steady, new Chance(seed, 2));
            alone += first * first;
        }
        double spread = scenario.party(Table.AMBER).intelligence();

        assertThat(Math.sqrt(alone / games)).as("its spread is as authored").isCloseTo(spread, within(0.05 * spread));
        assertThat(together / alone).isCloseTo(0.8, within(0.03));
    }

    @Test
    void anErrorThatIsAllSystematicIsTheSameInEveryTurn() {
        Scenario steady = Variant.of().set("/assumptions/intelligence.systematic/value", 1.0).build();

        assertThat(error(steady, new Chance(7, 4))).isEqualTo(error(steady, new Chance(7, 3)));
        assertThat(error(steady, new Chance(7, 3))).isNotEqualTo(error(steady, new Chance(8, 3)));
    }

    private double error(Scenario seen, Chance chance) {
        Estimate estimate = requireNonNull(Intelligence.report(seen, Table.AMBER, world, chance).get(men));
        return Math.log(estimate.middle() / world.read(men));
    }

    @Test
    void theWorldAsSeenTakesTheEstimatesAndTheRestAsItIs() {
        Map<Quantity, Estimate> estimates = Intelligence.report(scenario, Table.AMBER, world, new Chance(7, 3));
        World seen = Intelligence.seen(scenario, Table.AMBER, world, estimates);
        Estimate estimate = estimates.get(men);

        assertThat(seen.read(men)).isEqualTo(requireNonNull(estimate).middle());
        assertThat(seen.forcesOf(Table.AMBER)).isEqualTo(world.forcesOf(Table.AMBER));
        assertThatThrownBy(() -> Intelligence.seen(scenario, Table.AMBER, world, Map.of()))
                .hasMessage("amber has no estimate of men:birch");
    }
}
