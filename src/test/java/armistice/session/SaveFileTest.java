package armistice.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.play.GameSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    void aRefusalComesBackWithTheClausesThatItNames() throws IOException {
        Answer refused = new Answer.Refused(1, "Not so.", List.of(new IssueId("line"), new IssueId("fire")));

        assertThat(savedSteps(refused)).contains("\"over\":[\"line\",\"fire\"]");
    }

    /// So that a game reads the same as one that was saved before refusals could name any.
    @Test
    void ofARefusalThatNamesNoClauseNothingIsSavedOfClauses() throws IOException {
        assertThat(savedSteps(new Answer.Refused(1, "Not so."))).contains("Not so.").doesNotContain("\"over\"");
    }

    /// The steps of a saved game in which Birch has answered a text so; it is opened again to see that the answer is there.
    private String savedSteps(Answer answer) throws IOException {
        Path file = folder.resolve("game.armistice");
        String hash;
        try (GameSession session = TestGames.start(1, Journal.create(file))) {
            RandomPlay play = new RandomPlay(session, 1);
            play.submit(TestGames.AMBER, new Command.Table(settlement()));
            ProposalId id = session.view(TestGames.BIRCH).proposals().getLast().id();
            assertThat(play.submit(TestGames.BIRCH, new Command.Reply(id, answer))).isInstanceOf(Reply.Done.class);
            hash = session.stateHash();
        }
        try (GameSession again = GameSession.open(file).session()) {
            assertThat(again.stateHash()).isEqualTo(hash);
            assertThat(again.view(TestGames.AMBER).proposals().getLast().answers())
                    .containsExactly(Map.entry(TestGames.BIRCH, answer));
        }
        assertThat(SavedGame.read(file).verify()).isEqualTo(hash);
        List<String> lines = Files.readAllLines(file);
        return String.join("\n", lines.subList(1, lines.size()));
    }

    private static Draft settlement() {
        Map<IssueId, OptionId> options = new LinkedHashMap<>();
        TestGames.TWO_VALLEYS.scenario().issues().forEach(issue -> options.put(issue.id(), issue.open().id()));
        options.put(new IssueId("line"), new OptionId("present"));
        return new Draft(Set.of(TestGames.BIRCH), Stage.SETTLEMENT, new Terms(options), 0, false, List.of(), 2, "");
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
