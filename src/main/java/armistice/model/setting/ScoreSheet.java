package armistice.model.setting;

import armistice.model.Ordered;
import armistice.model.id.IssueId;
import java.util.List;
import java.util.Map;

/// What a party wants: confidential, and the authors' reading of its public statements.
///
/// @param goals    the sheet in words
/// @param issues   for every issue its weight and the value of its options; weights sum to 100 points
/// @param redLines patterns never signed, or signed at a price
/// @param linkages patterns that are worth more or less together than apart
public record ScoreSheet(String goals, Map<IssueId, IssueScore> issues, List<RedLine> redLines,
        List<Linkage> linkages) {
    public ScoreSheet {
        issues = Ordered.map(issues);
        redLines = List.copyOf(redLines);
        linkages = List.copyOf(linkages);
    }

    /// The score of one issue.
    ///
    /// @throws IllegalArgumentException if the sheet lacks the issue
    public IssueScore issue(IssueId issue) {
        IssueScore score = issues.get(issue);
        if (score == null) {
            throw new IllegalArgumentException("score sheet has no issue " + issue);
        }
        return score;
    }
}
