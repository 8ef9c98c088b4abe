package armistice.ai;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of the things a negotiator thinks about in its turn.
interface Deliberation {

    /// What to do about it now; none if nothing (more).
    @Nullable
    Move consider(Desk desk);

    /// All that it would do about it on this view, [#consider] first, for a person who asks.
    default List<Move> all(Desk desk) {
        Move move = consider(desk);
        return move == null ? List.of() : List.of(move);
    }
}
