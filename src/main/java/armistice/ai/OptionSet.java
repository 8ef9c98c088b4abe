package armistice.ai;

import armistice.engine.rule.TermsIndex;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.setting.Issue;
import java.util.List;
import java.util.stream.IntStream;

/// Some options of a scenario's issues.
final class OptionSet {
    private final TermsIndex index;
    private final boolean[][] options;

    /// @param options whether an option is one of them, by issue and option number; not to be changed any more
    OptionSet(TermsIndex index, boolean[][] options) {
        this.index = index;
        this.options = options;
    }

    /// None yet, to be filled in.
    static boolean[][] none(TermsIndex index) {
        return IntStream.range(0, index.size())
                .mapToObj(issue -> new boolean[index.issue(issue).options().size()])
                .toArray(boolean[][]::new);
    }

    /// Whether an option is one of them, by issue and option number. Not to be changed.
    boolean[][] options() {
        return options;
    }

    boolean has(int issue, int option) {
        return options[issue][option];
    }

    boolean has(IssueId issue, OptionId option) {
        int number = index.numberOf(issue);
        return options[number][index.numberOf(number, option)];
    }

    /// The issues on which terms say one of them.
    List<Issue> in(Terms terms) {
        int[] choice = index.choice(terms);
        return IntStream.range(0, choice.length).filter(i -> options[i][choice[i]]).mapToObj(index::issue).toList();
    }

    /// Whether there is such an issue.
    boolean isIn(Terms terms) {
        int[] choice = index.choice(terms);
        return IntStream.range(0, choice.length).anyMatch(i -> options[i][choice[i]]);
    }
}
