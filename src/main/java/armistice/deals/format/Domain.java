package armistice.deals.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is negotiated about: issues with their values. Numeric issues have their numbers as values.
///
/// @param name   its name, may be empty
/// @param issues at least one, names distinct
public record Domain(String name, List<Issue> issues) {

    /// The most issues that a domain can have.
    public static final int MOST_ISSUES = 200;
    private static final int LONGEST_NAME = 1_000;

    /// Copies and checks the list.
    public Domain {
        issues = List.copyOf(issues);
        plain(name, "the domain's name");
        check(!issues.isEmpty(), "the domain has no issue");
        check(issues.size() <= MOST_ISSUES, "the domain has " + issues.size() + " issues; at most " + MOST_ISSUES
                + " are read");
        Set<String> names = new HashSet<>();
        issues.forEach(issue -> check(names.add(issue.name), "two issues are called \"" + issue.name + "\""));
    }

    /// An issue.
    ///
    /// @param values 1 to [#MOST_VALUES], distinct
    public record Issue(String name, List<String> values) {

        /// The most values that an issue can have.
        public static final int MOST_VALUES = 64;

        /// Copies and checks the list.
        public Issue {
            values = List.copyOf(values);
            plain(name, "the name of an issue");
            check(!name.isBlank(), "an issue has no name");
            check(!values.isEmpty(), "issue \"" + name + "\" has no value");
            check(values.size() <= MOST_VALUES, "issue \"" + name + "\" has " + values.size() + " values; at most "
                    + MOST_VALUES + " are read");
            Set<String> distinct = new HashSet<>();
            for (String value : values) {
                plain(value, "a value of issue \"" + name + "\"");
                check(distinct.add(value), "issue \"" + name + "\" has the value \"" + value + "\" twice");
            }
        }
    }

    /// What has to be there.
    static <T> T need(@Nullable T value, String message) {
        if (value == null) {
            throw new UnreadableDomain(message);
        }
        return value;
    }

    /// Refuses what a terminal would obey and a file could not hold: control characters and halves of characters.
    static void plain(String text, String what) {
        check(text.length() <= LONGEST_NAME, what + " is longer than " + LONGEST_NAME + " characters");
        check(text.codePoints()
                .allMatch(point -> !Character.isISOControl(point) && (point < Character.MIN_SURROGATE
                        || point > Character.MAX_SURROGATE) && (point & 0xFFFE) != 0xFFFE),
                what + " holds characters that are no text");
    }

    static void check(boolean condition, String message) {
        if (!condition) {
            throw new UnreadableDomain(message);
        }
    }
}
