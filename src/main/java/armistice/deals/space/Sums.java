package armistice.deals.space;

import java.util.Arrays;

/// Packages of some clusters with what they give, as a tree of boxes.
final class Sums {

    private static final int LEAF = 8;

    /// `[package * parties + party]`, units.
    final double[] value;
    /// `[package][issue]`; issues of other clusters stand at 0.
    final int[][] options;
    /// `[party]`: what a listed package can fall short of one it stands for, units.
    final double[] error;
    /// Packages so that those of a node stand side by side.
    final int[] order;
    /// `[node]`: its packages are those from `order[first]` up to, but without, `order[end]`.
    final int[] first;
    final int[] end;
    /// `[node]`: its parts; -1 for a leaf.
    final int[] left;
    final int[] right;
    /// `[node * parties + party]`: the most that a package of the node gives.
    final double[] corner;
    private final int parties;
    private int nodes;

    /// @param options one or more packages
    Sums(double[] value, int[][] options, double[] error) {
        this.value = value;
        this.options = options;
        this.error = error;
        parties = error.length;
        order = new int[options.length];
        Arrays.setAll(order, k -> k);
        int most = 2 * options.length;
        first = new int[most];
        end = new int[most];
        left = new int[most];
        right = new int[most];
        corner = new double[most * parties];
        grow(0, options.length);
    }

    int size() {
        return options.length;
    }

    boolean isLeaf(int node) {
        return left[node] < 0;
    }

    int count(int node) {
        return end[node] - first[node];
    }

    /// The package with the largest weighted sum.
    int best(double[] lambda) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < options.length; k++) {
            double sum = 0;
            for (int party = 0; party < parties; party++) {
                sum += lambda[party] * value[k * parties + party];
            }
            if (sum > most) {
                most = sum;
                best = k;
            }
        }
        return best;
    }

    private int grow(int from, int to) {
        int node = nodes++;
        first[node] = from;
        end[node] = to;
        left[node] = -1;
        int along = widest(node);
        if (to - from > LEAF) {
            Integer[] sorted = Arrays.stream(order, from, to).boxed().toArray(Integer[]::new);
            Arrays.sort(sorted, (a, b) -> Double.compare(value[b * parties + along], value[a * parties + along]));
            for (int k = 0; k < sorted.length; k++) {
                order[from + k] = sorted[k];
            }
            int middle = (from + to) >>> 1;
            left[node] = grow(from, middle);
            right[node] = grow(middle, to);
        }
        return node;
    }

    /// Sets the corner of a node and says for which party its packages lie farthest apart.
    private int widest(int node) {
        int widest = 0;
        double most = -1;
        for (int party = 0; party < parties; party++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int at = first[node]; at < end[node]; at++) {
                low = Math.min(low, value[order[at] * parties + party]);
                high = Math.max(high, value[order[at] * parties + party]);
            }
            corner[node * parties + party] = high;
            if (high - low > most) {
                most = high - low;
                widest = party;
            }
        }
        return widest;
    }
}
