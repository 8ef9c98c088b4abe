package armistice.ai;

import org.jspecify.annotations.Nullable;

/// One of the things a negotiator thinks about in its turn.
interface Deliberation {

    /// What to do about it now; none if nothing (more).
    @Nullable
    Move consider(Desk desk);
}
