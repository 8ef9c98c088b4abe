package armistice.scenario;

import java.util.Comparator;

/// Something wrong with a scenario, and where.
///
/// @param file    the file, as the reader was told of it
/// @param line    its line, from 1; 0 where the file itself cannot be read
/// @param column  its column, from 1; 0 where the file itself cannot be read
/// @param pointer JSON pointer of the value (RFC 6901), empty for the whole text
/// @param message one line: what was found, what is allowed, the nearest spelling
public record Problem(String file, int line, int column, String pointer, String message)
        implements
        Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::pointer)
            .thenComparing(Problem::message);

    /// A problem of a file that cannot be read.
    static Problem of(String file, String message) {
        return new Problem(file, 0, 0, "", message);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /// `file:line:column: pointer: message`, without the parts there are none of.
    @Override
    public String toString() {
        return file
                + (line > 0 ? ":" + line + ":" + column : "")
                + (pointer.isEmpty() ? "" : ": " + pointer)
                + ": " + message;
    }
}
