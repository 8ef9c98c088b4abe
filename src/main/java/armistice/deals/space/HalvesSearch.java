package armistice.deals.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A certified approximation of the frontier of a space without hazard, where the frontier itself is too large.
///
/// **Idea.** The clusters are parted in two halves, and those again. A package of two halves is worth the sum of what they
/// are worth, so that only sums of listed halves are looked at ([HalvesJoin]). What rounding may cost is charged once for
/// each join that is not exact, and not for each cluster.
final class HalvesSearch {

    private final PackageSpace space;
    private final Layers layers;
    private final int limit;
    private final Progress progress;

    /// @param layers without hazard, none of them empty
    /// @param limit  packages from which on not to look for a smaller error
    HalvesSearch(PackageSpace space, Layers layers, int limit, Progress progress) {
        this.space = space;
        this.layers = layers;
        this.limit = limit;
        this.progress = progress;
    }

    Frontier run() {
        Sums all = part(0, layers.count);
        List<Deal> deals = new ArrayList<>();
        for (int[] options : all.options) {
            deals.add(space.deal(options));
        }
        deals.sort((one, other) -> Arrays.compare(one.options(), other.options()));
        double unit = space.tables().unitsPerPoint();
        return new Frontier(deals, Arrays.stream(all.error).map(units -> units / unit).boxed().toList());
    }

    private Sums part(int from, int to) {
        if (to - from == 1) {
            return single(from);
        }
        int middle = (from + to) >>> 1;
        HalvesJoin join = new HalvesJoin(part(from, middle), part(middle, to), layers.spreads(), progress);
        // Sums found in no particular order need not be the smallest of equal ones: the whole is never called exact.
        boolean whole = from == 0 && to == layers.count;
        if (whole || !join.exactly()) {
            join.closer(limit);
        }
        return join.result();
    }

    private Sums single(int l) {
        int[][] options = new int[layers.code[l].length][space.issues()];
        for (int j = 0; j < options.length; j++) {
            space.tables().clusters()[layers.cluster[l]].decode(layers.code[l][j], options[j]);
        }
        return new Sums(layers.value[l], options, new double[layers.parties]);
    }
}
