package armistice.deals.space;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// A set of points that answers quickly whether some point is at least as large as a given one in every coordinate.
///
/// **Idea.** A tree of buckets that splits where a bucket overflows, along its widest coordinate; every node knows its
/// largest corner, and only nodes whose corner is at least the query can hold an answer. Before the tree the last few
/// answers are tried: neighbours in sorted order are often covered by the same point.
final class Covering {

    private static final int BUCKET = 24;
    private static final int KILLERS = 6;

    private final int dimensions;
    private double[] points;
    private int size;
    private double[] corner;
    /// Child nodes, or -1 and -1 for a bucket.
    private int[] left;
    private int[] right;
    private int[][] bucket;
    private int[] filled;
    private int nodes = 1;
    private final int[] killer = new int[KILLERS];
    private int killers;

    Covering(int dimensions) {
        this.dimensions = dimensions;
        points = new double[64 * dimensions];
        corner = new double[16 * dimensions];
        left = new int[16];
        right = new int[16];
        filled = new int[16];
        bucket = new int[16][];
        open(0);
    }

    int size() {
        return size;
    }

    /// Whether a point is the same as another in every coordinate.
    boolean same(int point, double[] other) {
        return Arrays.equals(points, point * dimensions, (point + 1) * dimensions, other, 0, dimensions);
    }

    /// Whether a point is larger than another in some coordinate.
    boolean exceeds(int point, double[] other) {
        for (int d = 0; d < dimensions; d++) {
            if (points[point * dimensions + d] > other[d]) {
                return true;
            }
        }
        return false;
    }

    /// Adds a point; points are numbered in the order in which they come.
    void add(double[] point) {
        if ((size + 1) * dimensions > points.length) {
            points = Arrays.copyOf(points, points.length * 2);
        }
        System.arraycopy(point, 0, points, size * dimensions, dimensions);
        int node = 0;
        while (left[node] >= 0) {
            raise(node, point);
            node = nearer(node, point);
        }
        raise(node, point);
        if (filled[node] == bucket[node].length) {
            split(node);
            node = nearer(node, point);
            raise(node, point);
            if (filled[node] == bucket[node].length) { // all points alike: no plane parts them
                bucket[node] = Arrays.copyOf(bucket[node], filled[node] * 2);
            }
        }
        bucket[node][filled[node]++] = size++;
    }

    /// Whether some point at least as large in every coordinate satisfies a condition.
    ///
    /// @param condition on the number of a point
    boolean covers(double[] query, IntPredicate condition) {
        for (int k = 0; k < killers; k++) {
            if (atLeast(points, killer[k] * dimensions, query) && condition.test(killer[k])) {
                int found = killer[k];
                System.arraycopy(killer, 0, killer, 1, k);
                killer[0] = found;
                return true;
            }
        }
        return search(0, query, condition);
    }

    private boolean search(int node, double[] query, IntPredicate condition) {
        if (!atLeast(corner, node * dimensions, query)) {
            return false;
        }
        if (left[node] >= 0) {
            return search(left[node], query, condition) || search(right[node], query, condition);
        }
        for (int k = 0; k < filled[node]; k++) {
            int point = bucket[node][k];
            if (atLeast(points, point * dimensions, query) && condition.test(point)) {
                killers = Math.min(killers + 1, KILLERS);
                System.arraycopy(killer, 0, killer, 1, killers - 1);
                killer[0] = point;
                return true;
            }
        }
        return false;
    }

    private boolean atLeast(double[] from, int at, double[] query) {
        if (from[at] < query[0] || from[at + 1] < query[1]) { // most fail here, before the loop is set up
            return false;
        }
        for (int d = 2; d < dimensions; d++) {
            if (from[at + d] < query[d]) {
                return false;
            }
        }
        return true;
    }

    private void raise(int node, double[] point) {
        for (int d = 0; d < dimensions; d++) {
            corner[node * dimensions + d] = Math.max(corner[node * dimensions + d], point[d]);
        }
    }

    /// The child whose corner has to be raised less.
    private int nearer(int node, double[] point) {
        return growth(left[node], point) <= growth(right[node], point) ? left[node] : right[node];
    }

    private double growth(int node, double[] point) {
        double sum = 0;
        for (int d = 0; d < dimensions; d++) {
            sum += Math.max(0, point[d] - corner[node * dimensions + d]);
        }
        return sum;
    }

    private void split(int node) {
        int[] members = bucket[node];
        int widest = 0;
        double most = -1;
        for (int d = 0; d < dimensions; d++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int member : members) {
                low = Math.min(low, points[member * dimensions + d]);
                high = Math.max(high, points[member * dimensions + d]);
            }
            if (high - low > most) {
                most = high - low;
                widest = d;
            }
        }
        int along = widest;
        double[] sorted = Arrays.stream(members)
                .mapToDouble(member -> points[member * dimensions + along])
                .sorted()
                .toArray();
        double middle = sorted[sorted.length / 2];
        int first = child();
        int second = child();
        left[node] = first;
        right[node] = second;
        for (int member : members) {
            put(points[member * dimensions + along] >= middle && filled[first] < BUCKET - 1 ? first : second, member);
        }
        bucket[node] = new int[0];
    }

    private void put(int node, int member) {
        if (filled[node] == bucket[node].length) {
            bucket[node] = Arrays.copyOf(bucket[node], filled[node] * 2);
        }
        bucket[node][filled[node]++] = member;
        raise(node, Arrays.copyOfRange(points, member * dimensions, (member + 1) * dimensions));
    }

    private int child() {
        if (nodes == left.length) {
            left = Arrays.copyOf(left, nodes * 2);
            right = Arrays.copyOf(right, nodes * 2);
            filled = Arrays.copyOf(filled, nodes * 2);
            bucket = Arrays.copyOf(bucket, nodes * 2);
            corner = Arrays.copyOf(corner, nodes * 2 * dimensions);
        }
        open(nodes);
        return nodes++;
    }

    private void open(int node) {
        left[node] = -1;
        right[node] = -1;
        bucket[node] = new int[BUCKET];
        Arrays.fill(corner, node * dimensions, (node + 1) * dimensions, Double.NEGATIVE_INFINITY);
    }
}
