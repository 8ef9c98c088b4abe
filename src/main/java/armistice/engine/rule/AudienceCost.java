package armistice.engine.rule;

import armistice.engine.state.Standpoint;
import armistice.model.deal.PublicPosition;
import armistice.model.id.OptionId;
import armistice.model.number.Parameter;
import armistice.model.setting.Issue;
import armistice.model.setting.IssueScore;

/// What conceding below a public position costs at home: a share of the points conceded, the larger the firmer the
/// words were (Putnam 1988 for the idea; the share is the scenario's judgement).
public final class AudienceCost {
    private AudienceCost() {}

    /// Points, 0 or more, for signing `option` on `issue`.
    public static double of(Standpoint standpoint, Issue issue, OptionId option) {
        PublicPosition position = standpoint.positions().get(issue.id());
        if (position == null) {
            return 0;
        }
        IssueScore score = standpoint.sheet().issue(issue.id());
        double said = OptionValue.share(standpoint, issue, score, position.option());
        double signed = OptionValue.share(standpoint, issue, score, option);
        double conceded = Math.max(0, said - signed) * score.weight();
        return standpoint.scenario().value(Parameter.AUDIENCE_COST) * position.firmness() * conceded;
    }
}
