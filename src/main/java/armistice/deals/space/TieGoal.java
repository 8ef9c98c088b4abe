package armistice.deals.space;

import org.jspecify.annotations.Nullable;

/// Among the packages in a box that reach a given weighted sum, the largest plain sum.
///
/// A direction gives a threshold through lambda = a 1 + b w + rest with a, b and the rest at least 0: a better package has
/// a plain sum above the best so far, w S at its value, and the rest at least at the floors.
final class TieGoal implements Goal {

    private final double[] weights;
    private final double value;
    private final Box box;
    private @Nullable Find find;
    private double best;

    /// Looks for what has a larger plain sum than a known package.
    TieGoal(double[] weights, double value, Box box, double[] known) {
        this.weights = weights;
        this.value = value;
        this.box = box;
        best = sum(known);
    }

    @Nullable
    Find find() {
        return find;
    }

    @Override
    public double threshold(double[] lambda) {
        double plain = share(lambda, 0, 0, false);
        double first = least(lambda, plain, share(lambda, plain, 0, true));
        double weighted = share(lambda, 0, 0, true);
        double second = least(lambda, share(lambda, 0, weighted, false), weighted);
        return Math.max(box.least(lambda), Math.max(first, second));
    }

    /// The largest further part of the plain (or weighted) sum in what is left of a direction.
    private double share(double[] lambda, double plain, double weighted, boolean ofWeights) {
        double share = Double.POSITIVE_INFINITY;
        for (int party = 0; party < weights.length; party++) {
            double unit = ofWeights ? weights[party] : 1;
            if (unit > 0) {
                share = Math.min(share, (lambda[party] - plain - weighted * weights[party]) / unit);
            }
        }
        return Math.max(0, share);
    }

    private double least(double[] lambda, double plain, double weighted) {
        double least = plain * (best + 1 / PackageSpaceBuilder.GRID) + weighted * value;
        for (int party = 0; party < weights.length; party++) {
            double rest = lambda[party] - plain - weighted * weights[party];
            if (rest > 0x1p-50 * lambda[party]) { // less is rounding
                least += rest * box.floor()[party];
            }
        }
        return least;
    }

    @Override
    public double score(double[] surplus) {
        return LinearGoal.sum(weights, surplus) >= value && box.contains(surplus) ? sum(surplus)
                : Double.NEGATIVE_INFINITY;
    }

    @Override
    public boolean offer(double[] surplus, int[] choice) {
        if (sum(surplus) <= best || LinearGoal.sum(weights, surplus) < value || !box.contains(surplus)) {
            return false;
        }
        best = sum(surplus);
        find = Find.copy(surplus, choice);
        return true;
    }

    private static double sum(double[] surplus) {
        double sum = 0;
        for (double part : surplus) {
            sum += part;
        }
        return sum;
    }
}
