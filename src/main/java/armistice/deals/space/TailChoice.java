package armistice.deals.space;

import java.util.ArrayList;
import java.util.List;

/// Chooses which layers come last where a search meets in the middle: the set with the most combinations that fit,
/// among layers without hazard if that gives enough.
final class TailChoice {

    private final Layers layers;
    private final int limit;
    private List<Integer> best = List.of();
    private long most = 1;

    private TailChoice(Layers layers, int limit) {
        this.layers = layers;
        this.limit = limit;
    }

    /// An order of layers in which the last ones with at most so many combinations are the tail.
    static int[] order(Layers layers, int limit, int enough) {
        TailChoice plain = new TailChoice(layers, limit);
        plain.choose(layers.hazardLayers, new ArrayList<>(), 1);
        TailChoice choice = plain;
        if (plain.most < enough) {
            choice = new TailChoice(layers, limit);
            choice.choose(0, new ArrayList<>(), 1);
        }
        List<Integer> order = new ArrayList<>();
        for (int l = 0; l < layers.count; l++) {
            if (!choice.best.contains(l)) {
                order.add(l);
            }
        }
        order.addAll(choice.best);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Tries each layer from here on with and without; the first choice that fills the limit well is enough.
    private void choose(int from, List<Integer> chosen, long combinations) {
        if (combinations > most) {
            most = combinations;
            best = List.copyOf(chosen);
        }
        for (int l = from; l < layers.count && most * 4 < limit * 3L; l++) {
            long more = combinations * layers.code[l].length;
            if (more <= limit) {
                chosen.add(l);
                choose(l + 1, chosen, more);
                chosen.removeLast();
            }
        }
    }
}
