package armistice.deals.space;

import org.jspecify.annotations.Nullable;

/// The largest product of surpluses inside the bargaining range.
///
/// By the inequality of the means, a product of at least N of n surpluses >= 0 has, in any positive direction, a weighted
/// sum of at least n (N x product of the weights)^(1/n): the supporting plane of the hyperbola.
final class NashGoal implements Goal {

    private static final double ROUNDING = 1 - 0x1p-44;

    private final int parties;
    private double logBest = Double.NEGATIVE_INFINITY;
    private @Nullable Find find;

    NashGoal(int parties) {
        this.parties = parties;
    }

    @Nullable
    Find find() {
        return find;
    }

    @Override
    public double threshold(double[] lambda) {
        return logBest == Double.NEGATIVE_INFINITY ? 0 : plane(logBest, lambda);
    }

    /// The least weighted sum of surpluses with a given product, a little less for rounding.
    static double plane(double logProduct, double[] lambda) {
        double logWeights = 0;
        for (double weight : lambda) {
            logWeights += Math.log(weight);
        }
        return lambda.length * Math.exp((logProduct + logWeights) / lambda.length) * ROUNDING;
    }

    static double logProduct(double[] surplus) {
        double sum = 0;
        for (double value : surplus) {
            sum += Math.log(value);
        }
        return sum;
    }

    @Override
    public double score(double[] surplus) {
        double violation = 0;
        for (double value : surplus) {
            violation += Math.max(0, -value);
        }
        return violation > 0 ? -violation : NashProduct.rough(surplus);
    }

    @Override
    public boolean offer(double[] surplus, int[] choice) {
        for (int party = 0; party < parties; party++) {
            if (surplus[party] < 0) {
                return false;
            }
        }
        if (find != null && NashProduct.compare(surplus, find.surplus()) <= 0) {
            return false;
        }
        find = Find.copy(surplus, choice);
        logBest = logProduct(surplus);
        return true;
    }
}
