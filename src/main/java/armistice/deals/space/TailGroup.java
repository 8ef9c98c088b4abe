package armistice.deals.space;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Some combinations of the last layers, arranged so that those which meet several floors at once are counted in a few dozen
/// machine words: elements are numbered by falling value of the first party; for every other party and every block of
/// ranks there is the bit set of the elements up to there. A count is the AND of one set of each party.
///
/// Two such sets are made: with needs rounded up to a block, what is in it passes surely; with needs rounded down, only
/// what is in it can pass. What lies between is tested one by one. If the elements differ in hazard, what they lose depends
/// on the hazard before them; then the one set takes the penalty at the upper end of their hazards and the other at the
/// lower end.
final class TailGroup {

    private static final int FEW = 48;

    /// Smallest and largest hazard of an element.
    final int low;
    final int high;
    private final int parties;
    private final int size;
    private final int words;
    /// `[element * parties + party]`.
    private final double[] value;
    private final int[] hazard;
    /// `[party][rank]`, falling.
    private final double[][] falling;
    /// `[party][rank]`, elements in that order.
    private final int[][] ranked;
    /// `[party][block * words + word]`, the elements of the first so many blocks of ranks.
    private final long[][] upTo;
    /// Ranks in a block: 1 << this.
    private final int blockBits;
    /// `[party][bucket]`, a rank not above that of any need in the bucket.
    private final int[][] hint;
    private final double[] bucket;
    private int scarce;
    private final int[] laxOffset;
    private final int[] strictOffset;

    /// @param element which of the combinations
    /// @param values  `[combination * parties + party]`
    /// @param hazards `[combination]`
    TailGroup(int parties, int[] element, double[] values, int[] hazards) {
        this.parties = parties;
        size = element.length;
        words = (size + 63) / 64;
        blockBits = size <= 64 ? 0 : size <= 1024 ? 4 : 6;
        int[] order = IntStream.of(element)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer e) -> -values[e * parties]))
                .mapToInt(Integer::intValue)
                .toArray();
        value = new double[size * parties];
        hazard = new int[size];
        for (int k = 0; k < size; k++) {
            System.arraycopy(values, order[k] * parties, value, k * parties, parties);
            hazard[k] = hazards[order[k]];
        }
        low = Arrays.stream(hazard).min().orElse(0);
        high = Arrays.stream(hazard).max().orElse(0);
        falling = new double[parties][size];
        ranked = new int[parties][size];
        upTo = new long[parties][];
        hint = new int[parties][];
        bucket = new double[parties];
        laxOffset = new int[parties];
        strictOffset = new int[parties];
        for (int party = 0; party < parties; party++) {
            index(party);
        }
    }

    private void index(int party) {
        Integer[] order = IntStream.range(0, size).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(k -> -value[k * parties + party]));
        int blocks = (size + (1 << blockBits) - 1) >> blockBits;
        long[] sets = new long[party == 0 ? 0 : (blocks + 1) * words];
        for (int rank = 0; rank < size; rank++) {
            int k = order[rank];
            falling[party][rank] = value[k * parties + party];
            ranked[party][rank] = k;
            if (party > 0) {
                int next = ((rank >> blockBits) + 1) * words;
                if (rank % (1 << blockBits) == 0) {
                    System.arraycopy(sets, next - words, sets, next, words);
                }
                sets[next + k / 64] |= 1L << k;
            }
        }
        upTo[party] = sets;
        double span = falling[party][0] - falling[party][size - 1];
        bucket[party] = span / size + 1e-9;
        hint[party] = new int[(int) (span / bucket[party]) + 2];
        int rank = 0;
        for (int b = 0; b < hint[party].length; b++) {
            hint[party][b] = rank;
            while (rank < size && falling[party][0] - falling[party][rank] < b * bucket[party]) {
                rank++;
            }
        }
    }

    /// How many elements have at least this value.
    private int rank(int party, double need) {
        double[] values = falling[party];
        double below = values[0] - need;
        if (below < 0) {
            return 0;
        }
        int b = (int) Math.min(below / bucket[party], hint[party].length - 1);
        int rank = hint[party][b];
        while (rank < size && values[rank] >= need) {
            rank++;
        }
        return rank;
    }

    /// How many elements meet all needs.
    ///
    /// @param lax     `[party]`, needs with the penalty at the lower end of the hazards; minus infinity asks for nothing
    /// @param strict  needs with the penalty at the upper end
    /// @param reached `[party]`, before these layers
    /// @param s       hazard before these layers
    /// @param charge  `[party][s]`, penalties to be charged, null if they have been
    long count(double[] lax, double[] strict, double[] reached, int s, double @Nullable [][] charge) {
        int most = ranks(lax, true, laxOffset);
        if (most == 0) {
            return 0;
        }
        if (most <= FEW) {
            return few(most, lax, reached, s, charge);
        }
        int sureMost = ranks(strict, false, strictOffset);
        long count = 0;
        for (int word = 0; word * 64 < most; word++) {
            long open = set(word, most, laxOffset);
            if (open != 0) {
                long sure = word * 64 < sureMost ? set(word, sureMost, strictOffset) : 0;
                open &= ~sure;
                count += Long.bitCount(sure);
                while (open != 0) {
                    count += meets(word * 64 + Long.numberOfTrailingZeros(open), lax, reached, s, charge) ? 1 : 0;
                    open &= open - 1;
                }
            }
        }
        return count;
    }

    /// Where one party is content with few elements: tests those.
    private long few(int most, double[] lax, double[] reached, int s, double @Nullable [][] charge) {
        long count = 0;
        for (int rank = 0; rank < most; rank++) {
            count += meets(ranked[scarce][rank], lax, reached, s, charge) ? 1 : 0;
        }
        return count;
    }

    private boolean meets(int element, double[] need, double[] reached, int s, double @Nullable [][] charge) {
        int after = s + hazard[element];
        for (int party = 0; party < parties; party++) {
            double units = value[element * parties + party];
            if (units < need[party] || (charge != null && need[party] > Double.NEGATIVE_INFINITY
                    && reached[party] + units - charge[party][after] < 0)) {
                return false;
            }
        }
        return true;
    }

    /// Looks up the sets of all parties, and the party that is content with the fewest elements.
    ///
    /// @return how many elements meet the first party's need, or at most [#FEW] if that many meet the scarce party's
    private int ranks(double[] need, boolean up, int[] offset) {
        int round = up ? (1 << blockBits) - 1 : 0;
        int first = 0;
        int fewest = Integer.MAX_VALUE;
        for (int party = 0; party < parties; party++) {
            int rank = rank(party, need[party]);
            if (rank < fewest) {
                fewest = rank;
                scarce = party;
            }
            if (party == 0) {
                first = rank;
            } else {
                int blocks = rank == size ? (size + (1 << blockBits) - 1) >> blockBits : (rank + round) >> blockBits;
                offset[party] = blocks * words;
            }
            if (rank == 0) {
                return 0;
            }
        }
        return up && fewest <= FEW ? fewest : first;
    }

    private long set(int word, int first, int[] offset) {
        long bits = first - word * 64 >= 64 ? -1L : (1L << (first - word * 64)) - 1;
        for (int party = 1; party < parties; party++) {
            bits &= upTo[party][offset[party] + word];
        }
        return bits;
    }
}
