package armistice.deals.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Counts the packages of some layers that bring certain parties to 0 or more.
///
/// Prefixes are pairs from two lists, taken in bands of the sum of their hazards: the tail is arranged once for each band. Most prefixes, and most groups of prefixes of equal hazard, are seen to be hopeless by adding the
/// most that the tail can give each party, or a mix of parties.
final class RangeWalk {

    private static final double ROUNDING = 1e-9;
    /// Sums of hazards for which the tail is arranged once.
    static final int BAND = 8;
    private static final int REPORT_EVERY = 1 << 16;

    private final PackageSpace space;
    private final Layers layers;
    private final Progress progress;
    /// `[column][party]`: first each party that is asked, the one that is hardest to content first; then mixes.
    private final double[][] weights;
    private final int columns;
    private final Combinations first;
    private final Combinations second;
    private final double[] firstMost;
    private final double[] secondMost;
    private final Combinations last;
    private final int parties;
    private final double[][] charges;
    /// `[column]`: what a sum may lie below 0 by rounding; 0 for single parties.
    private final double[] slack;
    private long work;

    /// @param asked bit set of the parties
    /// @param mixes further weights, worth testing prefixes with
    RangeWalk(PackageSpace space, Layers layers, int asked, List<double[]> mixes, Progress progress) {
        this.space = space;
        this.layers = layers;
        this.progress = progress;
        List<double[]> all = new ArrayList<>();
        for (int party : hardestFirst(asked)) {
            double[] axis = new double[layers.parties];
            axis[party] = 1;
            all.add(axis);
        }
        parties = all.size();
        all.addAll(mixes);
        weights = all.toArray(double[][]::new);
        columns = weights.length;
        RangeSplit split = RangeSplit.of(layers);
        double[] origin = Arrays.stream(weights)
                .mapToDouble(w -> -LinearGoal.sum(w, space.reservationUnits()))
                .toArray();
        first = Combinations.of(layers, split.first(), weights, origin).merged(parties);
        second = Combinations.of(layers, split.second(), weights, new double[columns]).merged(parties);
        firstMost = first.most();
        secondMost = bandMost();
        last = Combinations.of(layers, split.tail(), weights, new double[columns]);
        charges = charges();
        slack = new double[columns];
        for (int column = parties; column < columns; column++) {
            slack[column] = ROUNDING * (1 + largest(first, column) + largest(second, column) + largest(last, column));
        }
    }

    /// By how many standard deviations a random package contents the party.
    private List<Integer> hardestFirst(int asked) {
        double[] ease = new double[layers.parties];
        List<Integer> parties = new ArrayList<>();
        int middle = (layers.baseHazard + layers.topHazard[layers.count]) / 2;
        for (int party = 0; party < layers.parties; party++) {
            double mean = -space.reservationUnits()[party] - space.tables().penalty()[party][middle];
            double variance = 1;
            for (double[] value : layers.value) {
                double sum = 0;
                double squares = 0;
                for (int at = party; at < value.length; at += layers.parties) {
                    sum += value[at];
                    squares += value[at] * value[at];
                }
                double options = (double) value.length / layers.parties;
                mean += sum / options;
                variance += Math.max(0, squares / options - sum / options * (sum / options));
            }
            ease[party] = mean / Math.sqrt(variance);
            if ((asked >> party & 1) != 0) {
                parties.add(party);
            }
        }
        parties.sort(Comparator.comparingDouble(party -> ease[party]));
        return parties;
    }

    private double[][] charges() {
        double[][] penalty = space.tables().penalty();
        double[][] charges = new double[columns][layers.topHazard[layers.count] + 1];
        for (int column = 0; column < columns; column++) {
            for (int s = 0; s < charges[column].length; s++) {
                for (int party = 0; party < layers.parties; party++) {
                    charges[column][s] += weights[column][party] * penalty[party][s];
                }
            }
        }
        return charges;
    }

    private static double largest(Combinations list, int column) {
        double largest = 0;
        for (int at = column; at < list.value.length; at += list.columns) {
            largest = Math.max(largest, Math.abs(list.value[at]));
        }
        return largest;
    }

    long count() {
        int bands = (first.top + second.top) / BAND + 1;
        AtomicInteger next = new AtomicInteger();
        return IntStream.range(0, Math.min(bands, ForkJoinPool.getCommonPoolParallelism() + 1))
                .parallel()
                .mapToLong(piece -> new Piece().count(next, bands))
                .sum();
    }

    /// Listeners need not know that several threads count.
    private synchronized void report(long more) {
        work += more;
        progress.report(work);
    }

    /// The most that a combination of the second factor gives whose hazard lies in a band.
    private double[] bandMost() {
        double[] exact = second.most();
        double[] most = new double[(second.top + BAND) * columns];
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        for (int from = 1 - BAND; from <= second.top; from++) {
            for (int s = Math.max(0, from); s < from + BAND && s <= second.top; s++) {
                for (int column = 0; column < columns; column++) {
                    int at = (from + BAND - 1) * columns + column;
                    most[at] = Math.max(most[at], exact[s * columns + column]);
                }
            }
        }
        return most;
    }

    /// What one thread counts: the next band that nobody has taken, until there is none.
    private final class Piece {

        private final RangeTail tail = new RangeTail(last, parties, charges, BAND);
        private final double[] tailMost = new double[columns];
        private final double[] ahead = new double[columns];
        private final double[] reached = new double[columns];
        /// What asking the tail takes, in looks at a prefix.
        private final int asking = RangeSplit.looks(last.size);
        private int looked;

        long count(AtomicInteger next, int bands) {
            long count = 0;
            for (int band = next.getAndIncrement(); band < bands; band = next.getAndIncrement()) {
                count += band(band * BAND);
                report(looked);
                looked = 0;
            }
            return count;
        }

        private long band(int from) {
            tail.most(layers.baseHazard + from, tailMost);
            boolean arranged = false;
            long count = 0;
            int to = from + BAND - 1;
            for (int s = Math.max(0, from - second.top); s <= Math.min(to, first.top); s++) {
                if (hopeful(s, from - s)) {
                    if (!arranged) {
                        tail.arrange(layers.baseHazard + from,
                                layers.baseHazard + Math.min(to, first.top + second.top) + 1);
                        arranged = true;
                    }
                    count += prefixes(s, from - s);
                }
            }
            return count;
        }

        /// Whether some pair of prefixes may be completed, the one with a hazard, the other with one of a band.
        private boolean hopeful(int one, int others) {
            if (first.start[one] == first.start[one + 1]) {
                return false;
            }
            for (int column = 0; column < columns; column++) {
                if (firstMost[one * columns + column] + secondMost[(others + BAND - 1) * columns + column]
                        + tailMost[column] < -slack[column]) {
                    return false;
                }
            }
            return true;
        }

        private long prefixes(int one, int others) {
            long count = 0;
            int begin = second.start[Math.max(0, others)];
            int end = second.start[Math.min(second.top + 1, others + BAND)];
            for (int x = first.start[one]; x < first.start[one + 1]; x++) {
                boolean lives = true;
                for (int column = 0; column < columns; column++) {
                    ahead[column] = first.value[x * columns + column] + tailMost[column];
                    lives &= ahead[column] + secondMost[(others + BAND - 1) * columns + column] >= -slack[column];
                }
                if (lives) {
                    count += first.times[x] * completions(x, begin, end);
                }
            }
            return count;
        }

        private long completions(int x, int begin, int end) {
            long count = 0;
            double[] add = second.value;
            for (int y = begin; y < end; y++) {
                int column = columns - 1;
                while (column >= 0 && ahead[column] + add[y * columns + column] >= -slack[column]) {
                    column--;
                }
                if (column < 0) {
                    for (int c = 0; c < parties; c++) {
                        reached[c] = first.value[x * columns + c] + add[y * columns + c];
                    }
                    count += second.times[y]
                            * tail.count(reached, layers.baseHazard + first.hazard[x] + second.hazard[y]);
                    looked += asking;
                }
            }
            looked += end - begin;
            if (looked >= REPORT_EVERY) {
                report(looked);
                looked = 0;
            }
            return count;
        }
    }
}
