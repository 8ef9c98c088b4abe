package armistice.cli;

/// What the program tells the shell when it ends.
public final class ExitStatus {

    /// Done.
    public static final int DONE = 0;

    /// The input (a scenario, a saved game, a file) is bad; a line on standard error says where.
    public static final int BAD_INPUT = 1;

    /// The command line itself is wrong.
    public static final int WRONG_USAGE = 2;

    /// A fault of the program or of the machine; the log has the details.
    public static final int FAULT = 3;

    private ExitStatus() {}
}
