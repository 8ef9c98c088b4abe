package armistice.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import armistice.model.play.GameSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveFileTest {
    @TempDir
    Path folder;

    @Test
    void twoSessionsCannotPlayOneFile() {
        Path file = folder.resolve("game.armistice");
        try (GameSession session = TestGames.start(1, Journal.create(file))) {
            assertThat(session.file()).contains(file);
            assertThatExceptionOfType(SaveException.class).isThrownBy(() -> GameSession.open(file))
                    .withMessageContaining("is being played in another window or program");
        }
        GameSession.open(file).session().close();
    }

    @Test
    void aGameThatIsBeingPlayedCanBeRead() {
        Path file = folder.resolve("game.armistice");
        try (GameSession session = TestGames.start(1, Journal.create(file))) {
            assertThat(SavedGame.read(file).verify()).isEqualTo(session.stateHash());
        }
    }

    @Test
    void aGameIsLookedBackAtOnceItIsOverAndNotBefore() {
        List.of(Journal.create(folder.resolve("game.armistice")), Journal.inMemory()).forEach(journal -> {
            try (GameSession session = TestGames.start(1, journal)) {
                assertThat(session.debrief()).isEmpty();
                new RandomPlay(session, 1).toTheEnd();
                assertThat(session.debrief())
                        .hasValueSatisfying(saved -> assertThat(saved.verify()).isEqualTo(session.stateHash()));
            }
        });
    }

    @Test
    void aNewGameDoesNotOverwriteAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("game.armistice"), "mine");
        assertThatExceptionOfType(SaveException.class).isThrownBy(() -> Journal.create(file))
                .withMessageContaining("there is such a file already");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aGameThatCannotBeginLeavesNoFileAndNoLock() {
        Path file = folder.resolve("game.armistice");
        GameSettings settings = new GameSettings(1, Map.of(), 1, true);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> GameSession.start(TestGames.TWO_VALLEYS, settings,
                        TestGames.BENCHMARKS.of(TestGames.TWO_VALLEYS), Journal.create(file)));
        assertThat(file).doesNotExist();
        TestGames.start(1, Journal.create(file)).close();
        assertThat(SavedGame.read(file).steps()).isNotEmpty();
    }

    @Test
    void aCopyIsTheWholeGameAndReplacesWhatWasThere() throws IOException {
        Path copy = Files.writeString(folder.resolve("copy.armistice"), "old");
        try (GameSession session = TestGames.played(2, Journal.create(folder.resolve("game.armistice")))) {
            session.saveCopy(copy);
            assertThat(SavedGame.read(copy).verify()).isEqualTo(session.stateHash());
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("copy.armistice", "game.armistice");
        }
    }

    @Test
    void aCopyOntoTheGameItselfChangesNothing() throws IOException {
        Path file = folder.resolve("game.armistice");
        try (GameSession session = TestGames.start(2, Journal.create(file))) {
            byte[] before = Files.readAllBytes(file);
            session.saveCopy(file);
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
    }

    @Test
    void aCopyThatCannotBeWrittenIsOneLineAndLeavesTheGameAsItWas() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "no folder").resolve("copy.armistice");
        try (GameSession session = TestGames.start(2, Journal.inMemory())) {
            assertThatExceptionOfType(SaveException.class).isThrownBy(() -> session.saveCopy(blocked))
                    .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1).startsWith(blocked.toString()));
            assertThatExceptionOfType(SaveException.class).isThrownBy(() -> session.saveCopy(folder))
                    .withMessageContaining("this is a folder");
        }
    }

    @Test
    void aStepThatCannotBeWrittenIsNotPublished() {
        Journal journal = Journal.create(folder.resolve("game.armistice"));
        GameSession session = TestGames.start(2, journal);
        String before = session.stateHash();
        journal.close();
        assertThatExceptionOfType(SaveException.class).isThrownBy(() -> new RandomPlay(session, 1).toTheEnd());
        assertThat(session.stateHash()).isEqualTo(before);
    }

    @Test
    void savedGamesAreListedTheLastPlayedFirst() throws IOException {
        SavedGames games = new SavedGames(folder.resolve("games"));
        assertThat(games.cards()).isEmpty();
        Journal first = games.begin("two-valleys");
        Journal second = games.begin("two-valleys");
        TestGames.start(1, first).close();
        TestGames.start(2, second).close();
        Files.writeString(games.folder().resolve("other.armistice"), "no game");
        Files.setLastModifiedTime(first.file().orElseThrow(), FileTime.fromMillis(2_000));
        Files.setLastModifiedTime(second.file().orElseThrow(), FileTime.fromMillis(1_000));
        List<SavedGames.Card> cards = games.cards();
        assertThat(cards).extracting(SavedGames.Card::file)
                .containsExactly(first.file().orElseThrow(), second.file().orElseThrow());
        assertThat(cards.getFirst().scenario()).isEqualTo("two-valleys");
        assertThat(cards.getFirst().seats()).hasSize(2);
    }
}
