package armistice.cli;

import java.io.PrintWriter;

/// Text in lines that a terminal can show.
final class Paragraph {

    /// Characters in a line.
    static final int WIDTH = 100;

    private Paragraph() {}

    /// Prints text in lines of at most [#WIDTH] characters, all but the first of a paragraph two further in.
    static void print(PrintWriter out, String indent, String text) {
        text.lines().forEach(paragraph -> print(out, indent, indent + "  ", paragraph));
    }

    /// Prints one paragraph.
    ///
    /// @param first what stands before its first line
    /// @param next  what stands before the others
    static void print(PrintWriter out, String first, String next, String paragraph) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : paragraph.strip().split("\\s+(?![%])", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.println(line.toString().stripTrailing());
    }
}
