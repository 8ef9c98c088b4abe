package armistice.deals.space;

import java.util.Arrays;

/// Prefixes of packages after some layers, in parallel arrays.
final class Generation {

    private final int parties;
    int size;
    /// `[prefix * parties + party]`, units: values so far less the reservation value, less the penalty once it is known.
    double[] value;
    int[] hazard;
    /// `[prefix]`, its place in the generation before.
    int[] parent;
    /// `[prefix]`, its choice in the last layer.
    int[] step;

    Generation(int parties) {
        this.parties = parties;
        value = new double[64 * parties];
        hazard = new int[64];
        parent = new int[64];
        step = new int[64];
    }

    void add(double[] values, int at, int s, int from, int choice) {
        if (size == hazard.length) {
            value = Arrays.copyOf(value, size * 2 * parties);
            hazard = Arrays.copyOf(hazard, size * 2);
            parent = Arrays.copyOf(parent, size * 2);
            step = Arrays.copyOf(step, size * 2);
        }
        System.arraycopy(values, at, value, size * parties, parties);
        hazard[size] = s;
        parent[size] = from;
        step[size++] = choice;
    }

    void addFrom(Generation other, int place) {
        add(other.value, place * parties, other.hazard[place], other.parent[place], other.step[place]);
    }
}
