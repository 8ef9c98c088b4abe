package armistice.session;

import armistice.model.id.PartyId;
import armistice.model.id.PersonaId;
import armistice.model.play.GameSettings;
import armistice.model.play.SeatControl;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import java.util.LinkedHashMap;
import java.util.Map;

/// Games for tests, mostly of the small fictional scenario.
final class TestGames {
    static final ScenarioResult.Loaded TWO_VALLEYS = new ScenarioReader().read("two-valleys").orThrow();
    static final Benchmarks BENCHMARKS = new Benchmarks();
    static final PartyId AMBER = new PartyId("amber");
    static final PartyId BIRCH = new PartyId("birch");

    private TestGames() {}

    static GameSettings humans(Scenario scenario, long seed) {
        return settings(scenario, seed, new SeatControl.Human());
    }

    static GameSettings computers(Scenario scenario, long seed) {
        return settings(scenario, seed, new SeatControl.Computer(new PersonaId("firm")));
    }

    private static GameSettings settings(Scenario scenario, long seed, SeatControl control) {
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        for (Party party : scenario.parties()) {
            seats.put(party.id(), control);
        }
        return new GameSettings(seed, seats, scenario.turns(), true);
    }

    static GameSession start(long seed, Journal journal) {
        return GameSession.start(TWO_VALLEYS, humans(TWO_VALLEYS.scenario(), seed), BENCHMARKS.of(TWO_VALLEYS),
                journal);
    }

    /// Plays a random game to its end.
    static GameSession played(long seed, Journal journal) {
        GameSession session = start(seed, journal);
        new RandomPlay(session, seed).toTheEnd();
        return session;
    }
}
