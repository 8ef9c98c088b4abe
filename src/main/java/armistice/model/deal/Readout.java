package armistice.model.deal;

import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one participant tells the public of a meeting. Others may tell it otherwise.
///
/// @param points what it says was agreed, spoken of, or not raised
/// @param text   its words
public record Readout(List<Point> points, String text) {

    /// How an issue came up.
    public enum Stand {
        AGREED, DISCUSSED, NOT_RAISED
    }

    /// What it says of one issue.
    ///
    /// @param option what was agreed; none for what was not
    public record Point(IssueId issue, Stand stand, @Nullable OptionId option) {
        public Point {
            if ((stand == Stand.AGREED) != (option != null)) {
                throw new IllegalArgumentException("what is said to be agreed on " + issue + " names an option");
            }
        }
    }

    public Readout {
        points = List.copyOf(points);
    }

    /// The issues on which this account and `other` contradict each other: both speak of them, and not alike.
    public List<IssueId> contradictions(Readout other) {
        List<IssueId> issues = new ArrayList<>();
        for (Point mine : points) {
            for (Point theirs : other.points) {
                if (mine.issue().equals(theirs.issue()) && !mine.equals(theirs)) {
                    issues.add(mine.issue());
                }
            }
        }
        return issues;
    }
}
