package armistice.model.setting;

import armistice.model.Ordered;
import armistice.model.id.OptionId;
import java.util.Map;

/// What one issue is worth to a party.
///
/// @param weight    points between its worst and its best option
/// @param values    the value of each option, 0 to 1. The open option may be missing where the issue settles a state
///                  variable: then it is worth what the variable's present state is worth
/// @param exposure  how much worse the war would go for the party if it resumed after an option, points; 0 if missing
/// @param reasoning why, from public statements
public record IssueScore(double weight, Map<OptionId, Double> values, Map<OptionId, Double> exposure,
        String reasoning) {
    public IssueScore {
        values = Ordered.map(values);
        exposure = Ordered.map(exposure);
    }
}
