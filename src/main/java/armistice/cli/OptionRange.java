package armistice.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Numbers on the command line that have a least and a most.
final class OptionRange {
    static final int MOST_THREADS = 1_024;

    private OptionRange() {}

    /// @throws ParameterException if `value` of `option` lies outside
    static void check(CommandLine command, String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new ParameterException(command, "Invalid value for option '" + option + "': " + value
                    + " is not between " + least + " and " + most);
        }
    }
}
