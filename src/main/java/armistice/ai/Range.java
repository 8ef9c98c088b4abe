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
    /// @param doubt  standard deviation of what is thought
    record Guess(double logits, double doubt) {

        double likelihood() {
            return logistic(logits);
        }
    }

    /// Of the chance that all of some parties sign, whose doubts have nothing to do with each other: the logarithm of the
    /// product has the variance of the sum (delta method); for one party the doubt is that party's.
    static Range ofAll(Collection<Guess> guesses) {
        double all = 1;
        double variance = 0;
        for (Guess guess : guesses) {
            double likelihood = guess.likelihood();
            double deviation = (1 - likelihood) * guess.doubt();
            all *= likelihood;
            variance += deviation * deviation;
        }
        double middle = Math.log(Math.max(SURE, all) / Math.max(SURE, 1 - all));
        double reach = DEVIATIONS * Math.sqrt(variance) / Math.max(SURE, 1 - all);
        return new Range(logistic(middle - reach), logistic(middle + reach));
    }

    private static double logistic(double logits) {
        return 1 / (1 + Math.exp(-logits));
    }
}
