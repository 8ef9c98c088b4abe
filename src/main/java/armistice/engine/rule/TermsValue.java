package armistice.engine.rule;

import armistice.engine.state.Standpoint;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.OptionId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Parameter;
import armistice.model.setting.Issue;
import armistice.model.setting.IssueScore;
import armistice.model.setting.Linkage;
import armistice.model.setting.RedLine;
import java.util.ArrayList;
import java.util.List;

/// What terms are worth to a party if they hold.
///
///     V = sum over issues of (weight x value - failure rate x exposure - audience cost)
///         - costly red lines + linkages
///
/// The failure rate is the stage's reference rate, not the terms' own, so that V stays additive over issues.
public final class TermsValue {
    private TermsValue() {}

    /// Points of one issue: weight x value, less exposure and audience cost.
    public static double issuePoints(Standpoint standpoint, Stage stage, Issue issue, OptionId option) {
        IssueScore score = standpoint.sheet().issue(issue.id());
        double value = score.weight() * OptionValue.share(standpoint, issue, score, option);
        double exposure = score.exposure().getOrDefault(option, 0.0);
        return value - failureRate(standpoint, stage) * exposure - AudienceCost.of(standpoint, issue, option);
    }

    /// Points of terms as a whole.
    public static double of(Standpoint standpoint, Stage stage, Terms terms) {
        double sum = 0;
        for (Issue issue : standpoint.scenario().issues()) {
            sum += issuePoints(standpoint, stage, issue, terms.option(issue.id()));
        }
        return sum + together(standpoint, terms);
    }

    /// Points that linkages and costly red lines add to terms.
    private static double together(Standpoint standpoint, Terms terms) {
        double sum = 0;
        for (RedLine line : standpoint.sheet().redLines()) {
            if (!line.absolute() && line.pattern().matches(terms)) {
                sum -= line.points();
            }
        }
        for (Linkage linkage : standpoint.sheet().linkages()) {
            if (linkage.pattern().matches(terms)) {
                sum += linkage.points();
            }
        }
        return sum;
    }

    /// The absolute red lines of the party that `terms` cross.
    public static List<RedLine> crossed(Standpoint standpoint, Terms terms) {
        List<RedLine> crossed = new ArrayList<>();
        for (RedLine line : standpoint.sheet().redLines()) {
            if (line.absolute() && line.pattern().matches(terms)) {
                crossed.add(line);
            }
        }
        return crossed;
    }

    /// The value of terms with all that it is made of.
    public static Explanation explained(Standpoint standpoint, Stage stage, Terms terms) {
        List<Explanation> parts = new ArrayList<>();
        for (Issue issue : standpoint.scenario().issues()) {
            parts.add(issueExplained(standpoint, stage, issue, terms.option(issue.id())));
        }
        for (RedLine line : standpoint.sheet().redLines()) {
            if (!line.absolute() && line.pattern().matches(terms)) {
                parts.add(
                        Explanation.leaf("explain.terms.redLine", line.reason(), -line.points(), Unit.POINTS, "sheet"));
            }
        }
        for (Linkage linkage : standpoint.sheet().linkages()) {
            if (linkage.pattern().matches(terms)) {
                parts.add(Explanation.leaf("explain.terms.linkage", linkage.reason(), linkage.points(), Unit.POINTS,
                        "sheet"));
            }
        }
        return Explanation.sum("explain.terms.value", "", Unit.POINTS, parts);
    }

    private static Explanation issueExplained(Standpoint standpoint, Stage stage, Issue issue, OptionId option) {
        IssueScore score = standpoint.sheet().issue(issue.id());
        String label = issue.option(option).label();
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.product("explain.terms.option", label, Unit.POINTS,
                List.of(Explanation.leaf("explain.terms.weight", issue.label(), score.weight(), Unit.POINTS,
                        score.reasoning()),
                        Explanation.leaf("explain.terms.share", label,
                                OptionValue.share(standpoint, issue, score, option),
                                Unit.SHARE, "sheet"))));
        parts.addAll(drawbacks(standpoint, stage, issue, option));
        return Explanation.sum("explain.terms.issue", issue.label(), Unit.POINTS, parts);
    }

    /// What an option costs a party beside its value: exposure if the war resumes, and words it goes back on.
    static List<Explanation> drawbacks(Standpoint standpoint, Stage stage, Issue issue, OptionId option) {
        IssueScore score = standpoint.sheet().issue(issue.id());
        String label = issue.option(option).label();
        List<Explanation> parts = new ArrayList<>();
        double exposure = score.exposure().getOrDefault(option, 0.0);
        if (exposure != 0) {
            parts.add(Explanation.product("explain.terms.exposed", label, Unit.POINTS,
                    List.of(Explanation.leaf("explain.terms.exposure", label, -exposure, Unit.POINTS, "sheet"),
                            Explanation.leaf("explain.terms.failureRate", "", failureRate(standpoint, stage),
                                    Unit.PROBABILITY, failureParameter(stage).key()))));
        }
        double audience = AudienceCost.of(standpoint, issue, option);
        if (audience != 0) {
            parts.add(Explanation.leaf("explain.terms.audience", issue.label(), -audience, Unit.POINTS,
                    Parameter.AUDIENCE_COST.key()));
        }
        return parts;
    }

    private static double failureRate(Standpoint standpoint, Stage stage) {
        return standpoint.scenario().value(failureParameter(stage));
    }

    private static Parameter failureParameter(Stage stage) {
        return switch (stage) {
            case INTERIM_TRUCE, PARTIAL_TRUCE -> Parameter.FAILURE_TRUCE;
            case FRAMEWORK -> Parameter.FAILURE_FRAMEWORK;
            case SETTLEMENT -> Parameter.FAILURE_SETTLEMENT;
        };
    }
}
