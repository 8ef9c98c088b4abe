package armistice.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.number.Quantity;
import armistice.model.play.Benchmark;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.FrontReport;
import armistice.model.play.GameSettings;
import armistice.model.play.Seat;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The account of a turn gives every number with terms that combine by the operation they name, and the numbers are
/// those of the game.
class TurnAccountTest {

    @ParameterizedTest
    @CsvSource({"two-valleys, 1", "two-valleys, 2", "two-valleys, 3", "two-valleys, 4", "two-valleys, 5",
        "two-valleys, 6", "jeddah-2025, 1", "after-alaska-2025, 1"})
    void everyNumberOfARandomGameIsWhatItsTermsMakeOfIt(String name, long seed) {
        Scenario scenario = new ScenarioReader().read(name).orThrow().scenario();
        GameSettings settings = Table.settings(scenario, seed, Math.min(6, scenario.turns()), true);
        Benchmark benchmark = Table.benchmark(scenario, settings);
        Checker checker = new Checker(Engine.blank(scenario, settings, benchmark));
        checker.follow(Engine.start(scenario, settings, benchmark));
        RandomCommands random = new RandomCommands(seed);
        for (int i = 0; i < 400 && !checker.state.isOver(); i++) {
            Seat seat = random.seat(checker.state);
            Command command = i % 40 == 39 ? new Command.CloseTurn() : random.command(checker.state, seat);
            Decision decision = Engine.decide(checker.state, i % 40 == 39 ? new Seat.Facilitator() : seat, command);
            if (decision instanceof Decision.Accepted(List<Event> events)) {
                checker.follow(events);
            }
        }

        assertThat(checker.explained).as("numbers explained").isGreaterThan(50);
    }

    /// Follows a game, and holds every explanation against the game.
    private static final class Checker {
        private final TurnAccount account = new TurnAccount();
        private GameState state;
        private Event.CostsPaid paid = new Event.CostsPaid(Map.of());
        private int explained;

        Checker(GameState state) {
            this.state = state;
        }

        void follow(List<Event> events) {
            for (Event event : events) {
                GameState after = Engine.evolve(state, event);
                List<Explanation> numbers = account.of(state, event, after);
                numbers.forEach(Checker::addsUp);
                explained += numbers.size();
                compare(event, after, numbers);
                state = after;
            }
        }

        private void compare(Event event, GameState after, List<Explanation> numbers) {
            switch (event) {
                case Event.WarWaged e -> war(e.report(), numbers);
                case Event.CostsPaid e -> paid = e;
                case Event.AgreementTested e -> assertThat(numbers.getFirst().value()).isCloseTo(e.hazard(), near(1));
                case Event.OutlookFormed e -> assertThat(numbers.getFirst().value()).isCloseTo(e.outlook().value(),
                        near(e.outlook().value()));
                case Event.QuantitiesChanged e when e.cause() == Event.QuantitiesChanged.Cause.STRAIN -> worn(after,
                        numbers);
                default -> {}
            }
        }

        private void war(FrontReport report, List<Explanation> numbers) {
            if (numbers.isEmpty()) {
                assertThat(report.armies().values()).allMatch(army -> army.losses() == 0);
                return;
            }
            List<Double> expected = new ArrayList<>();
            report.sectors().values().forEach(sector -> expected.add(sector.gained()));
            for (PartyId army : List.of(state.scenario().war().attacker(), state.scenario().war().defender())) {
                expected.add(requireNonNull(report.armies().get(army)).losses());
            }
            for (int i = 0; i < expected.size(); i++) {
                assertThat(numbers.get(i).value()).as(numbers.get(i).subject())
                        .isCloseTo(expected.get(i), near(expected.get(i)));
            }
        }

        private void worn(GameState after, List<Explanation> numbers) {
            int next = 0;
            for (var party : after.scenario().parties()) {
                if (!party.strainSources().isEmpty()) {
                    double strain = after.world().read(new Quantity.Strain(party.id()));
                    assertThat(numbers.get(next++).value()).as("strain of " + party.id())
                            .isCloseTo(strain, near(strain));
                }
                double cost = requireNonNull(paid.points().get(party.id()));
                assertThat(numbers.get(next++).value()).as("cost to " + party.id()).isCloseTo(cost, near(cost));
            }
        }

        private static void addsUp(Explanation whole) {
            assertThat(whole.value()).as(whole.key())
                    .isFinite()
                    .isCloseTo(whole.recomputed(), near(whole.value()));
            assertThat(whole.parts().isEmpty()).as(whole.key())
                    .isEqualTo(whole.operation() == Explanation.Operation.LEAF || whole.parts().isEmpty());
            whole.parts().forEach(Checker::addsUp);
        }

        private static Offset<Double> near(double size) {
            return within(1e-7 * Math.max(1, Math.abs(size)));
        }
    }
}
