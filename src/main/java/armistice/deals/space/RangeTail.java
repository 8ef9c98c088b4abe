package armistice.deals.space;

import java.util.Arrays;

/// The last layers of a count at one sum of hazards before them: then what a combination gives is a number, its penalty
/// included, and those that meet several needs at once are counted in a few machine words.
///
/// Elements are numbered by falling value for the first party; for every other party and every block of its ranks there
/// is the bit set of the elements up to there. A count is the AND of one set of each party, and the few elements of the
/// blocks that are begun are looked at one by one. From one sum of hazards to the next the orders hardly change, so that
/// sorting again by insertion is nearly linear.
final class RangeTail {

    private static final int BLOCK_BITS = 2;
    private static final int FEW = 8;

    private final Combinations tail;
    /// `[column][s]`.
    private final double[][] charge;
    private final int parties;
    private final int size;
    private final int words;
    /// `[hazard * columns + column]`.
    private final double[] most;
    /// `[party][element]`, in the order of the combinations.
    private final double[][] net;
    /// `[party][rank]`: combination.
    private final int[][] order;
    /// `[party][rank]`, falling.
    private final double[][] falling;
    /// `[party][rank]`: number of the element.
    private final int[][] ranked;
    /// `[party][number]`.
    private final int[][] rank;
    /// `[party][block * words + word]`.
    private final long[][] upTo;
    /// `[party][bucket]`: a rank not above that of any need in the bucket; buckets divide the span of values evenly.
    private final int[][] hint;
    /// `[party]`: buckets in a unit of value.
    private final double[] fineness;
    /// `[party][number]`: least and most for the party among the elements up to there.
    private final double[][] lowest;
    private final double[][] highest;
    private final int[] number;
    private final int[] need;
    private final int[] whole;
    private final int[] asked;

    /// @param parties how many of the columns are parties that are asked; others are weighted sums
    /// @param charge  `[column][s]`: penalties
    RangeTail(Combinations tail, int parties, double[][] charge) {
        this.tail = tail;
        this.parties = parties;
        this.charge = charge;
        size = tail.size;
        words = (size + Long.SIZE - 1) / Long.SIZE;
        most = tail.most();
        net = new double[parties][size];
        falling = new double[parties][size];
        ranked = new int[parties][size];
        rank = new int[parties][size];
        order = new int[parties][size];
        upTo = new long[parties][];
        for (int party = 0; party < parties; party++) {
            Arrays.setAll(order[party], k -> k);
            upTo[party] = new long[party == 0 ? 0 : ((size >> BLOCK_BITS) + 1) * words];
        }
        hint = new int[parties][2 * size + 2];
        fineness = new double[parties];
        lowest = new double[parties][size];
        highest = new double[parties][size];
        number = new int[size];
        need = new int[parties];
        whole = new int[parties];
        asked = new int[parties];
    }

    /// The most that a combination gives after so much hazard.
    void most(int s, double[] out) {
        Arrays.fill(out, Double.NEGATIVE_INFINITY);
        int columns = tail.columns;
        for (int ahead = 0; ahead <= tail.top; ahead++) {
            if (most[ahead * columns] > Double.NEGATIVE_INFINITY) {
                for (int column = 0; column < columns; column++) {
                    out[column] = Math.max(out[column], most[ahead * columns + column] - charge[column][s + ahead]);
                }
            }
        }
    }

    /// Arranges the elements for so much hazard before them.
    void arrange(int s) {
        for (int party = 0; party < parties; party++) {
            double[] out = net[party];
            for (int k = 0; k < size; k++) {
                out[k] = tail.value[k * tail.columns + party] - charge[party][s + tail.hazard[k]];
            }
            sort(order[party], out);
            for (int r = 0; r < size; r++) {
                falling[party][r] = out[order[party][r]];
            }
            hint(falling[party], party);
        }
        for (int r = 0; r < size; r++) {
            number[order[0][r]] = r;
        }
        for (int party = 1; party < parties; party++) {
            index(party);
        }
    }

    private void hint(double[] values, int party) {
        int[] hints = hint[party];
        double top = values[0];
        double fine = 2 * size / (top - values[size - 1] + 1);
        fineness[party] = fine;
        int bucket = 0;
        for (int r = 0; r < size; r++) {
            int to = (int) ((top - values[r]) * fine);
            while (bucket <= to) {
                hints[bucket++] = r;
            }
        }
        Arrays.fill(hints, bucket, hints.length, size);
    }

    /// By falling value; from the order before.
    private static void sort(int[] order, double[] value) {
        int moves = 0;
        for (int r = 1; r < order.length; r++) {
            int k = order[r];
            double v = value[k];
            int at = r;
            while (at > 0 && value[order[at - 1]] < v) {
                order[at] = order[--at];
            }
            order[at] = k;
            moves += r - at;
            if (moves > order.length * 16) {
                sortAnew(order, value);
                return;
            }
        }
    }

    private static void sortAnew(int[] order, double[] value) {
        int[] sorted = Arrays.stream(order)
                .boxed()
                .sorted((a, b) -> Double.compare(value[b], value[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, order, 0, order.length);
    }

    private void index(int party) {
        long[] sets = upTo[party];
        Arrays.fill(sets, 0, words, 0);
        for (int r = 0; r < size; r++) {
            int k = number[order[party][r]];
            ranked[party][r] = k;
            rank[party][k] = r;
            int next = ((r >> BLOCK_BITS) + 1) * words;
            if (next + words <= sets.length) {
                if ((r & (1 << BLOCK_BITS) - 1) == 0) {
                    System.arraycopy(sets, next - words, sets, next, words);
                }
                sets[next + (k >> 6)] |= 1L << k;
            }
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < size; k++) {
            low = Math.min(low, net[party][order[0][k]]);
            high = Math.max(high, net[party][order[0][k]]);
            lowest[party][k] = low;
            highest[party][k] = high;
        }
    }

    /// How many combinations bring everybody who is asked to 0 or more.
    ///
    /// @param reached `[column]`, before the tail
    long count(double[] reached) {
        int fewest = ranks(0, -reached[0]);
        if (fewest == 0) {
            return 0;
        }
        int n = 0;
        int scarce = 0;
        int last = fewest - 1;
        need[0] = fewest;
        if (fewest < size) {
            asked[n++] = 0;
        }
        for (int party = 1; party < parties; party++) {
            double least = -reached[party];
            if (highest[party][last] < least) {
                return 0;
            }
            if (lowest[party][last] < least) {
                need[party] = ranks(party, least);
                asked[n++] = party;
                if (need[party] < fewest) {
                    fewest = need[party];
                    scarce = party;
                }
            }
        }
        if (n <= 1) {
            return fewest;
        }
        return fewest <= FEW ? few(scarce, fewest, n) : many(n);
    }

    /// How many elements have at least this value.
    private int ranks(int party, double least) {
        double[] values = falling[party];
        double below = values[0] - least;
        if (below < 0) {
            return 0;
        }
        if (values[size - 1] >= least) {
            return size;
        }
        int r = hint[party][(int) (below * fineness[party])];
        while (values[r] >= least) {
            r++;
        }
        return r;
    }

    private long few(int scarce, int fewest, int n) {
        long count = 0;
        for (int r = 0; r < fewest; r++) {
            int k = scarce == 0 ? r : ranked[scarce][r];
            boolean meets = true;
            for (int i = 0; i < n && meets; i++) {
                int party = asked[i];
                meets = (party == 0 ? k : rank[party][k]) < need[party];
            }
            count += meets ? 1 : 0;
        }
        return count;
    }

    private long many(int n) {
        int from = asked[0] == 0 ? 1 : 0;
        long count = 0;
        for (int i = from; i < n; i++) {
            whole[asked[i]] = need[asked[i]] >> BLOCK_BITS << BLOCK_BITS;
        }
        for (int i = from; i < n; i++) {
            int party = asked[i];
            for (int r = whole[party]; r < need[party]; r++) {
                count += begun(ranked[party][r], from, i, n) ? 1 : 0;
            }
        }
        return count + sets(from, n);
    }

    /// Whether an element of a block begun by the i-th party meets the others' needs: those before in full, those after by
    /// their whole blocks, so that none is counted twice.
    private boolean begun(int k, int from, int i, int n) {
        if (k >= need[0]) {
            return false;
        }
        for (int other = from; other < n; other++) {
            int party = asked[other];
            if (other != i && rank[party][k] >= (other < i ? need[party] : whole[party])) {
                return false;
            }
        }
        return true;
    }

    /// Elements in the whole blocks of all.
    private long sets(int from, int n) {
        int full = need[0] >> 6;
        long last = (1L << need[0]) - 1;
        long[] a = upTo[asked[from]];
        int atA = (whole[asked[from]] >> BLOCK_BITS) * words;
        if (n - from == 1) {
            return one(a, atA, full) + (last == 0 ? 0 : Long.bitCount(a[atA + full] & last));
        }
        long[] b = upTo[asked[from + 1]];
        int atB = (whole[asked[from + 1]] >> BLOCK_BITS) * words;
        if (n - from == 2) {
            return two(a, atA, b, atB, full) + (last == 0 ? 0 : Long.bitCount(a[atA + full] & b[atB + full] & last));
        }
        return three(from, n, full) + (last == 0 ? 0 : Long.bitCount(word(from, n, full) & last));
    }

    /// A word of the intersection.
    private long word(int from, int n, int word) {
        long set = -1;
        for (int i = from; i < n; i++) {
            set &= upTo[asked[i]][(whole[asked[i]] >> BLOCK_BITS) * words + word];
        }
        return set;
    }

    private long three(int from, int n, int length) {
        long[] a = upTo[asked[from]];
        long[] b = upTo[asked[from + 1]];
        int atA = (whole[asked[from]] >> BLOCK_BITS) * words;
        int atB = (whole[asked[from + 1]] >> BLOCK_BITS) * words;
        long count = 0;
        for (int word = 0; word < length; word++) {
            long set = a[atA + word] & b[atB + word];
            if (set != 0) {
                count += Long.bitCount(n - from == 3 ? set & third(from, word) : word(from, n, word));
            }
        }
        return count;
    }

    private long third(int from, int word) {
        int party = asked[from + 2];
        return upTo[party][(whole[party] >> BLOCK_BITS) * words + word];
    }

    private static long one(long[] a, int at, int length) {
        long count = 0;
        for (int word = at; word < at + length; word++) {
            count += Long.bitCount(a[word]);
        }
        return count;
    }

    private static long two(long[] a, int atA, long[] b, int atB, int length) {
        long count = 0;
        for (int word = 0; word < length; word++) {
            count += Long.bitCount(a[atA + word] & b[atB + word]);
        }
        return count;
    }
}
