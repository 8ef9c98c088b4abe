package armistice.deals.space;

import org.jspecify.annotations.Nullable;

/// The largest worst share: maximal minimum of surplus / scale over some parties, with floors under the others.
///
/// Whatever is better than the best so far lies in a box that grows with it, so that any direction gives the threshold
/// "weighted sum of the box's floors". Shares are compared as exact quotients.
final class WorstShareGoal implements Goal {

    private final int sharing;
    private final double[] scale;
    private final Box need;
    private @Nullable Share best;
    private @Nullable Find find;

    /// @param sharing bit set of the parties whose worst share counts
    /// @param scale   `[party]`, units, positive for those
    /// @param start   what a package must reach to be taken at all; floors under every sharing party
    WorstShareGoal(int sharing, double[] scale, Box start) {
        this.sharing = sharing;
        this.scale = scale;
        need = new Box(start.floor().clone());
    }

    @Nullable
    Share best() {
        return best;
    }

    @Nullable
    Find find() {
        return find;
    }

    /// What a better package must reach.
    Box need() {
        return need;
    }

    @Override
    public double threshold(double[] lambda) {
        return need.least(lambda);
    }

    @Override
    public double score(double[] surplus) {
        double worst = Double.POSITIVE_INFINITY;
        double violation = 0;
        for (int party = 0; party < scale.length; party++) {
            if ((sharing >> party & 1) != 0) {
                worst = Math.min(worst, surplus[party] / scale[party]);
            } else {
                violation += Math.max(0, need.floor()[party] - surplus[party]);
            }
        }
        return violation > 0 ? -1e15 - violation : worst;
    }

    @Override
    public boolean offer(double[] surplus, int[] choice) {
        if (!need.contains(surplus)) {
            return false;
        }
        Share worst = null;
        for (int party = 0; party < scale.length; party++) {
            if ((sharing >> party & 1) != 0) {
                Share share = Share.of(surplus[party], scale[party]);
                worst = worst == null || share.compareTo(worst) < 0 ? share : worst;
            }
        }
        if (worst == null) {
            throw new IllegalStateException("nobody shares");
        }
        best = worst;
        find = Find.copy(surplus, choice);
        for (int party = 0; party < scale.length; party++) {
            if ((sharing >> party & 1) != 0) {
                need.floor()[party] = worst.moreThan(scale[party]);
            }
        }
        return true;
    }
}
