package armistice.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Kills a process that plays a game, at a random moment, and opens what it left. `-Darmistice.kills=N` sets how often.
class KilledProcessTest {
    @TempDir
    Path folder;

    static LongStream moments() {
        return LongStream.rangeClosed(1, Long.getLong("armistice.kills", 12));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void noStepThatWasPublishedIsLost(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        Path file = folder.resolve("game.armistice");
        Process process = start(file, seed);
        List<String> published = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            int steps = random.nextInt(60);
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                published.add(line);
                if (published.size() == steps + 1) {
                    LockSupport.parkNanos(random.nextLong(3_000_000));
                    // By its handle: the process itself would close what can still be read of its output.
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
        assertThat(published).isNotEmpty();
        try (GameSession session = GameSession.open(file).session()) {
            assertThat(session.steps()).isGreaterThanOrEqualTo(published.size() - 1);
        }
        assertThat(stepHashes(file)).containsSequence(whole(published));
    }

    /// Plays on until it is killed or the game is over; says each step that was published.
    ///
    /// @param arguments the save, and the seed
    public static void main(String[] arguments) {
        long seed = Long.parseLong(arguments[1]);
        try (GameSession session = TestGames.start(seed, Journal.create(Path.of(arguments[0])))) {
            session.subscribe(published -> System.out.println(published.step() + " " + published.hash() + " ."));
            new RandomPlay(session, seed).toTheEnd();
        }
    }

    private static Process start(Path file, long seed) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), KilledProcessTest.class.getName(), file.toString(),
                Long.toString(seed)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /// The kill may have cut the last line of the output itself.
    private static List<String> whole(List<String> published) {
        return published.stream()
                .filter(line -> line.endsWith(" ."))
                .map(line -> line.substring(0, line.length() - 2))
                .toList();
    }

    private static List<String> stepHashes(Path file) throws IOException {
        List<String> hashes = new ArrayList<>();
        long step = 0;
        for (String text : Files.readAllLines(file)) {
            JournalLine line = Objects.requireNonNull(JournalLine.whole(text.getBytes(StandardCharsets.UTF_8)));
            hashes.add(step + " " + line.hash());
            step++;
        }
        return hashes;
    }
}
