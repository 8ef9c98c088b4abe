package armistice;

/// The class that `java -jar` starts. It is compiled for an older Java than the rest and names nothing of it, so that a
/// Java that is too old is answered with one line instead of an `UnsupportedClassVersionError`.
public final class Launcher {

    /// The oldest Java that runs the program.
    static final int NEEDED_JAVA = 25;

    private static final int WRONG_USAGE = 2;

    private Launcher() {}

    /// Starts the program, or says which Java it needs and exits with status 2.
    ///
    /// @param arguments the command line; none opens the window
    /// @throws ReflectiveOperationException if the program's own classes are missing or broken
    public static void main(String[] arguments) throws ReflectiveOperationException {
        var found = Runtime.version().feature();
        if (found < NEEDED_JAVA) {
            System.err.println("Armistice needs Java " + NEEDED_JAVA + " or newer; this is Java " + found + " ("
                    + System.getProperty("java.home") + ")");
            System.exit(WRONG_USAGE);
        }
        Class.forName("armistice.Main").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }
}
