package armistice.lab;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.rule.Campaign;
import armistice.engine.state.Forces;
import armistice.engine.state.World;
import armistice.model.id.IndicatorId;
import armistice.model.id.PartyId;
import armistice.model.number.Quantity;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The ford and the orchards have 400 km2 each; Amber holds 0.6 and 0.4 of them at the start.
class ReadingsTest {
    private static final PartyId AMBER = new PartyId("amber");
    private static final PartyId BIRCH = new PartyId("birch");
    private final Scenario scenario = new ScenarioReader().read("two-valleys").orThrow().scenario();
    private final World start = World.atStart(scenario);

    @Test
    void theShareAtTheEndIsThatOfTheNamedParty() {
        assertThat(read("ford-of-birch", start, with(start.later(0.5), 0.7, 0.4))).containsExactly(1 - 0.7);
    }

    @Test
    void theAdvanceIsReckonedByWholeMonthsBetweenTheTurns() {
        World half = with(start.later(0.75), 0.65, 0.4);
        World later = with(half.later(0.75), 0.69, 0.4);

        List<Double> advance = read("advance", start, half, later);

        assertThat(advance).as("20 km2 and a third of the 16 of the next turn").hasSize(1);
        assertThat(advance.getFirst()).isCloseTo(20 + 16.0 / 3, within(1e-9));
    }

    @Test
    void aGameShorterThanAMonthHasNoMonthlyAdvance() {
        assertThat(read("advance", start, with(start.later(0.9), 0.65, 0.4))).isEmpty();
    }

    @Test
    void lossesAreThoseOfTheWholeGame() {
        assertThat(read("losses-birch", start, losing(start.later(1), BIRCH, 3.5))).containsExactly(3.5);
    }

    @Test
    void regionsThatWereHeldCountFromTheTurnInWhichTheyWere() {
        World held = losing(with(start.later(2), 1, 1), AMBER, 7);
        World after = losing(held.later(2), AMBER, 9);

        assertThat(read("months-to-hold-ground", start, held, after)).containsExactly(2.0);
        assertThat(read("losses-to-hold-ground", start, held, after)).containsExactly(7.0);
    }

    @Test
    void whatWasNotReachedIsProjectedFromTheEndWithoutLuck() {
        World end = losing(with(start.later(1), 0.9, 0.9), AMBER, 5);
        Campaign expected = new Campaign(scenario, end);
        double losses = 5;
        do {
            expected.expect(1);
            losses += requireNonNull(expected.report().armies().get(AMBER)).losses();
        } while (expected.read(Quantity.parse("control:ford")) < 1
                || expected.read(Quantity.parse("control:orchards")) < 1);

        assertThat(read("months-to-hold-ground", start, end)).containsExactly(expected.months());
        assertThat(read("losses-to-hold-ground", start, end)).containsExactly(losses);
    }

    @Test
    void aProjectionThatNeverArrivesStops() {
        World stalled = start.with(Quantity.parse("morale:amber"), 0.1);

        assertThat(read("months-to-hold-ground", stalled).getFirst()).isBetween(Readings.LONGEST,
                Readings.LONGEST + 1);
    }

    private List<Double> read(String indicator, World... course) {
        return requireNonNull(Readings.of(scenario, List.of(course)).get(new IndicatorId(indicator)));
    }

    private static World with(World world, double ford, double orchards) {
        return world.with(Quantity.parse("control:ford"), ford).with(Quantity.parse("control:orchards"), orchards);
    }

    private static World losing(World world, PartyId party, double total) {
        Forces f = world.forcesOf(party);
        return world.withForces(party, new Forces(f.men(), f.recruits(), f.arms(), f.morale(), f.losses(), total));
    }
}
