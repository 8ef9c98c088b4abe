package armistice.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import armistice.model.play.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedGameTest {
    @TempDir
    Path folder;

    private Path file;
    private byte[] bytes;
    private final List<Integer> lineEnds = new ArrayList<>();
    private final List<String> hashes = new ArrayList<>();

    @BeforeEach
    void saveAShortGame() throws IOException {
        file = folder.resolve("game.armistice");
        try (GameSession session = TestGames.start(7, Journal.create(file))) {
            RandomPlay play = new RandomPlay(session, 7);
            hashes.add(session.stateHash());
            play.submit(TestGames.AMBER, new Command.Send(Set.of(TestGames.BIRCH), "A word."));
            hashes.add(session.stateHash());
            play.submit(TestGames.BIRCH, new Command.Ready(true));
            hashes.add(session.stateHash());
        }
        bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lineEnds.add(i);
            }
        }
    }

    @Test
    void aSaveCutInItsHeaderHoldsNoGame() {
        for (int length = 0; length < lineEnds.getFirst(); length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatExceptionOfType(SaveException.class).isThrownBy(() -> SavedGame.of(file, cut))
                    .withMessageContaining("holds no saved game");
        }
    }

    @Test
    void aSaveCutAnywhereBehindItsStartOpensToItsLastWholeLine() {
        for (int length = lineEnds.get(1); length <= bytes.length; length++) {
            SavedGame saved = SavedGame.of(file, Arrays.copyOf(bytes, length));
            int whole = wholeSteps(length);
            assertThat(saved.steps()).as("cut at %d", length).hasSize(whole);
            assertThat(saved.torn() == null).as("cut at %d", length).isEqualTo(isWhole(length));
        }
    }

    @Test
    void whatIsLeftOfACutSaveFoldsToTheStateThatWasPublished() throws IOException {
        for (int line = 1; line < lineEnds.size(); line++) {
            Path cut = folder.resolve("cut-" + line + ".armistice");
            Files.write(cut, Arrays.copyOf(bytes, lineEnds.get(line) + (line == lineEnds.size() - 1 ? 1 : 40)));
            GameSession.Opened opened = GameSession.open(cut);
            try (GameSession session = opened.session()) {
                assertThat(session.stateHash()).isEqualTo(hashes.get(line - 1));
            }
        }
    }

    @Test
    void whatIsTornOffIsSaidAndKeptBesideTheFile() throws IOException {
        int whole = lineEnds.get(2) + 1;
        Files.write(file, Arrays.copyOf(bytes, whole + 10));
        GameSession.Opened opened = GameSession.open(file);
        opened.session().close();
        Path kept = folder.resolve("game.armistice.torn");
        assertThat(opened.repair()).contains(new GameSession.Repair(10, 4, kept));
        assertThat(Files.readAllBytes(kept)).isEqualTo(Arrays.copyOfRange(bytes, whole, whole + 10));
        assertThat(Files.readAllBytes(file)).isEqualTo(Arrays.copyOf(bytes, whole));
    }

    @Test
    void anEarlierTornPartIsNotOverwritten() throws IOException {
        Path earlier = Files.writeString(folder.resolve("game.armistice.torn"), "earlier");
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 5));
        GameSession.Opened opened = GameSession.open(file);
        opened.session().close();
        assertThat(earlier).hasContent("earlier");
        assertThat(opened.repair().orElseThrow().kept()).isEqualTo(folder.resolve("game.armistice.2.torn"));
    }

    @Test
    void aRepairedGameGoesOn() throws IOException {
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 5));
        try (GameSession session = GameSession.open(file).session()) {
            new RandomPlay(session, 3).toTheEnd();
            assertThat(SavedGame.read(file).verify()).isEqualTo(session.stateHash());
        }
    }

    @Test
    void aLastLineWithoutItsLineEndIsWholeAndTheGameGoesOn() throws IOException {
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        GameSession.Opened opened = GameSession.open(file);
        try (GameSession session = opened.session()) {
            assertThat(opened.repair()).isEmpty();
            assertThat(session.stateHash()).isEqualTo(hashes.getLast());
            new RandomPlay(session, 3).toTheEnd();
            assertThat(SavedGame.read(file).verify()).isEqualTo(session.stateHash());
        }
    }

    @Test
    void damageInTheMiddleIsReportedWithItsLine() throws IOException {
        bytes[lineEnds.get(1) + 20] ^= 1;
        Files.write(file, bytes);
        assertThatExceptionOfType(SaveException.class).isThrownBy(() -> GameSession.open(file))
                .withMessageStartingWith(file + ": line 3 is damaged")
                .withMessageContaining("later ones are whole");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void aMissingLineIsReported() throws IOException {
        byte[] without = new byte[bytes.length - (lineEnds.get(2) - lineEnds.get(1))];
        System.arraycopy(bytes, 0, without, 0, lineEnds.get(1) + 1);
        System.arraycopy(bytes, lineEnds.get(2) + 1, without, lineEnds.get(1) + 1, bytes.length - lineEnds.get(2) - 1);
        Files.write(file, without);
        assertThatExceptionOfType(SaveException.class).isThrownBy(() -> SavedGame.read(file))
                .withMessageContaining("line 3 does not follow the line before it");
    }

    @Test
    void aForgedLineWithAFittingHashIsFoundByItsState() throws IOException {
        String line = new String(bytes, lineEnds.get(2) + 1, bytes.length - lineEnds.get(2) - 2,
                StandardCharsets.UTF_8);
        JournalLine whole = Objects.requireNonNull(JournalLine.whole(line.getBytes(StandardCharsets.UTF_8)));
        JournalStep step = whole.as(JournalStep.class);
        JournalLine forged = JournalLine.of(new JournalStep(step.step(), step.by(), List.of(), step.state(),
                step.previous()));
        try (var out = Files.newOutputStream(file)) {
            out.write(bytes, 0, lineEnds.get(2) + 1);
            out.write(forged.bytes());
        }
        assertThatExceptionOfType(SaveException.class).isThrownBy(() -> SavedGame.read(file).verify())
                .withMessageContaining("line 4: its events lead to another state");
    }

    @Test
    void aFileThatIsNoSaveIsRefusedInOneLine() throws IOException {
        for (String content : List.of("", "\n", "{}\n", "hello", "\0\0\0\n\0", "{\"format\":1}\n{\"step\":1}\n")) {
            Files.writeString(file, content);
            assertThatExceptionOfType(SaveException.class).isThrownBy(() -> GameSession.open(file))
                    .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1).contains("holds no saved game"));
            assertThat(file).hasContent(content);
        }
    }

    @Test
    void aMissingSaveAndAFolderAreRefusedInOneLine() {
        assertThatExceptionOfType(SaveException.class).isThrownBy(() -> GameSession.open(folder.resolve("none")))
                .withMessageContaining("there is no such file");
        assertThatExceptionOfType(SaveException.class).isThrownBy(() -> GameSession.open(folder))
                .withMessageContaining("this is a folder");
        assertThatExceptionOfType(SaveException.class).isThrownBy(() -> SavedGame.read(folder))
                .withMessageContaining("this is a folder");
    }

    private boolean isWhole(int length) {
        return length == bytes.length || lineEnds.contains(length - 1) || lineEnds.contains(length);
    }

    /// A line is whole without its line end, too.
    private int wholeSteps(int length) {
        return (int) lineEnds.stream().filter(end -> end <= length).count() - 1;
    }
}
