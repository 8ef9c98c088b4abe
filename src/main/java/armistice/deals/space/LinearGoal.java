package armistice.deals.space;

import org.jspecify.annotations.Nullable;

/// The largest weighted sum of surpluses inside a box.
///
/// Any direction lambda gives a threshold: lambda = a w + rest, with a as large as leaves the rest at least 0. A better
/// package has w S > best, and rest S is at least its value at the floors.
final class LinearGoal implements Goal {

    private static final double FAR = 1e15;

    private final double[] weights;
    private final Box box;
    private double step;
    private double best = Double.NEGATIVE_INFINITY;
    private @Nullable Find find;

    LinearGoal(double[] weights, Box box) {
        this.weights = weights;
        this.box = box;
        boolean whole = true;
        for (double weight : weights) {
            whole &= weight == Math.rint(weight);
        }
        step = whole ? 1 / PackageSpaceBuilder.GRID : 0;
    }

    /// Looks only for what is better than a known package.
    void beat(double[] surplus) {
        best = sum(weights, surplus);
    }

    /// From now on takes what is as good as the best too.
    void relax() {
        step = 0;
    }

    double best() {
        return best;
    }

    @Nullable
    Find find() {
        return find;
    }

    @Override
    public double threshold(double[] lambda) {
        double loose = box.least(lambda);
        if (best == Double.NEGATIVE_INFINITY) {
            return loose;
        }
        double share = Double.POSITIVE_INFINITY;
        for (int party = 0; party < weights.length; party++) {
            if (weights[party] > 0) {
                share = Math.min(share, lambda[party] / weights[party]);
            }
        }
        if (share == Double.POSITIVE_INFINITY) {
            return loose;
        }
        double tight = share * (best + step);
        for (int party = 0; party < weights.length; party++) {
            double rest = lambda[party] - share * weights[party];
            if (rest > 0x1p-50 * lambda[party]) { // less is rounding
                tight += rest * box.floor()[party];
            }
        }
        return Math.max(loose, tight);
    }

    @Override
    public double score(double[] surplus) {
        double violation = box.violation(surplus);
        return violation > 0 ? -FAR - violation : sum(weights, surplus);
    }

    @Override
    public boolean offer(double[] surplus, int[] choice) {
        double value = sum(weights, surplus);
        if (value <= best || !box.contains(surplus)) {
            return false;
        }
        best = value;
        find = Find.copy(surplus, choice);
        return true;
    }

    static double sum(double[] weights, double[] surplus) {
        double sum = 0;
        for (int party = 0; party < weights.length; party++) {
            sum += weights[party] * surplus[party];
        }
        return sum;
    }
}
