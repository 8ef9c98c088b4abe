package armistice.cli;

import armistice.session.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what went wrong in a line on standard error; the trace of a fault goes to the log.
final class OneLineErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OneLineErrors.class);

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        var command = e.getCommandLine();
        say(command, oneLine(message(e)) + "." + suggestion(e) + " Try '" + command.getCommandSpec().qualifiedName()
                + " --help'.");
        return ExitStatus.WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
        return switch (e) {
            case BadInput bad -> badInput(command, Objects.toString(bad.getMessage()));
            case FileSystemException file -> badInput(command, explained(file));
            case UncheckedIOException io when io.getCause() instanceof FileSystemException file -> badInput(command,
                    explained(file));
            case UncheckedIOException io -> fault(command, io, message(Objects.requireNonNullElse(io.getCause(), io)));
            case IOException io -> fault(command, io, message(io));
            default -> fault(command, e, "this is a fault of the program: " + e);
        };
    }

    private static int badInput(CommandLine command, String message) {
        say(command, message);
        return ExitStatus.BAD_INPUT;
    }

    private static int fault(CommandLine command, Exception e, String message) {
        LOG.error("{} failed", command.getCommandSpec().qualifiedName(), e);
        say(command, oneLine(message) + " (details in " + DataFolder.ofThisUser().logs() + ")");
        return ExitStatus.FAULT;
    }

    private static void say(CommandLine command, String message) {
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + message);
    }

    private static String suggestion(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()) {
            return " Did you mean '" + unmatched.getSuggestions().getFirst() + "'?";
        }
        return "";
    }

    private static String explained(FileSystemException e) {
        var file = e.getFile();
        return switch (e) {
            case NoSuchFileException _ -> file + ": no such file";
            case AccessDeniedException _ -> file + ": access denied";
            case FileAlreadyExistsException _ -> file + ": exists already";
            default -> file + ": " + Objects.requireNonNullElse(e.getReason(), e.getClass().getSimpleName());
        };
    }

    private static String message(Throwable e) {
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
