package armistice.session;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.id.PartyId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random games of all kinds of commands. Every step is checked by [Invariants] before it is published, so that a step
/// that breaks one fails its test.
class RandomGamesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void aGameThatIsSavedAndOpenedIsTheSame(long seed) {
        Path file = folder.resolve("game.armistice");
        String hash;
        List<List<?>> told;
        try (GameSession session = TestGames.played(seed, Journal.create(file))) {
            hash = session.stateHash();
            told = told(session);
        }
        assertThat(SavedGame.read(file).verify()).isEqualTo(hash);
        try (GameSession opened = GameSession.open(file).session()) {
            assertThat(opened.stateHash()).isEqualTo(hash);
            assertThat(told(opened)).isEqualTo(told);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void aGameThatIsResumedInTheMiddleGoesOnAsIfItHadNotStopped(long seed) {
        Path file = folder.resolve("game.armistice");
        try (GameSession through = TestGames.start(seed, Journal.inMemory())) {
            for (int turn = 1; turn <= 3; turn++) {
                new RandomPlay(through, seed + turn).turn(() -> {});
            }
            GameSession interrupted = TestGames.start(seed, Journal.create(file));
            for (int turn = 1; turn <= 3; turn++) {
                new RandomPlay(interrupted, seed + turn).turn(() -> {});
                interrupted.close();
                interrupted = GameSession.open(file).session();
            }
            assertThat(interrupted.stateHash()).isEqualTo(through.stateHash());
            interrupted.close();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void aCopyOfAGameInMemoryOpensToTheSameState(long seed) {
        Path file = folder.resolve("copy.armistice");
        try (GameSession session = TestGames.played(seed, Journal.inMemory())) {
            session.saveCopy(file);
            assertThat(SavedGame.read(file).verify()).isEqualTo(session.stateHash());
        }
    }

    private static List<List<?>> told(GameSession session) {
        return session.parties().stream().<List<?>>map((PartyId seat) -> session.chronicle(seat)).toList();
    }
}
