package armistice.deals.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A profile as Genius and GeniusWeb want it: evaluations in [0, 1], weights that are not negative and sum to exactly 1 as they are
/// written. Utilities keep their order and proportions; where the profile was not like that already they are moved by a
/// constant and divided by one, and so is the reservation value.
///
/// @param profile  the same wishes
/// @param weights  the weights as they are to be written
/// @param sentence what was done; empty if nothing
record Normalized(Profile profile, List<BigDecimal> weights, String sentence) {

    private static final double ROUNDING = 1e-9;
    private static final int DIGITS = 15;

    /// Copies the list.
    Normalized {
        weights = List.copyOf(weights);
    }

    static Normalized of(Profile profile) {
        if (isNormal(profile)) {
            return new Normalized(profile, exactly(profile.weights()), "");
        }
        double shift = 0;
        double span = 0;
        List<double[]> worth = new ArrayList<>();
        for (int issue = 0; issue < profile.weights().size(); issue++) {
            double[] values = worth(profile, issue);
            double least = Math.min(0, IntStream.range(0, values.length).mapToDouble(v -> values[v]).min().orElse(0));
            for (int value = 0; value < values.length; value++) {
                values[value] -= least;
            }
            shift -= least;
            span += largest(values);
            worth.add(values);
        }
        double divisor = span > 0 ? span : 1;
        Profile scaled = new Profile(profile.name(), shares(worth, divisor), parts(worth),
                (profile.reservation() + shift) / divisor);
        return new Normalized(scaled, exactly(scaled.weights()), profile.name() + ": utilities "
                + (shift > 0 ? "were raised by " + Numbers.text(shift) + " and " : "were ") + "divided by "
                + Numbers.text(divisor) + ", and so was the reservation value");
    }

    private static boolean isNormal(Profile profile) {
        double sum = profile.weights().stream().mapToDouble(Double::doubleValue).sum();
        return Math.abs(sum - 1) <= ROUNDING && profile.weights().stream().allMatch(weight -> weight >= 0)
                && profile.values().stream().flatMap(List::stream).allMatch(value -> value >= 0 && value <= 1);
    }

    private static double[] worth(Profile profile, int issue) {
        return IntStream.range(0, profile.values().get(issue).size())
                .mapToDouble(value -> profile.worth(issue, value))
                .toArray();
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, value);
        }
        return largest;
    }

    /// The weight of an issue is the most that it can bring; of issues that can bring nothing, all have the same.
    private static List<Double> shares(List<double[]> worth, double divisor) {
        boolean nothing = worth.stream().allMatch(values -> largest(values) == 0);
        return worth.stream().map(values -> nothing ? 1.0 / worth.size() : largest(values) / divisor).toList();
    }

    private static List<List<Double>> parts(List<double[]> worth) {
        List<List<Double>> parts = new ArrayList<>();
        for (double[] values : worth) {
            double largest = largest(values);
            List<Double> part = new ArrayList<>();
            for (double value : values) {
                part.add(largest > 0 ? value / largest : 0.0);
            }
            parts.add(part);
        }
        return parts;
    }

    /// Rounded, the largest made up for what that costs.
    private static List<BigDecimal> exactly(List<Double> weights) {
        List<BigDecimal> written = new ArrayList<>();
        int heaviest = 0;
        BigDecimal left = BigDecimal.ONE;
        for (int issue = 0; issue < weights.size(); issue++) {
            BigDecimal weight = BigDecimal.valueOf(weights.get(issue)).setScale(DIGITS, RoundingMode.HALF_EVEN);
            written.add(weight.stripTrailingZeros());
            left = left.subtract(weight);
            heaviest = weights.get(issue) > weights.get(heaviest) ? issue : heaviest;
        }
        written.set(heaviest, written.get(heaviest).add(left).stripTrailingZeros());
        return written;
    }
}
