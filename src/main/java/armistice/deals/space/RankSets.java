package armistice.deals.space;

import java.util.Arrays;

/// Elements in several orders at once, counted many at a time: how many stand among the first of each order.
///
/// Elements are numbered by their rank in the first order. Every other order is cut into blocks, and for each block there is
/// the bit set of the elements before it. A count is the AND of one such set for each order; to it come, for each order, the
/// elements of the block that is begun, whose ranks in the other orders lie side by side and are compared without branches.
final class RankSets {

    /// A block has 2^BLOCK ranks.
    private static final int BLOCK = 7;

    private final int orders;
    private final int size;
    private final int words;
    /// `[order][block * words + word]`: the elements before the block.
    private final long[][] before;
    /// `[order][other][rank]`: where in the other order the element of that rank stands.
    private final int[][][] beside;
    /// `[order]`: the need rounded down to a whole block.
    private final int[] whole;
    /// `[element]`: where it stands in the order at hand.
    private final int[] rank;

    RankSets(int orders, int size) {
        this.orders = orders;
        this.size = size;
        words = (size >> 6) + 1;
        before = new long[orders][];
        beside = new int[orders][orders][];
        whole = new int[orders];
        for (int order = 0; order < orders; order++) {
            before[order] = new long[order == 0 ? 0 : ((size >> BLOCK) + 2) * words];
            for (int other = 0; other < orders; other++) {
                beside[order][other] = new int[other == order ? 0 : size];
            }
        }
        rank = new int[size];
    }

    /// Arranges the elements anew.
    ///
    /// @param lists `[order][rank]`: each a permutation of the elements
    void arrange(int[][] lists) {
        for (int other = 0; other < orders; other++) {
            for (int r = 0; r < size; r++) {
                rank[lists[other][r]] = r;
            }
            for (int order = 0; order < orders; order++) {
                int[] ranks = beside[order][other];
                for (int r = 0; r < ranks.length; r++) {
                    ranks[r] = rank[lists[order][r]];
                }
            }
        }
        for (int order = 1; order < orders; order++) {
            index(before[order], beside[order][0]);
        }
    }

    private void index(long[] sets, int[] numbers) {
        Arrays.fill(sets, 0);
        for (int r = 0; r < size; r++) {
            int k = numbers[r];
            sets[((r >> BLOCK) + 1) * words + (k >> 6)] |= 1L << k;
        }
        for (int at = words; at < sets.length; at++) {
            sets[at] |= sets[at - words];
        }
    }

    /// Where the element of a rank in one order stands in another.
    int beside(int order, int rank, int other) {
        return beside[order][other][rank];
    }

    /// Counts the elements whose rank lies below a need in some orders.
    ///
    /// @param need  `[order]`: 0 to size; also for the first order, asked or not
    /// @param asked other orders than the first, rising
    /// @param n     how many of them
    long count(int[] need, int[] asked, int n) {
        for (int i = 0; i < n; i++) {
            whole[asked[i]] = need[asked[i]] >> BLOCK << BLOCK;
        }
        long count = switch (n) {
            case 0 -> need[0];
            case 1 -> one(need[0], asked[0]);
            case 2 -> two(need[0], asked[0], asked[1]);
            case 3 -> three(need[0], asked[0], asked[1], asked[2]);
            default -> more(need[0], asked, n);
        };
        for (int i = 0; i < n; i++) {
            count += begun(need, asked, n, i);
        }
        return count;
    }

    private int row(int order) {
        return (whole[order] >> BLOCK) * words;
    }

    private long one(int need, int order) {
        long[] a = before[order];
        int at = row(order);
        int full = need >> 6;
        int count = Long.bitCount(a[at + full] & last(need));
        for (int word = 0; word < full; word++) {
            count += Long.bitCount(a[at + word]);
        }
        return count;
    }

    private static long last(int need) {
        return (1L << need) - 1;
    }

    private long two(int need, int order, int other) {
        long[] a = before[order];
        long[] b = before[other];
        int atA = row(order);
        int atB = row(other);
        int full = need >> 6;
        int count = Long.bitCount(a[atA + full] & b[atB + full] & last(need));
        for (int word = 0; word < full; word++) {
            count += Long.bitCount(a[atA + word] & b[atB + word]);
        }
        return count;
    }

    private long three(int need, int order, int other, int third) {
        long[] a = before[order];
        long[] b = before[other];
        long[] c = before[third];
        int atA = row(order);
        int atB = row(other);
        int atC = row(third);
        int full = need >> 6;
        int count = Long.bitCount(a[atA + full] & b[atB + full] & c[atC + full] & last(need));
        for (int word = 0; word < full; word++) {
            count += Long.bitCount(a[atA + word] & b[atB + word] & c[atC + word]);
        }
        return count;
    }

    private long more(int need, int[] asked, int n) {
        int full = need >> 6;
        long count = 0;
        for (int word = 0; word <= full; word++) {
            long set = word == full ? last(need) : -1;
            for (int i = 0; i < n; i++) {
                set &= before[asked[i]][row(asked[i]) + word];
            }
            count += Long.bitCount(set);
        }
        return count;
    }

    /// Elements in the begun block of the i-th order: those asked before it count in full, those after by their whole blocks,
    /// so that none is counted twice.
    private long begun(int[] need, int[] asked, int n, int i) {
        int order = asked[i];
        int from = whole[order];
        int to = need[order];
        int[][] ranks = beside[order];
        if (n == 1) {
            return begun(ranks[0], need[0], from, to);
        }
        int j = i == 0 ? 1 : 0;
        int other = asked[j];
        int limit = j < i ? need[other] : whole[other];
        if (n == 2) {
            return begun(ranks[0], need[0], ranks[other], limit, from, to);
        }
        int k = i == 2 ? 1 : 2;
        int third = asked[k];
        int last = k < i ? need[third] : whole[third];
        if (n == 3) {
            return begun(ranks[0], need[0], ranks[other], limit, ranks[third], last, from, to);
        }
        long count = 0;
        for (int r = from; r < to; r++) {
            boolean meets = ranks[0][r] < need[0];
            for (int m = 0; m < n && meets; m++) {
                meets = m == i || ranks[asked[m]][r] < (m < i ? need : whole)[asked[m]];
            }
            count += meets ? 1 : 0;
        }
        return count;
    }

    private static int begun(int[] first, int need, int from, int to) {
        int count = 0;
        for (int r = from; r < to; r++) {
            count += (first[r] - need) >>> 31;
        }
        return count;
    }

    private static int begun(int[] first, int need, int[] second, int limit, int from, int to) {
        int count = 0;
        for (int r = from; r < to; r++) {
            count += ((first[r] - need) & (second[r] - limit)) >>> 31;
        }
        return count;
    }

    private static int begun(int[] first, int need, int[] second, int limit, int[] third, int last, int from, int to) {
        int count = 0;
        for (int r = from; r < to; r++) {
            count += ((first[r] - need) & (second[r] - limit) & (third[r] - last)) >>> 31;
        }
        return count;
    }
}
