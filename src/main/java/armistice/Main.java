package armistice;

import armistice.cli.ArmisticeCommand;
import armistice.cli.ExitStatus;
import armistice.cli.TerminalStart;
import armistice.session.DataFolder;
import armistice.ui.ArmisticeApplication;
import armistice.ui.Toolkit;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Chooses between the window and the terminal: without arguments the window, in the terminal if there can be none; with
/// arguments the command line.
public final class Main {

    private Main() {}

    /// Runs the program to its end and leaves with one of the statuses of [ExitStatus].
    ///
    /// @param arguments the command line; none opens the window
    public static void main(String[] arguments) {
        // Setting up the log takes longer than reading the command line: both at once. What is logged meanwhile is written
        // later, and SLF4J need not tell the user so.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        CompletableFuture<Void> log = CompletableFuture.runAsync(Main::openLog);
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> log().error("Uncaught in {}", thread.getName(), e));
        int status = run(arguments);
        log.join();
        System.exit(status);
    }

    private static void openLog() {
        log().info("Started on Java {}, {}", Runtime.version(), System.getProperty("os.name"));
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Main.class);
    }

    private static int run(String... arguments) {
        try {
            return arguments.length == 0 ? openWindow() : inTerminal(arguments);
        } catch (RuntimeException | Error e) {
            log().error("The program failed", e);
            System.err.println("armistice: this is a fault of the program: " + e + " (details in "
                    + DataFolder.ofThisUser().logs() + ")");
            return ExitStatus.FAULT;
        }
    }

    private static int openWindow() {
        return switch (Toolkit.start()) {
            case Toolkit.Running() -> ArmisticeApplication.run();
            case Toolkit.Unavailable(var reason) -> {
                System.err.println("No window can be opened here (" + reason + "); going on in the terminal.");
                yield inTerminal(TerminalStart.arguments(System.console()));
            }
        };
    }

    private static int inTerminal(String... arguments) {
        var console = System.console();
        var charset = console != null && console.isTerminal() ? console.charset() : StandardCharsets.UTF_8;
        return ArmisticeCommand.run(writer(System.out, charset), writer(System.err, charset), arguments);
    }

    private static PrintWriter writer(PrintStream stream, Charset charset) {
        return new PrintWriter(stream, true, charset);
    }
}
