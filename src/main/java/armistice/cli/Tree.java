package armistice.cli;

import armistice.model.number.Explanation;
import armistice.view.Narrator;
import java.io.PrintWriter;
import java.util.Locale;

/// Prints a number with all its terms, one a line, the deeper the further in.
final class Tree {
    private static final int LABELS = 72;

    private final PrintWriter out;
    private final Narrator narrator;

    Tree(PrintWriter out, Narrator narrator) {
        this.out = out;
        this.narrator = narrator;
    }

    void print(Explanation explanation, String indent) {
        String label = indent + narrator.label(explanation).strip();
        out.println(String.format(Locale.ROOT, "%-" + LABELS + "s %14.6g  %s", label, explanation.value(),
                explanation.parts().isEmpty() ? explanation.source() : operation(explanation)).stripTrailing());
        explanation.parts().forEach(part -> print(part, indent + "  "));
    }

    private static String operation(Explanation explanation) {
        return switch (explanation.operation()) {
            case LEAF -> "";
            case SUM -> "= sum of";
            case PRODUCT -> "= product of";
            case MAXIMUM -> "= largest of";
            case MINIMUM -> "= smallest of";
            case LOGISTIC -> "= 1 / (1 + e^-x) of";
            case POWER -> "= first to the power of the second";
        };
    }
}
