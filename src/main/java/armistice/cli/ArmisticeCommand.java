package armistice.cli;

import java.io.PrintWriter;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The root of the command line. A new command is a class of its own, named here.
@Command(name = "armistice", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "A wargame of ceasefire negotiation. Without a command it opens its window.",
        subcommands = {PlayCommand.class, WatchCommand.class, ReplayCommand.class, SimulateCommand.class,
            TournamentCommand.class, AnalyzeCommand.class, ConvertCommand.class,
            ValidateCommand.class, CommandLine.HelpCommand.class},
        synopsisSubcommandLabel = "COMMAND", commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done", "1:the input is bad", "2:the command line is wrong",
            "3:a fault of the program or the machine; see the log"})
public final class ArmisticeCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /// Runs one command line.
    ///
    /// @param out       where results go
    /// @param err       where errors go, one a line
    /// @param arguments the command line's words
    /// @return one of [ExitStatus]
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(new CommandLine(new ArmisticeCommand()), out, err, arguments);
    }

    static int run(CommandLine commands, PrintWriter out, PrintWriter err, String... arguments) {
        var errors = new OneLineErrors();
        var status = commands.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .execute(arguments);
        out.flush();
        err.flush();
        return status;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing");
    }
}
