package armistice.deals.space;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The test oracle: lists every package of a [RandomSpace] in issue order and answers by looking at all of them. It knows
/// nothing of the compiled space.
final class BruteForce {

    /// A package and its surpluses, in points.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Entry(int[] options, double[] surplus, int signatories, int refusals) {

        boolean inRange(Signatories who, int everyone, double[] floors) {
            int asked = who == Signatories.ALL ? everyone : signatories;
            boolean in = (refusals & asked) == 0;
            for (int p = 0; p < surplus.length; p++) {
                in &= (asked >> p & 1) == 0 || surplus[p] >= floors[p];
            }
            return in;
        }
    }

    final List<Entry> all = new ArrayList<>();
    final int parties;
    final int everyone;

    BruteForce(RandomSpace space) {
        parties = space.parties;
        everyone = (1 << parties) - 1;
        for (int[] options : space.packages()) {
            all.add(new Entry(options, space.surplus(options), space.signatories(options), space.refusals(options)));
        }
    }

    List<Entry> range(Signatories who) {
        return range(who, new double[parties]);
    }

    List<Entry> range(Signatories who, double[] floors) {
        return all.stream().filter(entry -> entry.inRange(who, everyone, floors)).toList();
    }

    /// The first of the largest.
    static Optional<Entry> best(List<Entry> entries, Comparator<Entry> order) {
        Entry best = null;
        for (Entry entry : entries) {
            best = best == null || order.compare(entry, best) > 0 ? entry : best;
        }
        return Optional.ofNullable(best);
    }

    static double weighted(Entry entry, double[] weights) {
        double sum = 0;
        for (int p = 0; p < weights.length; p++) {
            sum += weights[p] * entry.surplus[p];
        }
        return sum;
    }

    static Comparator<Entry> bySum() {
        return Comparator.comparingDouble(entry -> Arrays.stream(entry.surplus).sum());
    }

    static Comparator<Entry> byProduct() {
        return Comparator.comparing(entry -> Arrays.stream(entry.surplus)
                .mapToObj(BigDecimal::new)
                .reduce(BigDecimal.ONE, BigDecimal::multiply));
    }

    /// Leximin of surplus / scale over the parties whose scale is positive; quotients compared by cross multiplication.
    static Comparator<Entry> byShares(double[] scale) {
        return (left, right) -> {
            List<double[]> a = shares(left, scale);
            List<double[]> b = shares(right, scale);
            for (int k = 0; k < a.size(); k++) {
                int order = Double.compare(a.get(k)[0] * b.get(k)[1], b.get(k)[0] * a.get(k)[1]);
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }

    private static List<double[]> shares(Entry entry, double[] scale) {
        List<double[]> shares = new ArrayList<>();
        for (int p = 0; p < scale.length; p++) {
            if (scale[p] > 0) {
                shares.add(new double[]{entry.surplus[p], scale[p]});
            }
        }
        shares.sort((x, y) -> Double.compare(x[0] * y[1], y[0] * x[1]));
        return shares;
    }

    /// The smallest sets of parties without whom the others have a package.
    List<Integer> blockers() {
        List<Integer> sets = new ArrayList<>();
        for (int size = 1; size <= parties && sets.isEmpty(); size++) {
            for (int without = 1; without <= everyone; without++) {
                int others = everyone & ~without;
                if (Integer.bitCount(without) == size && all.stream().anyMatch(entry -> agrees(entry, others))) {
                    sets.add(without);
                }
            }
        }
        return sets;
    }

    private boolean agrees(Entry entry, int parties) {
        boolean agrees = (entry.refusals & parties) == 0;
        for (int p = 0; p < this.parties; p++) {
            agrees &= (parties >> p & 1) == 0 || entry.surplus[p] >= 0;
        }
        return agrees;
    }
}
