package armistice.deals.space;

import java.util.concurrent.CancellationException;

/// Hears how far a long question has come and may end it. Work is counted in search nodes, not in seconds, so that a
/// limit gives the same answer on every machine.
@FunctionalInterface
public interface Progress {

    /// Never ends anything.
    Progress IGNORED = work -> true;

    /// Called as each search of a question begins, and now and then during long ones.
    ///
    /// @param work nodes visited by the search under way
    /// @return false to end it; the question then throws a [CancellationException]
    boolean proceed(long work);

    /// Passes the count on.
    ///
    /// @throws CancellationException if the listener wants to end
    default void report(long work) {
        if (!proceed(work)) {
            throw new CancellationException("stopped after " + work + " steps");
        }
    }
}
