package armistice.engine.rule;

import armistice.engine.state.Standpoint;
import armistice.model.id.OptionId;
import armistice.model.setting.Issue;
import armistice.model.setting.IssueScore;

/// What an option is worth to a party, as a share of its issue's weight.
public final class OptionValue {
    private OptionValue() {}

    /// The authored value; an open option without one is worth what the world's present state is worth.
    public static double share(Standpoint standpoint, Issue issue, IssueScore score, OptionId option) {
        Double value = score.values().get(option);
        if (value != null) {
            return value;
        }
        return StateValue.share(standpoint.scenario(), issue, score, standpoint.world()::read);
    }
}
