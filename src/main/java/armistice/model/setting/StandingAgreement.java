package armistice.model.setting;

import armistice.model.Ordered;
import armistice.model.deal.Stage;
import armistice.model.id.AgreementId;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import java.util.Map;

/// An agreement that is in force when the scenario begins: signed before, and ratified where that was needed.
///
/// @param id      its name
/// @param stage   what kind of agreement it is
/// @param months  months for which a truce still runs; 0 for what is none
/// @param clauses the options it has chosen; all other issues are left open
public record StandingAgreement(AgreementId id, Stage stage, double months, Map<IssueId, OptionId> clauses) {
    public StandingAgreement {
        clauses = Ordered.map(clauses);
        if (stage.isTruce() != months > 0) {
            throw new IllegalArgumentException(
                    stage + " of " + months + " months: a truce runs for some, the rest for 0");
        }
    }
}
