package armistice.model.deal;

import armistice.model.id.IssueId;
import armistice.model.id.OptionId;

/// A position taken in public: conceding below it later costs its holder points at home.
///
/// @param issue    the issue
/// @param option   the option said to be the least acceptable, or the demand
/// @param firmness 0 (a wish) to 1 (a vow)
public record PublicPosition(IssueId issue, OptionId option, double firmness) {
    public PublicPosition {
        if (!(firmness >= 0 && firmness <= 1)) {
            throw new IllegalArgumentException("firmness " + firmness + " is not between 0 and 1");
        }
    }
}
