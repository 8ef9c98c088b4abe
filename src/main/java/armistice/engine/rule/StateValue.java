package armistice.engine.rule;

import armistice.model.number.Explanation;
import armistice.model.number.Quantity;
import armistice.model.setting.Issue;
import armistice.model.setting.IssueScore;
import armistice.model.setting.Option;
import armistice.model.setting.Region;
import armistice.model.setting.Scenario;
import armistice.model.setting.ScoreSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What a state of the world is worth to a party, issue by issue.
///
/// An issue that settles a variable is worth, at a level that is no option's position, what lies linearly between the
/// neighbouring positions; beyond the outermost ones, what these are worth. Options at the same position count with
/// their mean. An issue that settles nothing is worth its open option.
public final class StateValue {
    private StateValue() {}

    /// Where the world stands on an issue: the level of its variable, or the attacker's share of its regions, by area.
    ///
    /// @throws IllegalArgumentException if the issue settles nothing
    public static double position(Scenario scenario, Issue issue, ToDoubleFunction<Quantity> world) {
        if (issue.settles().isEmpty()) {
            throw new IllegalArgumentException("issue " + issue.id() + " settles nothing");
        }
        double sum = 0;
        double weights = 0;
        for (Quantity quantity : issue.settles()) {
            double weight = 1;
            if (quantity instanceof Quantity.Control control) {
                Region region = scenario.region(control.region());
                weight = region.area();
            }
            sum += weight * world.applyAsDouble(quantity);
            weights += weight;
        }
        return sum / weights;
    }

    /// Share of an issue's weight that the world's present state is worth, 0 to 1.
    public static double share(Scenario scenario, Issue issue, IssueScore score, ToDoubleFunction<Quantity> world) {
        if (issue.settles().isEmpty()) {
            return score.values().getOrDefault(issue.open().id(), 0.0);
        }
        return interpolated(issue, score, position(scenario, issue, world));
    }

    /// Points that each issue is worth in the world, in the scenario's order.
    public static double[] points(Scenario scenario, ScoreSheet sheet, ToDoubleFunction<Quantity> world) {
        List<Issue> issues = scenario.issues();
        double[] points = new double[issues.size()];
        for (int i = 0; i < points.length; i++) {
            IssueScore score = sheet.issue(issues.get(i).id());
            points[i] = score.weight() * share(scenario, issues.get(i), score, world);
        }
        return points;
    }

    /// The terms of [#points].
    public static List<Explanation> explained(Scenario scenario, double[] points) {
        List<Explanation> parts = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            parts.add(Explanation.leaf("explain.state.issue", scenario.issues().get(i).label(), points[i],
                    Explanation.Unit.POINTS, "sheet"));
        }
        return parts;
    }

    private static double interpolated(Issue issue, IssueScore score, double position) {
        double below = Double.NEGATIVE_INFINITY;
        double above = Double.POSITIVE_INFINITY;
        for (Option option : issue.options()) {
            Double at = option.position();
            if (at != null && at <= position) {
                below = Math.max(below, at);
            }
            if (at != null && at >= position) {
                above = Math.min(above, at);
            }
        }
        if (below == Double.NEGATIVE_INFINITY) {
            return meanAt(issue, score, above);
        }
        if (above == Double.POSITIVE_INFINITY || above <= below) {
            return meanAt(issue, score, below);
        }
        double t = (position - below) / (above - below);
        return (1 - t) * meanAt(issue, score, below) + t * meanAt(issue, score, above);
    }

    private static double meanAt(Issue issue, IssueScore score, double position) {
        double sum = 0;
        int count = 0;
        for (Option option : issue.options()) {
            Double at = option.position();
            if (at != null && at == position) {
                sum += score.values().getOrDefault(option.id(), 0.0);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
