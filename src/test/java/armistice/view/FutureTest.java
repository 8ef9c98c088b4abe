package armistice.view;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.engine.Engine;
import armistice.engine.GameState;
import armistice.model.id.FactId;
import armistice.model.id.PartyId;
import armistice.model.id.SourceId;
import armistice.model.number.Confidence;
import armistice.model.play.Benchmark;
import armistice.model.play.Event;
import armistice.model.play.GameSettings;
import armistice.model.play.SeatControl;
import armistice.model.setting.Fact;
import armistice.model.setting.Inject;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.scenario.BundledScenarios;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What lies ahead of the players stays ahead of them.
class FutureTest {
    static List<String> bundled() {
        return BundledScenarios.names();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void theFirstBriefingTellsOfNoLaterDay(String name) {
        GameState state = firstMorning(name);

        assertThat(state.scenario().injects())
                .filteredOn(inject -> state.happened().containsKey(inject.id()))
                .allMatch(inject -> isOver(inject, state.date()));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void aDatedEventIsNewsAtTheFirstBriefingAfterIt(String name) {
        GameState state = warAlone(name);

        assertThat(state.scenario().injects())
                .filteredOn(inject -> inject.date() != null && inject.chance() == 1 && inject.requires().isEmpty())
                .filteredOn(inject -> isOver(inject, state.date()))
                .allMatch(inject -> state.happened().containsKey(inject.id()));
    }

    @Test
    void aFactOfALaterDayIsKeptBackUntilThen() {
        GameState first = firstMorning("after-alaska-2025");
        GameState last = warAlone("after-alaska-2025");
        FactId later = new FactId("white-house-august");
        PartyId seat = first.scenario().parties().getFirst().id();

        assertThat(SeatScenario.of(first, seat).facts()).extracting(Fact::id).doesNotContain(later);
        assertThat(SeatScenario.of(last, seat).facts()).extracting(Fact::id).contains(later);
    }

    @ParameterizedTest
    @CsvSource({"2025-08-16, true", "2025-08-17, false", "2025-08, true", "2025-09, false", "2025, true",
        "2025-08-10 to 2025-08-20, true", "2025-08-17 to 2025-08-20, false"})
    void aFactBeginsOnTheFirstDayThatItsDateNames(String date, boolean begun) {
        Fact fact = new Fact(new FactId("fact"), "text", date, new SourceId("source"), "address", Confidence.HIGH,
                List.of());

        assertThat(KnownFacts.hasBegun(fact, LocalDate.of(2025, 8, 16))).isEqualTo(begun);
    }

    private static boolean isOver(Inject inject, LocalDate today) {
        LocalDate date = inject.date();
        return date == null || !date.isAfter(today);
    }

    private static GameState firstMorning(String name) {
        return played(name, true);
    }

    private static GameState warAlone(String name) {
        return played(name, false);
    }

    private static GameState played(String name, boolean talks) {
        if (!(new ScenarioReader().read(name) instanceof ScenarioResult.Loaded loaded)) {
            throw new AssertionError(name + " cannot be read");
        }
        Scenario scenario = loaded.scenario();
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        for (Party party : scenario.parties()) {
            seats.put(party.id(), new SeatControl.Human());
        }
        GameSettings settings = new GameSettings(1, seats, scenario.turns(), talks);
        Map<PartyId, Double> outside = Engine.outsideAtStart(scenario, settings);
        Benchmark benchmark = new Benchmark(outside, outside, true);
        GameState state = Engine.blank(scenario, settings, benchmark);
        for (Event event : Engine.start(scenario, settings, benchmark)) {
            state = Engine.evolve(state, event);
        }
        return state;
    }
}
