package armistice.model.deal;

import armistice.model.Ordered;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// One option for each issue of a scenario, in the order of its issues.
///
/// An issue that a text does not touch carries its option *left open*.
public record Terms(Map<IssueId, OptionId> options) {
    public Terms {
        options = Ordered.map(options);
    }

    /// The option chosen for `issue`.
    ///
    /// @throws IllegalArgumentException if these terms do not know the issue
    public OptionId option(IssueId issue) {
        OptionId option = options.get(issue);
        if (option == null) {
            throw new IllegalArgumentException("terms have no issue " + issue);
        }
        return option;
    }

    /// The same terms with another option for `issue`.
    public Terms with(IssueId issue, OptionId option) {
        option(issue);
        return new Terms(Ordered.with(options, issue, option));
    }

    /// The issues on which these terms and `other` differ, in order.
    public Set<IssueId> differences(Terms other) {
        Set<IssueId> differing = new LinkedHashSet<>();
        options.forEach((issue, option) -> {
            if (!option.equals(other.options.get(issue))) {
                differing.add(issue);
            }
        });
        return differing;
    }
}
