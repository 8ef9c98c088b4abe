package armistice.deals.space;

import java.util.ArrayList;
import java.util.List;

/// A condition on a package: every listed issue has one of its listed options.
///
/// @param choices at least one, each issue at most once
public record Pattern(List<Choice> choices) {

    /// One issue's part of the condition.
    ///
    /// @param issue   number of the issue, from 0
    /// @param options bit o is set if option o matches
    public record Choice(int issue, long options) {

        /// Options are bits of a long: 0 to 63.
        public Choice {
            if (issue < 0 || options == 0) {
                throw new InvalidSpaceException(
                        "a pattern names issue " + issue + " with no option; it needs at least one");
            }
        }
    }

    /// Copies the list.
    public Pattern {
        choices = List.copyOf(choices);
        if (choices.isEmpty() || choices.stream().map(Choice::issue).distinct().count() < choices.size()) {
            throw new InvalidSpaceException("a pattern needs at least one issue, and each issue at most once");
        }
    }

    /// The pattern "this issue has one of these options".
    public static Pattern of(int issue, int... options) {
        return new Pattern(List.of(choice(issue, options)));
    }

    /// This pattern, and also "this issue has one of these options".
    public Pattern and(int issue, int... options) {
        List<Choice> longer = new ArrayList<>(choices);
        longer.add(choice(issue, options));
        return new Pattern(longer);
    }

    /// Whether a package matches.
    ///
    /// @param options one option for each issue of the space
    public boolean matches(int[] options) {
        for (Choice choice : choices) {
            if ((choice.options >>> options[choice.issue] & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private static Choice choice(int issue, int... options) {
        long bits = 0;
        for (int option : options) {
            if (option < 0 || option > 63) {
                throw new InvalidSpaceException("a pattern names option " + option + "; options are numbered 0 to 63");
            }
            bits |= 1L << option;
        }
        return new Choice(issue, bits);
    }
}
