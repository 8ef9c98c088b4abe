package armistice.deals.space;

import java.util.Arrays;
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
    /// Largest hazard.
    final int top;
    /// `[hazard]`, the first combination with that hazard or more; one entry more than hazards.
    final int[] start;

    private Combinations(int columns, double[] value, int[] hazard) {
        this.columns = columns;
        size = hazard.length;
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted((a, b) -> Integer.compare(hazard[a], hazard[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.value = new double[value.length];
        this.hazard = new int[size];
        for (int k = 0; k < size; k++) {
            System.arraycopy(value, order[k] * columns, this.value, k * columns, columns);
            this.hazard[k] = hazard[order[k]];
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
        return new Combinations(columns, value, hazard);
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
