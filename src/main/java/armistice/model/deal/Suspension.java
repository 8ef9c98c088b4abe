package armistice.model.deal;

import armistice.model.Ordered;
import armistice.model.id.PartyId;
import armistice.model.number.Quantity;
import armistice.model.number.Ramp;
import java.util.List;
import java.util.Map;

/// Duties under an agreement rest, though it is not at an end.
///
/// @param by     whose notice suspended it, and who alone can resume it
/// @param ground what the notice rests on
/// @param reason the words of the notice, possibly empty
/// @param since  turn from which it rests
/// @param levels the levels that it had set and that come back when it is resumed
/// @param ramps  what its clauses were still bringing in, and go on to bring in when it is resumed
public record Suspension(PartyId by, Ground ground, String reason, int since, Map<Quantity, Double> levels,
        List<Ramp> ramps) {

    /// What a suspension rests on (the distinction of the Vienna Convention on the Law of Treaties, articles 60 and 62).
    public enum Ground {
        /// A heavy breach by another that is still fresh: answering it so breaks no faith.
        BREACH,
        /// Circumstances have changed, as the suspending party says: others lose some trust in it.
        CIRCUMSTANCES
    }

    public Suspension {
        levels = Ordered.map(levels);
        ramps = List.copyOf(ramps);
    }
}
