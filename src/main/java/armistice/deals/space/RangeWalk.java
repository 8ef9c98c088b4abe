package armistice.deals.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Counts the packages of some layers that bring certain parties to 0 or more.
///
/// Prefixes are pairs from two lists, taken in the order of the sum of their hazards: then the tail is arranged once for
/// each sum, and exactly. Most prefixes, and most groups of prefixes of equal hazard, are seen to be hopeless by adding the
/// most that the tail can give each party, or a mix of parties.
final class RangeWalk {

    private static final double ROUNDING = 1e-9;
    /// Pieces that threads count apart, each in the order of the sums.
    private static final int PIECES = 16;
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
        first = Combinations.of(layers, split.first(), weights, origin);
        second = Combinations.of(layers, split.second(), weights, new double[columns]);
        firstMost = first.most();
        secondMost = second.most();
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
        int sums = first.top + second.top + 1;
        int pieces = Math.min(sums, PIECES);
        return IntStream.range(0, pieces)
                .parallel()
                .mapToLong(piece -> new Piece().count((int) ((long) sums * piece / pieces),
                        (int) ((long) sums * (piece + 1) / pieces)))
                .sum();
    }

    /// Listeners need not know that several threads count.
    private synchronized void report(long more) {
        work += more;
        progress.report(work);
    }

    /// Some sums of hazards, one after the other.
    private final class Piece {

        private final RangeTail tail = new RangeTail(last, parties, charges);
        private final double[] tailMost = new double[columns];
        private final double[] ahead = new double[columns];
        private final double[] reached = new double[columns];
        private int looked;

        long count(int from, int to) {
            long count = 0;
            for (int sum = from; sum < to; sum++) {
                tail.most(layers.baseHazard + sum, tailMost);
                boolean arranged = false;
                for (int s = Math.max(0, sum - second.top); s <= Math.min(sum, first.top); s++) {
                    if (hopeful(s, sum - s)) {
                        if (!arranged) {
                            tail.arrange(layers.baseHazard + sum);
                            arranged = true;
                        }
                        count += prefixes(s, sum - s);
                    }
                }
                report(looked);
                looked = 0;
            }
            return count;
        }

        /// Whether some pair of prefixes with these hazards may be completed.
        private boolean hopeful(int one, int other) {
            if (first.start[one] == first.start[one + 1] || second.start[other] == second.start[other + 1]) {
                return false;
            }
            for (int column = 0; column < columns; column++) {
                if (firstMost[one * columns + column] + secondMost[other * columns + column]
                        + tailMost[column] < -slack[column]) {
                    return false;
                }
            }
            return true;
        }

        private long prefixes(int one, int other) {
            long count = 0;
            for (int x = first.start[one]; x < first.start[one + 1]; x++) {
                boolean lives = true;
                for (int column = 0; column < columns; column++) {
                    ahead[column] = first.value[x * columns + column] + tailMost[column];
                    lives &= ahead[column] + secondMost[other * columns + column] >= -slack[column];
                }
                if (lives) {
                    count += completions(x, other);
                }
            }
            return count;
        }

        private long completions(int x, int other) {
            long count = 0;
            double[] add = second.value;
            for (int y = second.start[other]; y < second.start[other + 1]; y++) {
                int column = 0;
                while (column < columns && ahead[column] + add[y * columns + column] >= -slack[column]) {
                    column++;
                }
                if (column == columns) {
                    for (int c = 0; c < columns; c++) {
                        reached[c] = first.value[x * columns + c] + add[y * columns + c];
                    }
                    count += tail.count(reached);
                }
                if (++looked == REPORT_EVERY) {
                    report(looked);
                    looked = 0;
                }
            }
            return count;
        }
    }
}
