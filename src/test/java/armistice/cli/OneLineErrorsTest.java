package armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class OneLineErrorsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void badInputIsSaidAsItIs() {
        assertThat(run(seed -> {
            throw new BadInput("game.jsonl: line 3 is not JSON; restore it from a copy");
        })).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString()).isEqualToNormalizingNewlines(
                "armistice try: game.jsonl: line 3 is not JSON; restore it from a copy\n");
    }

    @Test
    void aMissingFileIsBadInput() {
        assertThat(run(seed -> {
            throw new NoSuchFileException("game.jsonl");
        })).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString()).isEqualToNormalizingNewlines("armistice try: game.jsonl: no such file\n");
    }

    @Test
    void aFileThatMayNotBeReadIsBadInputHoweverDeepItWasMet() {
        assertThat(run(seed -> {
            throw new UncheckedIOException(new AccessDeniedException("game.jsonl"));
        })).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString()).isEqualToNormalizingNewlines("armistice try: game.jsonl: access denied\n");
    }

    @Test
    void aFaultOfTheMachineIsOneLineThatNamesTheLog() {
        assertThat(run(seed -> {
            throw new IOException("No space\nleft on device");
        })).isEqualTo(ExitStatus.FAULT);
        assertThat(err.toString()).startsWith("armistice try: No space left on device (details in ").hasLineCount(1);
    }

    @Test
    void aFaultOfTheProgramShowsNoTrace() {
        assertThat(run(seed -> {
            throw new IllegalStateException("turn 0");
        })).isEqualTo(ExitStatus.FAULT);
        assertThat(err.toString())
                .startsWith("armistice try: this is a fault of the program: java.lang.IllegalStateException: turn 0")
                .hasLineCount(1);
    }

    @Test
    void aMisspeltOptionIsWrongUsageAndSuggestsTheRightOne() {
        assertThat(run(seed -> 0, "--sede", "3")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(err.toString()).contains("Did you mean '--seed'?").hasLineCount(1);
    }

    @Test
    void aWrongValueIsWrongUsage() {
        assertThat(run(seed -> 0, "--seed", "many")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(err.toString()).contains("--seed", "many", "Try 'armistice try --help'.").hasLineCount(1);
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(ArmisticeCommand.run(new PrintWriter(out), new PrintWriter(err), "--"))
                .isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines("armistice: A command is missing. Try 'armistice --help'.\n");
    }

    @Test
    void theStatusOfTheCommandIsTheStatusOfTheProgram() {
        assertThat(run(seed -> seed, "--seed", "3")).isEqualTo(3);
        assertThat(err.toString()).isEqualToNormalizingNewlines("");
    }

    private int run(Work work, String... options) {
        var words = new String[options.length + 1];
        words[0] = "try";
        System.arraycopy(options, 0, words, 1, options.length);
        var commands = new CommandLine(new ArmisticeCommand()).addSubcommand(new Try(work));
        return ArmisticeCommand.run(commands, new PrintWriter(out), new PrintWriter(err), words);
    }

    /// What a command does.
    private interface Work {
        int run(int seed) throws Exception;
    }

    /// A command that does what the test says.
    @Command(name = "try", mixinStandardHelpOptions = true)
    private static final class Try implements Callable<Integer> {

        private final Work work;

        @Option(names = "--seed")
        int seed;

        Try(Work work) {
            this.work = work;
        }

        @Override
        public Integer call() throws Exception {
            return work.run(seed);
        }
    }
}
