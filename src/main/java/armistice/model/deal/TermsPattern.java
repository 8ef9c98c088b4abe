package armistice.model.deal;

import armistice.model.Ordered;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import java.util.Map;
import java.util.Set;

/// A set of terms described by the options that some issues must have.
///
/// @param options for each issue named, the options of which one must be chosen; matches everything if empty
public record TermsPattern(Map<IssueId, Set<OptionId>> options) {
    public TermsPattern {
        options = Ordered.map(options);
    }

    /// Whether `terms` have one of the named options on every named issue.
    public boolean matches(Terms terms) {
        for (Map.Entry<IssueId, Set<OptionId>> entry : options.entrySet()) {
            if (!entry.getValue().contains(terms.option(entry.getKey()))) {
                return false;
            }
        }
        return true;
    }
}
