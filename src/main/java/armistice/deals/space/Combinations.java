package armistice.deals.space;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// All combinations of the joint options of some layers, in the order of their hazard, each with its sum in some columns:
/// what it gives a party, or a weighted sum of what it gives several.
final class Combinations {

    final int columns;
    final int size;
    /// `[combination * columns + column]`.
    final double[] value;
    /// `[combination]`, rising.
    final int[] hazard;
    /// `[combination]`: how many combinations it stands for.
    final long[] times;
    /// Largest hazard.
    final int top;
    /// `[hazard]`, the first combination with that hazard or more; one entry more than hazards.
    final int[] start;

    private Combinations(int columns, double[] value, int[] hazard, long[] times, int[] order) {
        this.columns = columns;
        size = order.length;
        this.value = new double[size * columns];
        this.hazard = new int[size];
        this.times = new long[size];
        for (int k = 0; k < size; k++) {
            System.arraycopy(value, order[k] * columns, this.value, k * columns, columns);
            this.hazard[k] = hazard[order[k]];
            this.times[k] = times[order[k]];
        }
        top = size == 0 ? 0 : this.hazard[size - 1];
        start = new int[top + 2];
        Arrays.fill(start, size);
        for (int k = size - 1; k >= 0; k--) {
            start[this.hazard[k]] = k;
        }
        for (int s = top; s >= 0; s--) {
            start[s] = Math.min(start[s], start[s + 1]);
        }
    }

    /// Lists them.
    ///
    /// @param chosen  which layers
    /// @param weights `[column][party]`
    /// @param origin  `[column]`, where sums begin
    static Combinations of(Layers layers, int[] chosen, double[][] weights, double[] origin) {
        int columns = weights.length;
        double[] value = origin.clone();
        int[] hazard = new int[1];
        for (int l : chosen) {
            int more = layers.code[l].length;
            double[] longer = new double[value.length * more];
            int[] later = new int[hazard.length * more];
            for (int j = 0; j < more; j++) {
                double[] step = step(layers, l, j, weights);
                for (int k = 0; k < hazard.length; k++) {
                    int to = j * hazard.length + k;
                    later[to] = hazard[k] + layers.hazard[l][j];
                    for (int column = 0; column < columns; column++) {
                        longer[to * columns + column] = value[k * columns + column] + step[column];
                    }
                }
            }
            value = longer;
            hazard = later;
        }
        long[] times = new long[hazard.length];
        Arrays.fill(times, 1);
        int[] hazards = hazard;
        return new Combinations(columns, value, hazard, times, IntStream.range(0, hazard.length)
                .boxed()
                .sorted(Comparator.comparingInt(k -> hazards[k]))
                .mapToInt(Integer::intValue)
                .toArray());
    }

    /// The same with equal ones taken together.
    ///
    /// @param exact how many columns must be equal beside the hazard; the others follow from them
    Combinations merged(int exact) {
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted((a, b) -> compare(a, b, exact))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] more = times.clone();
        int n = 0;
        for (int k : order) {
            if (n > 0 && compare(order[n - 1], k, exact) == 0) {
                more[order[n - 1]] += more[k];
            } else {
                order[n++] = k;
            }
        }
        return new Combinations(columns, value, hazard, more, Arrays.copyOf(order, n));
    }

    private int compare(int one, int other, int exact) {
        int sign = Integer.compare(hazard[one], hazard[other]);
        return sign != 0 ? sign
                : Arrays.compare(value, one * columns, one * columns + exact, value, other * columns,
                        other * columns + exact);
    }

    private static double[] step(Layers layers, int l, int j, double[][] weights) {
        double[] step = new double[weights.length];
        for (int column = 0; column < step.length; column++) {
            for (int party = 0; party < layers.parties; party++) {
                step[column] += weights[column][party] * layers.value[l][j * layers.parties + party];
            }
        }
        return step;
    }

    /// The most that a combination with exactly this hazard gives, `[hazard * columns + column]`; minus infinity where there
    /// is none.
    double[] most() {
        double[] most = new double[(top + 1) * columns];
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        for (int k = 0; k < size; k++) {
            for (int column = 0; column < columns; column++) {
                int at = hazard[k] * columns + column;
                most[at] = Math.max(most[at], value[k * columns + column]);
            }
        }
        return most;
    }
}
