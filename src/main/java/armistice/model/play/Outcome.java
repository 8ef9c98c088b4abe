package armistice.model.play;

import armistice.model.Ordered;
import armistice.model.id.AgreementId;
import armistice.model.id.PartyId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a game ended.
///
/// @param kind      what ended it
/// @param agreement the settlement that held, or the agreement in force at the last turn; none otherwise
/// @param scores    each party's result
public record Outcome(Kind kind, @Nullable AgreementId agreement, Map<PartyId, Score> scores) {

    /// What ended a game.
    public enum Kind {
        /// A settlement held for the scenario's number of turns.
        SETTLED,
        /// The last turn passed with an agreement in force.
        TRUCE_AT_END,
        /// The last turn passed without one.
        NO_AGREEMENT,
        /// The facilitator ended it.
        STOPPED
    }

    public Outcome {
        scores = Ordered.map(scores);
    }
}
