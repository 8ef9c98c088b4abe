package armistice.deals.space;

import java.util.Arrays;
import java.util.List;

/// Depth-first branch and bound over the layers of a space.
///
/// **Idea.** A few directions are carried down the tree; for each the weighted value of the prefix is kept. A child lives
/// if for every direction prefix + step + best completion ([DirectionBound]) reaches the goal's threshold: one addition,
/// one look-up and one comparison each. Children are visited in the order of the first direction's bound.
///
/// **Exactness.** A child is dropped only if its bound lies below the threshold by more than the rounding of the sums
/// (2^-44 of the largest number that occurs), so no package that reaches the thresholds is lost; the goal judges each
/// that arrives by its exact surpluses.
final class DepthFirst {

    private static final int REPORT_EVERY = 1 << 14;
    private static final int INDEX_BITS = 13;
    private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;

    private final Layers layers;
    private final double[][] penalty;
    private final Goal goal;
    private final Progress progress;
    private final int parties;
    private final int width;
    private final double[][] lambda;
    private final double[] threshold;
    private final double[] slack;
    /// `[layer][j * width + direction]`.
    private final double[][] gain;
    /// `[layer][bin * width + direction]`.
    private final double[][] reach;
    /// `[layer * width + direction]`.
    private final double[] tail;
    /// `[layer without hazard][rank]`: joint options by falling gain in the first direction.
    private final int[][] falling;
    private final double[][] reached;
    private final double[][] sum;
    private final long[][] queue;
    private final int[] choice;
    private long nodes;

    /// @param directions at least one, aimed
    DepthFirst(Layers layers, PackageSpace space, List<DirectionBound> directions, Goal goal, Progress progress) {
        this.layers = layers;
        this.penalty = space.tables().penalty();
        this.goal = goal;
        this.progress = progress;
        parties = layers.parties;
        width = directions.size();
        lambda = directions.stream().map(DirectionBound::lambda).toArray(double[][]::new);
        threshold = new double[width];
        slack = new double[width];
        gain = new double[layers.count][];
        reach = new double[layers.hazardLayers + 1][];
        tail = new double[(layers.count + 1) * width];
        falling = new int[layers.count][];
        reached = new double[layers.count + 1][parties];
        sum = new double[layers.count + 1][width];
        queue = new long[layers.hazardLayers][];
        choice = new int[layers.count];
        for (int d = 0; d < width; d++) {
            interleave(directions.get(d), d);
        }
        for (int l = layers.hazardLayers; l < layers.count; l++) {
            falling[l] = order(directions.getFirst().gain[l]);
        }
        for (int l = 0; l < layers.hazardLayers; l++) {
            queue[l] = new long[layers.code[l].length];
        }
        start(space.reservationUnits());
    }

    /// Searches the whole tree, or until the goal is reached.
    ///
    /// @return nodes visited
    long run() {
        refresh();
        for (int d = 0; d < width; d++) {
            if (sum[0][d] + reach[0][(layers.baseHazard >> layers.shift) * width + d] < threshold[d]) {
                return nodes;
            }
        }
        if (layers.hazardLayers == 0) {
            settle(0, layers.baseHazard);
        }
        visit(0, layers.baseHazard);
        return nodes;
    }

    private void interleave(DirectionBound direction, int d) {
        double scale = 1;
        for (int l = 0; l < layers.count; l++) {
            double[] from = direction.gain[l];
            double largest = 0;
            if (d == 0) {
                gain[l] = new double[from.length * width];
            }
            for (int j = 0; j < from.length; j++) {
                gain[l][j * width + d] = from[j];
                largest = Math.max(largest, Math.abs(from[j]));
            }
            scale += largest;
        }
        for (int l = 0; l <= layers.hazardLayers; l++) {
            double[] from = direction.reach[l];
            if (d == 0) {
                reach[l] = new double[from.length * width];
            }
            for (int bin = 0; bin < from.length; bin++) {
                reach[l][bin * width + d] = from[bin];
            }
        }
        for (int l = 0; l <= layers.count; l++) {
            tail[l * width + d] = direction.tail[l];
        }
        slack[d] = (scale + Math.abs(direction.root) + Math.abs(direction.reach[0][0])) * 0x1p-44;
    }

    private static int[] order(double[] gain) {
        long[] keys = new long[gain.length];
        for (int j = 0; j < keys.length; j++) {
            keys[j] = key(gain[j], j);
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int rank = 0; rank < order.length; rank++) {
            int j = (int) (keys[rank] & INDEX_MASK);
            int place = rank;
            while (place > 0 && gain[order[place - 1]] < gain[j]) { // keys are cut short: put right what they could not tell
                order[place] = order[--place];
            }
            order[place] = j;
        }
        return order;
    }

    /// Sorts by falling value; the index fills the low bits.
    private static long key(double value, int index) {
        long bits = Double.doubleToRawLongBits(-value);
        long sortable = bits ^ ((bits >> 63) & Long.MAX_VALUE);
        return (sortable & ~INDEX_MASK) | index;
    }

    private void start(double[] reservation) {
        for (int party = 0; party < parties; party++) {
            reached[0][party] = -reservation[party];
        }
        for (int d = 0; d < width; d++) {
            for (int party = 0; party < parties; party++) {
                sum[0][d] -= lambda[d][party] * reservation[party];
                slack[d] += Math.abs(lambda[d][party] * reservation[party]) * 0x1p-44;
            }
        }
    }

    private void refresh() {
        for (int d = 0; d < width; d++) {
            threshold[d] = goal.threshold(lambda[d]) - slack[d];
        }
    }

    private void visit(int l, int s) {
        if (++nodes % REPORT_EVERY == 0) {
            progress.report(nodes);
        }
        if (l == layers.count) {
            if (goal.offer(reached[l], choice)) {
                refresh();
            }
        } else if (l < layers.hazardLayers) {
            expandHazard(l, s);
        } else {
            expandPlain(l, s);
        }
    }

    private void expandHazard(int l, int s) {
        int living = select(l, s);
        long[] order = queue[l];
        Arrays.sort(order, 0, living);
        double[] ahead = reach[l + 1];
        for (int rank = 0; rank < living && !goal.done(); rank++) {
            int j = (int) (order[rank] & INDEX_MASK);
            int after = s + layers.hazard[l][j];
            if (sum[l][0] + gain[l][j * width] + ahead[(after >> layers.shift) * width] >= threshold[0]) {
                step(l, j);
                if (l + 1 == layers.hazardLayers) {
                    settle(l + 1, after);
                }
                visit(l + 1, after);
            }
        }
    }

    /// Puts the children that live into the queue.
    private int select(int l, int s) {
        double[] step = gain[l];
        double[] ahead = reach[l + 1];
        double[] prefix = sum[l];
        int[] hazard = layers.hazard[l];
        int living = 0;
        for (int j = 0; j < hazard.length; j++) {
            int at = j * width;
            int to = ((s + hazard[j]) >> layers.shift) * width;
            int d = 0;
            while (d < width && prefix[d] + step[at + d] + ahead[to + d] >= threshold[d]) {
                d++;
            }
            if (d == width) {
                queue[l][living++] = key(step[at] + ahead[to], j);
            }
        }
        return living;
    }

    private void expandPlain(int l, int s) {
        double[] prefix = sum[l];
        double[] add = gain[l];
        int rest = (l + 1) * width;
        for (int j : falling[l]) {
            int at = j * width;
            if (goal.done() || prefix[0] + add[at] + tail[rest] < threshold[0]) {
                return;
            }
            int d = 1;
            while (d < width && prefix[d] + add[at + d] + tail[rest + d] >= threshold[d]) {
                d++;
            }
            if (d >= width) {
                step(l, j);
                visit(l + 1, s);
            }
        }
    }

    private void step(int l, int j) {
        choice[l] = j;
        double[] value = layers.value[l];
        for (int party = 0; party < parties; party++) {
            reached[l + 1][party] = reached[l][party] + value[j * parties + party];
        }
        for (int d = 0; d < width; d++) {
            sum[l + 1][d] = sum[l][d] + gain[l][j * width + d];
        }
    }

    /// All hazard is in: charges the penalties.
    private void settle(int l, int s) {
        for (int party = 0; party < parties; party++) {
            double charge = penalty[party][s];
            reached[l][party] -= charge;
            for (int d = 0; d < width; d++) {
                sum[l][d] -= lambda[d][party] * charge;
            }
        }
    }
}
