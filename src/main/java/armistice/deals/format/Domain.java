package armistice.deals.format;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is negotiated about: issues with their values. Numeric issues have their numbers as values.
///
/// @param name   its name, may be empty
/// @param issues at least one, names distinct
public record Domain(String name, List<Issue> issues) {

    /// Copies and checks the list.
    public Domain {
        issues = List.copyOf(issues);
        check(!issues.isEmpty(), "the domain has no issue");
        check(new HashSet<>(issues.stream().map(Issue::name).toList()).size() == issues.size(),
                "two issues have the same name");
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
            check(!values.isEmpty(), "issue \"" + name + "\" has no value");
            check(values.size() <= MOST_VALUES, "issue \"" + name + "\" has " + values.size() + " values; at most "
                    + MOST_VALUES + " are read");
            check(new HashSet<>(values).size() == values.size(), "issue \"" + name + "\" has the same value twice");
        }
    }

    /// What has to be there.
    static <T> T need(@Nullable T value, String message) {
        if (value == null) {
            throw new UnreadableDomain(message);
        }
        return value;
    }

    static void check(boolean condition, String message) {
        if (!condition) {
            throw new UnreadableDomain(message);
        }
    }
}
