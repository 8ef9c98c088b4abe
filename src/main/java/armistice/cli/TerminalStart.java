package armistice.cli;

import java.io.Console;

import org.jspecify.annotations.Nullable;

/// What the program does in the terminal when nobody said what.
public final class TerminalStart {

    private TerminalStart() {}

    /// The command to run: a game for the person at the keyboard, or, where nobody can answer, a game with AI in every
    /// seat to watch.
    ///
    /// @param console the process's console, if it has one
    public static String[] arguments(@Nullable Console console) {
        return console != null && console.isTerminal() ? new String[]{"play"} : new String[]{"watch"};
    }
}
