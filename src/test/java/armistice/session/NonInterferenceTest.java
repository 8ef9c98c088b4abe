package armistice.session;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.engine.Engine;
import armistice.engine.GameState;
import armistice.model.id.PartyId;
import armistice.model.play.Event;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import armistice.scenario.json.ModelJson;
import armistice.view.Chronicle;
import armistice.view.Projector;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// Two states that differ only in what others keep to themselves give a seat the same bytes.
class NonInterferenceTest {
    private static final JsonMapper JSON = ModelJson.mapper();
    private static final ScenarioReader READER = new ScenarioReader();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"two-valleys, 1", "two-valleys, 2", "two-valleys, 3", "two-valleys, 4", "jeddah-2025, 1",
        "jeddah-2025, 2", "jeddah-2025, 3", "after-alaska-2025, 1"})
    void othersSecretsDoNotShow(String scenario, long seed) {
        SavedGame game = played(READER.read(scenario).orThrow(), seed);
        SplittableRandom random = new SplittableRandom(seed);
        GameState state = Fold.blank(game.header(), game.plainSteps());
        for (JournalStep step : game.steps()) {
            for (Event event : step.events()) {
                GameState after = Engine.evolve(state, event);
                compare(state, event, after, random);
                state = after;
            }
        }
    }

    /// Without this the test above could not fail.
    @Test
    void whatIsPerturbedShowsToItsOwner() {
        GameState state = TestGames.start(1, Journal.inMemory()).state();
        GameState other = new OthersSecrets(state.scenario(), TestGames.BIRCH, new SplittableRandom(1)).in(state,
                state);
        assertThat(view(other, TestGames.BIRCH)).isEqualTo(view(state, TestGames.BIRCH));
        assertThat(view(other, TestGames.AMBER)).isNotEqualTo(view(state, TestGames.AMBER));
    }

    private static void compare(GameState before, Event event, GameState after, SplittableRandom random) {
        for (PartyId seat : before.parties().keySet()) {
            // The first states lack what the first turn brings, and nobody looks at them.
            if (random.nextInt(4) > 0 || before.turn() == 0 || before.party(seat).estimates().isEmpty()) {
                continue;
            }
            long secrets = random.nextLong();
            GameState otherBefore = new OthersSecrets(before.scenario(), seat, new SplittableRandom(secrets))
                    .in(before, after);
            GameState otherAfter = new OthersSecrets(before.scenario(), seat, new SplittableRandom(secrets)).in(after,
                    after);
            assertThat(view(otherAfter, seat)).as("%s after %s", seat, event).isEqualTo(view(after, seat));
            assertThat(JSON.writeValueAsString(Chronicle.of(otherBefore, event, otherAfter, seat)))
                    .isEqualTo(JSON.writeValueAsString(Chronicle.of(before, event, after, seat)));
        }
    }

    private static String view(GameState state, PartyId seat) {
        return JSON.writeValueAsString(Projector.project(state, seat));
    }

    private SavedGame played(ScenarioResult.Loaded scenario, long seed) {
        Path file = folder.resolve("game.armistice");
        try (GameSession session = GameSession.start(scenario, TestGames.humans(scenario.scenario(), seed),
                TestGames.BENCHMARKS.of(scenario), Journal.inMemory())) {
            new RandomPlay(session, seed).toTheEnd();
            session.saveCopy(file);
        }
        return SavedGame.read(file);
    }
}
