package armistice.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A game that this process plays cannot be opened by another, whatever this one does with the file meanwhile.
class PlayedAloneTest {
    @TempDir
    Path folder;

    @Test
    void anotherProcessIsRefused() throws Exception {
        Path file = folder.resolve("game.armistice");
        try (GameSession _ = TestGames.start(1, Journal.create(file))) {
            assertThat(other(file)).contains("is being played in another window or program");
        }
        assertThat(other(file)).isEqualTo("opened");
    }

    @Test
    void itIsRefusedAfterTheSavedGamesWereListed() throws Exception {
        Path file = folder.resolve("game.armistice");
        try (GameSession _ = TestGames.start(1, Journal.create(file))) {
            assertThat(new SavedGames(folder).cards()).extracting(SavedGames.Card::file).containsExactly(file);
            assertThat(other(file)).contains("is being played in another window or program");
        }
    }

    @Test
    void itIsRefusedAfterTheGameWasCopied() throws Exception {
        Path file = folder.resolve("game.armistice");
        try (GameSession session = TestGames.start(1, Journal.create(file))) {
            session.saveCopy(folder.resolve("copy.armistice"));
            assertThat(other(file)).contains("is being played in another window or program");
        }
    }

    @Test
    void itIsRefusedAfterTheGameWasRead() throws Exception {
        Path file = folder.resolve("game.armistice");
        try (GameSession session = TestGames.start(1, Journal.create(file))) {
            assertThat(SavedGame.read(file).verify()).isEqualTo(session.stateHash());
            assertThat(other(file)).contains("is being played in another window or program");
        }
    }

    @Test
    void itIsRefusedAfterThisOneWasRefusedItself() throws Exception {
        Path file = folder.resolve("game.armistice");
        try (GameSession _ = TestGames.start(1, Journal.create(file))) {
            assertThatExceptionOfType(SaveException.class).isThrownBy(() -> GameSession.open(file))
                    .withMessageContaining("is being played in another window or program");
            assertThat(other(file)).contains("is being played in another window or program");
        }
    }

    @Test
    void aGameThatGoesOnIsPlayedAloneToo() throws Exception {
        Path file = folder.resolve("game.armistice");
        TestGames.start(1, Journal.create(file)).close();
        try (GameSession _ = GameSession.open(file).session()) {
            new SavedGames(folder).cards();
            assertThat(other(file)).contains("is being played in another window or program");
        }
    }

    /// What another process says that opens a game.
    private static String other(Path file) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), PlayedAloneTest.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }

    /// Opens a game and says how that went.
    ///
    /// @param arguments the save
    public static void main(String[] arguments) {
        try (GameSession _ = GameSession.open(Path.of(arguments[0])).session()) {
            System.out.println("opened");
        } catch (SaveException e) {
            System.out.println(e.getMessage());
        }
    }
}
