package armistice.deals.space;

import java.util.Arrays;

/// The last layers of a count, arranged for a narrow band of sums of hazards before them.
///
/// At one sum in the band what a combination gives is a number, its penalty included, and those that meet several needs at
/// once are counted in a few machine words by [RankSets]. At the other sums of the band the same order serves: the
/// penalty has risen or fallen by an amount that lies between two bounds whatever the combination's own hazard, so that
/// those above the upper bound surely meet a need, those below the lower surely do not, and the few between are looked
/// at one by one.
final class RangeTail {

    /// Extremes are kept for 2^NEIGHBOURS ranks together.
    private static final int NEIGHBOURS = 4;

    private final Combinations tail;
    /// `[column][s]`.
    private final double[][] charge;
    private final int parties;
    private final int size;
    /// Hazards that occur, rising.
    private final int[] hazards;
    /// `[hazard * columns + column]`.
    private final double[] most;
    /// `[party][combination]`, at the middle of the band.
    private final double[][] net;
    /// `[party][rank]`: combination.
    private final int[][] order;
    /// `[party][rank]`, falling.
    private final double[][] falling;
    private final RankSets sets;
    /// `[party][bucket]`: the first rank of the bucket; buckets divide the span of values evenly.
    private final int[][] start;
    /// `[party]`: buckets in a unit of value.
    private final double[] fineness;
    /// `[(block of ranks for the first party * parties + party) * 2]`: least and, after it, most for the party up to there.
    private final double[] extremes;
    private final int[] bucket;
    private final int[] before;
    private final int[] sure;
    private final int[] possible;
    private final int[] asked;
    private int first;
    /// `[party][s - first]`: by how much the penalty is at least and at most above that in the middle of the band.
    private final double[][] least;
    private final double[][] largest;

    /// @param parties how many of the columns are parties that are asked; others are weighted sums
    /// @param charge  `[column][s]`: penalties
    /// @param band    how many sums of hazards are taken together
    RangeTail(Combinations tail, int parties, double[][] charge, int band) {
        this.tail = tail;
        this.parties = parties;
        this.charge = charge;
        size = tail.size;
        hazards = Arrays.stream(tail.hazard).distinct().toArray();
        most = tail.most();
        net = new double[parties][size];
        falling = new double[parties][size];
        order = new int[parties][size];
        sets = new RankSets(parties, size);
        start = new int[parties][size + 2];
        fineness = new double[parties];
        extremes = new double[(((size - 1) >> NEIGHBOURS) + 1) * 2 * parties];
        bucket = new int[size];
        before = new int[size];
        for (int[] list : order) {
            Arrays.setAll(list, k -> k);
        }
        sure = new int[parties];
        possible = new int[parties];
        asked = new int[parties];
        least = new double[parties][band];
        largest = new double[parties][band];
    }

    /// The most that a combination gives after so much hazard or more.
    void most(int s, double[] out) {
        Arrays.fill(out, Double.NEGATIVE_INFINITY);
        int columns = tail.columns;
        for (int ahead : hazards) {
            for (int column = 0; column < columns; column++) {
                out[column] = Math.max(out[column], most[ahead * columns + column] - charge[column][s + ahead]);
            }
        }
    }

    /// Arranges the combinations for some sums of hazards before them.
    void arrange(int from, int to) {
        first = from;
        int middle = (from + to - 1) / 2;
        for (int party = 0; party < parties; party++) {
            for (int s = from; s < to; s++) {
                compare(party, middle, s);
            }
            double[] out = net[party];
            for (int k = 0; k < size; k++) {
                out[k] = tail.value[k * tail.columns + party] - charge[party][middle + tail.hazard[k]];
            }
            sort(party);
        }
        sets.arrange(order);
        for (int party = 1; party < parties; party++) {
            extremes(party);
        }
    }

    private void compare(int party, int middle, int s) {
        double[] charges = charge[party];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int hazard : hazards) {
            double more = charges[s + hazard] - charges[middle + hazard];
            low = Math.min(low, more);
            high = Math.max(high, more);
        }
        least[party][s - first] = low;
        largest[party][s - first] = high;
    }

    /// Orders by falling value: into even buckets first, which then also tell where to look for a value.
    private void sort(int party) {
        double[] values = net[party];
        double top = Double.NEGATIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        for (double value : values) {
            top = Math.max(top, value);
            bottom = Math.min(bottom, value);
        }
        double fine = size / (top - bottom + 1);
        fineness[party] = fine;
        int[] starts = start[party];
        Arrays.fill(starts, 0);
        for (int k = 0; k < size; k++) {
            bucket[k] = (int) ((top - values[k]) * fine);
            starts[bucket[k] + 1]++;
        }
        for (int b = 0; b <= size; b++) {
            starts[b + 1] += starts[b];
        }
        int[] list = order[party];
        System.arraycopy(list, 0, before, 0, size);
        for (int r = 0; r < size; r++) {
            list[starts[bucket[before[r]]]++] = before[r];
        }
        System.arraycopy(starts, 0, starts, 1, size + 1);
        starts[0] = 0;
        double[] sorted = falling[party];
        for (int r = 0; r < size; r++) {
            int k = list[r];
            int at = r;
            while (at > 0 && sorted[at - 1] < values[k]) {
                list[at] = list[at - 1];
                sorted[at] = sorted[--at];
            }
            list[at] = k;
            sorted[at] = values[k];
        }
    }

    private void extremes(int party) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int r = 0; r < size; r++) {
            double value = net[party][order[0][r]];
            low = Math.min(low, value);
            high = Math.max(high, value);
            extremes[((r >> NEIGHBOURS) * parties + party) * 2] = low;
            extremes[((r >> NEIGHBOURS) * parties + party) * 2 + 1] = high;
        }
    }

    /// How many combinations bring everybody who is asked to 0 or more.
    ///
    /// @param reached `[column]`, before the tail
    /// @param s       sum of hazards before the tail, in the band
    long count(double[] reached, int s) {
        int place = s - first;
        possible[0] = rank(0, least[0][place] - reached[0]);
        if (possible[0] == 0) {
            return 0;
        }
        sure[0] = back(0, possible[0], largest[0][place] - reached[0]);
        boolean doubtful = sure[0] < possible[0];
        int n = 0;
        int last = ((possible[0] - 1) >> NEIGHBOURS) * parties;
        for (int party = 1; party < parties; party++) {
            double low = least[party][place] - reached[party];
            if (extremes[(last + party) * 2 + 1] < low) {
                return 0;
            }
            double high = largest[party][place] - reached[party];
            if (extremes[(last + party) * 2] < high) {
                possible[party] = rank(party, low);
                sure[party] = back(party, possible[party], high);
                doubtful |= sure[party] < possible[party];
                asked[n++] = party;
            }
        }
        return sets.count(sure, asked, n) + (doubtful ? doubtful(reached, s, n) : 0);
    }

    /// How many combinations have at least this value in the middle of the band.
    private int rank(int party, double value) {
        double[] values = falling[party];
        double below = values[0] - value;
        if (below < 0) {
            return 0;
        }
        if (values[size - 1] >= value) {
            return size;
        }
        int r = start[party][(int) (below * fineness[party])];
        while (values[r] >= value) {
            r++;
        }
        return r;
    }

    /// The same of a higher value, from where a lower one led.
    private int back(int party, int from, double value) {
        double[] values = falling[party];
        int r = from;
        while (r > 0 && values[r - 1] < value) {
            r--;
        }
        return r;
    }

    private long doubtful(double[] reached, int s, int n) {
        long count = doubtful(0, n, reached, s, n);
        for (int i = 0; i < n; i++) {
            count += doubtful(asked[i], i, reached, s, n);
        }
        return count;
    }

    /// Those that the i-th party asked, or the first of all, is the first to doubt.
    private long doubtful(int party, int i, double[] reached, int s, int n) {
        long count = 0;
        for (int r = sure[party]; r < possible[party]; r++) {
            boolean meets = party == 0 || sets.beside(party, r, 0) < sure[0];
            for (int j = 0; j < n && meets; j++) {
                int other = asked[j];
                meets = other == party || sets.beside(party, r, other) < (party > 0 && j < i ? sure : possible)[other];
            }
            count += meets && meets(party, r, reached, s, n) ? 1 : 0;
        }
        return count;
    }

    /// Whether the combination of a rank contents everybody at exactly this sum of hazards.
    private boolean meets(int party, int r, double[] reached, int s, int n) {
        int k = order[party][r];
        boolean meets = meets(0, k, reached, s);
        for (int j = 0; j < n && meets; j++) {
            meets = meets(asked[j], k, reached, s);
        }
        return meets;
    }

    private boolean meets(int party, int k, double[] reached, int s) {
        return reached[party] + (tail.value[k * tail.columns + party] - charge[party][s + tail.hazard[k]]) >= 0;
    }
}
