package armistice.deals.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The clusters of a space in the order in which searches walk them, each with the joint options that can matter: those
/// with differing hazard first, large before small. Joint options that another one makes superfluous are left out.
///
/// A joint option j is superfluous beside k if k gives every party at least as much with no more hazard, and either k is
/// the smaller one in issue order, or k gives some party strictly more. In any package j can then be replaced by k, and
/// what results is better for someone and worse for nobody, or just as good and smaller: so neither a frontier point nor a
/// tie broken by order is lost. Only where better for someone does not count as better at all (packages of which one party
/// gains nothing have Nash product 0, whatever the others gain) the first half of the rule must do alone.
final class Layers {

    /// Which joint options are left out as superfluous.
    enum Reduction {
        /// None: for counting.
        NONE,
        /// Beside one that is at least as good and smaller.
        SMALLER,
        /// Also beside one that is better for someone.
        BETTER
    }

    /// Which joint options may be chosen.
    ///
    /// @param held   bit set of parties whose absolute red lines count
    /// @param within bit set of parties whose consent may be needed
    record Filter(int held, int within, Reduction reduction) {}

    final int parties;
    /// Number of layers.
    final int count;
    /// No layer from here on has hazard.
    final int hazardLayers;
    /// s before the first layer.
    final int baseHazard;
    /// s is put into bins of 2^shift.
    final int shift;
    /// `[layer]`, cluster index.
    final int[] cluster;
    /// `[layer][j]`, joint option.
    final int[][] code;
    /// `[layer][j * parties + party]`, units.
    final double[][] value;
    /// `[layer][j]`, at least 0 and somewhere 0.
    final int[][] hazard;
    /// `[layer]`, largest s before this layer.
    final int[] topHazard;

    private static final int BINS = 256;

    private Layers(int parties, List<Layer> list, int baseHazard) {
        this.parties = parties;
        this.baseHazard = baseHazard;
        count = list.size();
        hazardLayers = IntStream.rangeClosed(1, count).filter(l -> list.get(l - 1).top > 0).max().orElse(0);
        cluster = list.stream().mapToInt(layer -> layer.cluster).toArray();
        code = list.stream().map(layer -> layer.code).toArray(int[][]::new);
        value = list.stream().map(layer -> layer.value).toArray(double[][]::new);
        hazard = list.stream().map(layer -> layer.hazard).toArray(int[][]::new);
        topHazard = new int[count + 1];
        topHazard[0] = baseHazard;
        for (int l = 0; l < count; l++) {
            topHazard[l + 1] = topHazard[l] + list.get(l).top;
        }
        int bits = 0;
        while (topHazard[count] >> bits >= BINS) {
            bits++;
        }
        shift = bits;
    }

    private static final class Layer {
        final int cluster;
        final int[] code;
        final double[] value;
        final int[] hazard;
        final int least;
        final int top;

        Layer(int cluster, int parties, int[] code, double[] allValues, int[] allHazards) {
            this.cluster = cluster;
            this.code = code;
            value = new double[code.length * parties];
            hazard = new int[code.length];
            least = Arrays.stream(code).map(c -> allHazards[c]).min().orElse(0);
            for (int j = 0; j < code.length; j++) {
                System.arraycopy(allValues, code[j] * parties, value, j * parties, parties);
                hazard[j] = allHazards[code[j]] - least;
            }
            top = Arrays.stream(hazard).max().orElse(0);
        }
    }

    static Layers of(PackageSpace.Tables tables, Filter filter) {
        int[][] codes = new int[tables.clusters().length][];
        for (int c = 0; c < codes.length; c++) {
            codes[c] = reduce(tables.clusters()[c], tables.parties(), allowed(tables.clusters()[c], filter),
                    filter.reduction);
        }
        return of(tables, codes);
    }

    /// Arranges given joint options of each cluster.
    private static Layers of(PackageSpace.Tables tables, int[][] codes) {
        List<Layer> list = new ArrayList<>();
        int base = 0;
        for (int c = 0; c < codes.length; c++) {
            Cluster source = tables.clusters()[c];
            Layer layer = new Layer(c, tables.parties(), codes[c], source.value, source.hazard);
            base += layer.least;
            list.add(layer);
        }
        list.sort(Comparator.<Layer>comparingInt(layer -> layer.top > 0 ? 0 : 1)
                .thenComparingInt(layer -> -layer.code.length));
        return new Layers(tables.parties(), list, base);
    }

    /// Whether some cluster has nothing to choose.
    boolean isEmpty() {
        return Arrays.stream(code).anyMatch(codes -> codes.length == 0);
    }

    /// These layers with one issue held at one option; empty if that option is not to be had.
    Layers fixed(PackageSpace.Tables tables, int issue, int option) {
        int[][] codes = new int[count][];
        for (int l = 0; l < count; l++) {
            Cluster source = tables.clusters()[cluster[l]];
            int place = Arrays.binarySearch(source.issues, issue);
            codes[cluster[l]] = place < 0 ? code[l]
                    : Arrays.stream(code[l]).filter(c -> source.option(c, place) == option).toArray();
        }
        return of(tables, codes);
    }

    /// Exact surpluses of the package that the choices of all layers make, in units.
    ///
    /// @param choice `[layer]`, j
    void surplus(PackageSpace space, int[] choice, double[] out) {
        double[] reservation = space.reservationUnits();
        for (int party = 0; party < parties; party++) {
            out[party] = -reservation[party];
        }
        int s = baseHazard;
        for (int l = 0; l < count; l++) {
            int j = choice[l];
            s += hazard[l][j];
            for (int party = 0; party < parties; party++) {
                out[party] += value[l][j * parties + party];
            }
        }
        for (int party = 0; party < parties; party++) {
            out[party] -= space.tables().penalty()[party][s];
        }
    }

    /// The s of a package.
    int hazardOf(int[] choice) {
        int s = baseHazard;
        for (int l = 0; l < hazardLayers; l++) {
            s += hazard[l][choice[l]];
        }
        return s;
    }

    /// How far apart a party's best and worst values are, in units, at least 1.
    double[] spreads() {
        double[] spread = new double[parties];
        for (int party = 0; party < parties; party++) {
            spread[party] = 1;
            for (double[] layer : value) {
                double least = Double.POSITIVE_INFINITY;
                double most = Double.NEGATIVE_INFINITY;
                for (int at = party; at < layer.length; at += parties) {
                    least = Math.min(least, layer[at]);
                    most = Math.max(most, layer[at]);
                }
                spread[party] += layer.length == 0 ? 0 : most - least;
            }
        }
        return spread;
    }

    /// The package that the choices of all layers make.
    ///
    /// @param choice `[layer]`, j
    int[] options(PackageSpace.Tables tables, int[] choice) {
        int[] options = new int[tables.counts().length];
        for (int l = 0; l < count; l++) {
            tables.clusters()[cluster[l]].decode(code[l][choice[l]], options);
        }
        return options;
    }

    private static int[] allowed(Cluster cluster, Filter filter) {
        int[] codes = new int[cluster.size];
        int n = 0;
        for (int c = 0; c < cluster.size; c++) {
            if ((cluster.refused[c] & filter.held) == 0 && (cluster.required[c] & ~filter.within) == 0) {
                codes[n++] = c;
            }
        }
        return Arrays.copyOf(codes, n);
    }

    /// Candidates in the order of falling sum of values: one that makes another superfluous comes before it.
    private static int[] reduce(Cluster cluster, int parties, int[] codes, Reduction reduction) {
        if (reduction == Reduction.NONE) {
            return codes;
        }
        double[] sum = new double[cluster.size];
        for (int at = 0; at < cluster.value.length; at++) {
            sum[at / parties] += cluster.value[at];
        }
        Integer[] order = Arrays.stream(codes).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.<Integer>comparingDouble(c -> -sum[c])
                .thenComparingInt(c -> cluster.hazard[c])
                .thenComparingInt(c -> c));
        int[] kept = new int[codes.length];
        int n = 0;
        for (int candidate : order) {
            boolean needed = true;
            for (int k = 0; needed && k < n; k++) {
                needed = !superfluous(cluster, parties, candidate, kept[k], reduction);
            }
            if (needed) {
                kept[n++] = candidate;
            }
        }
        int[] result = Arrays.copyOf(kept, n);
        Arrays.sort(result);
        return result;
    }

    private static boolean superfluous(Cluster cluster, int parties, int candidate, int other, Reduction reduction) {
        if (cluster.hazard[other] > cluster.hazard[candidate]) {
            return false;
        }
        boolean better = false;
        for (int party = 0; party < parties; party++) {
            double difference = cluster.value[other * parties + party] - cluster.value[candidate * parties + party];
            if (difference < 0) {
                return false;
            }
            better |= difference > 0;
        }
        return other < candidate || (better && reduction == Reduction.BETTER);
    }
}
