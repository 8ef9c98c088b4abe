package armistice.model.deal;

import armistice.model.Ordered;
import armistice.model.id.PartyId;
import java.util.List;
import java.util.Set;

/// A text that can be tabled: everything of a proposal but its author and its fate.
///
/// @param to           addressees, without the author
/// @param stage        what kind of agreement it aims at
/// @param terms        an option for every issue
/// @param months       how long a truce runs; 0 for stages that are no truce
/// @param confidential whether only author and addressees know of it
/// @param conditions   contingent clauses
/// @param expiresTurn  last turn on which it can be accepted
/// @param note         a covering note, possibly empty
public record Draft(Set<PartyId> to, Stage stage, Terms terms, double months, boolean confidential,
        List<Condition> conditions, int expiresTurn, String note) {
    public Draft {
        to = Ordered.set(to);
        conditions = List.copyOf(conditions);
        if (stage.isTruce() != months > 0) {
            throw new IllegalArgumentException(
                    stage + " of " + months + " months: a truce runs for some, the rest for 0");
        }
    }

    /// The same draft with other terms.
    public Draft withTerms(Terms changed) {
        return new Draft(to, stage, changed, months, confidential, conditions, expiresTurn, note);
    }
}
