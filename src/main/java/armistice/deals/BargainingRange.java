package armistice.deals;

import armistice.deals.space.InvalidSpaceException;
import armistice.deals.space.PackageSpace;
import armistice.deals.space.Progress;
import armistice.deals.space.RangeCount;
import armistice.deals.space.RangeShare;
import armistice.deals.space.Signatories;
import java.math.BigInteger;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// How many packages suit some parties.
///
/// @param size     exact; null if it was not asked for or that was given up as too much work
/// @param estimate in place of a count that was given up
public record BargainingRange(@Nullable BigInteger size, @Nullable RangeShare estimate) {

    /// Steps from which on a range is not counted: a few seconds, some times what the dated scenarios take.
    private static final long COUNT_LIMIT = 1_000_000_000L;

    /// Not asked for.
    static final BargainingRange UNCOUNTED = new BargainingRange(null, null);
    /// Empty.
    static final BargainingRange NONE = new BargainingRange(BigInteger.ZERO, null);

    /// Counts, or estimates where counting would take too long.
    ///
    /// @throws CancellationException if `progress` ends it
    static BargainingRange of(PackageSpace space, Signatories who, Progress progress) {
        Limited limited = new Limited(progress);
        try {
            return new BargainingRange(RangeCount.of(space, who, limited), null);
        } catch (InvalidSpaceException e) {
            return estimated(space, who);
        } catch (CancellationException e) {
            if (limited.reached) {
                return estimated(space, who);
            }
            throw e;
        }
    }

    private static BargainingRange estimated(PackageSpace space, Signatories who) {
        return new BargainingRange(null, RangeShare.of(space, who));
    }

    /// Ends a count at the limit. Threads that count report one at a time.
    private static final class Limited implements Progress {

        private final Progress listener;
        private volatile boolean reached;

        Limited(Progress listener) {
            this.listener = listener;
        }

        @Override
        public boolean proceed(long work) {
            reached |= work >= COUNT_LIMIT;
            return !reached && listener.proceed(work);
        }
    }
}
