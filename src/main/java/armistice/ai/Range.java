package armistice.ai;

import java.util.Collection;

/// What the evidence leaves open of a likelihood: as it would be if the margin beyond what is needed were smaller than thought,
/// or larger, than in nine of ten cases.
///
/// @param low  10th percentile, 0 to 1
/// @param high 90th percentile, 0 to 1
public record Range(double low, double high) {
    /// Standard deviations from the median of a normal distribution to its 90th percentile.
    static final double DEVIATIONS = 1.2816;

    private static final double SURE = 1e-9;

    /// One party's likelihood, in logits.
    ///
    /// @param logits what is thought
    /// @param down   how far it may lie below that, to the 10th percentile
    /// @param up     how far it may lie above, to the 90th
    record Guess(double logits, double down, double up) {

        double likelihood() {
            return logistic(logits);
        }
    }

    /// Of the chance that all of some parties sign, whose doubts have nothing to do with each other: the logarithm of the
    /// product has the variance of the sum (delta method); for one party the range is that party's.
    static Range ofAll(Collection<Guess> guesses) {
        double all = 1;
        double down = 0;
        double up = 0;
        for (Guess guess : guesses) {
            double likelihood = guess.likelihood();
            all *= likelihood;
            down += Math.pow((1 - likelihood) * guess.down(), 2);
            up += Math.pow((1 - likelihood) * guess.up(), 2);
        }
        double open = Math.max(SURE, 1 - all);
        double middle = Math.log(Math.max(SURE, all) / open);
        return new Range(logistic(middle - Math.sqrt(down) / open), logistic(middle + Math.sqrt(up) / open));
    }

    private static double logistic(double logits) {
        return 1 / (1 + Math.exp(-logits));
    }
}
