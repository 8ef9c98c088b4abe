package armistice.lab;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import armistice.session.Casting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlayoutsTest {

    @ParameterizedTest
    @EnumSource(Playouts.Policy.class)
    void theSameSeedGivesTheSameGamesOnAnyNumberOfThreads(Playouts.Policy policy) {
        List<PlayedGame> alone = played(policy, 1, 1);
        assertThat(alone).hasSize(12).extracting(PlayedGame::hash).doesNotHaveDuplicates();
        assertThat(played(policy, 1, 2)).isEqualTo(alone);
        assertThat(played(policy, 1, 5)).isEqualTo(alone);
    }

    @Test
    void anotherSeedGivesOtherGames() {
        assertThat(played(Playouts.Policy.FAST, 2, 2)).isNotEqualTo(played(Playouts.Policy.FAST, 1, 2));
    }

    private static List<PlayedGame> played(Playouts.Policy policy, long seed, int threads) {
        ScenarioResult.Loaded valleys = new ScenarioReader().read("two-valleys").orThrow();
        List<PlayedGame> games = new ArrayList<>();
        new Playouts(valleys, seed, 12, valleys.scenario().turns(), true, Casting.asAuthored(valleys.scenario()),
                policy).play(threads, games::add);
        return games;
    }
}
