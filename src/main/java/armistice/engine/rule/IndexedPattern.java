package armistice.engine.rule;

import armistice.model.deal.TermsPattern;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import java.util.Map;
import java.util.Set;

/// A [TermsPattern] by numbers, with what its terms add.
final class IndexedPattern {
    private final int[] issues;
    private final long[] options;
    private final int[] open;
    private final double points;

    IndexedPattern(TermsIndex index, TermsPattern pattern, double points) {
        this.issues = new int[pattern.options().size()];
        this.options = new long[issues.length];
        this.open = new int[issues.length];
        this.points = points;
        int k = 0;
        for (Map.Entry<IssueId, Set<OptionId>> entry : pattern.options().entrySet()) {
            issues[k] = index.numberOf(entry.getKey());
            open[k] = index.open(issues[k]);
            for (OptionId option : entry.getValue()) {
                options[k] |= 1L << index.numberOf(issues[k], option);
            }
            k++;
        }
    }

    /// Numbers of the issues that it names. Not to be changed.
    int[] issues() {
        return issues;
    }

    double points() {
        return points;
    }

    boolean matches(int[] choice) {
        for (int k = 0; k < issues.length; k++) {
            if ((options[k] >> choice[issues[k]] & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether the terms settle one of the issues that the pattern names.
    boolean isSettledIn(int[] choice) {
        for (int k = 0; k < issues.length; k++) {
            if (choice[issues[k]] != open[k]) {
                return true;
            }
        }
        return false;
    }
}
