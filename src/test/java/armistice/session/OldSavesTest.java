package armistice.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Games that earlier versions have saved: they open, fold to the states they were saved with, and can be gone on with.
/// When what is saved changes, a game of the version before is added; none is ever changed.
class OldSavesTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "saves");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("saves")
    void everyLineStillLeadsToTheStateItWasSavedWith(Path save) {
        assertThatCode(() -> SavedGame.read(save).verify()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("saves")
    void whatASeatWasToldCanStillBeTold(Path save) {
        try (GameSession session = SavedGame.read(save).inMemory()) {
            assertThat(session.parties()).allSatisfy(seat -> assertThat(session.chronicle(seat)).isNotEmpty());
        }
    }

    @Test
    void anUnfinishedOneCanBePlayedToItsEnd() throws IOException {
        Path copy = folder.resolve("unfinished.armistice");
        Files.copy(CORPUS.resolve("unfinished.armistice"), copy);
        try (GameSession session = GameSession.open(copy).session()) {
            assertThat(session.outcome()).isEmpty();
            new RandomPlay(session, 5).toTheEnd();
            assertThat(session.outcome()).isPresent();
        }
        assertThatCode(() -> SavedGame.read(copy).verify()).doesNotThrowAnyException();
    }

    static List<Path> saves() {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
