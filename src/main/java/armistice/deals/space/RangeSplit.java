package armistice.deals.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which layers make the two factors of the prefixes and which make the tail, where a count meets in the middle. Chosen by an
/// estimate of the work: a tail is arranged anew for each band of sums of hazards before it, and asked once for each prefix.
///
/// @param first  layers of one factor of the prefixes
/// @param second layers of the other
/// @param tail   layers of the tail
@SuppressWarnings("ArrayRecordComponent") // never compared
record RangeSplit(int[] first, int[] second, int[] tail) {

    private static final int LARGEST_TAIL = 1 << 15;
    private static final int TRIES = 20_000;

    /// Nanoseconds, roughly: to arrange an element of the tail, to look at a prefix, to ask the tail, and for each word of
    /// its sets; and which part of the prefixes asks.
    private static final double ARRANGE = 100;
    private static final double LOOK = 2;
    private static final double ASK = 120;
    private static final double WORD = 0.4;
    private static final double ASKING = 0.1;

    /// Largest list of prefixes that is made: some 100 MB.
    private static final double LARGEST_FACTOR = 1 << 20;

    /// How many looks at a prefix take as long as asking a tail of that size once.
    static int looks(int tail) {
        return (int) ((ASK + WORD * tail / Long.SIZE) / LOOK);
    }

    /// @throws InvalidSpaceException if the space is too large to be counted like that
    static RangeSplit of(Layers layers) {
        Search search = new Search(layers);
        search.choose(0, new ArrayList<>(), 1);
        List<Integer> rest = new ArrayList<>();
        for (int l = 0; l < layers.count; l++) {
            if (!search.best.contains(l)) {
                rest.add(l);
            }
        }
        rest.sort((a, b) -> Integer.compare(layers.code[b].length, layers.code[a].length));
        List<Integer> first = new ArrayList<>();
        List<Integer> second = new ArrayList<>();
        double left = 1;
        double right = 1;
        for (int l : rest) {
            if (left <= right) {
                first.add(l);
                left *= layers.code[l].length;
            } else {
                second.add(l);
                right *= layers.code[l].length;
            }
        }
        PackageSpaceBuilder.require(Math.max(left, right) <= LARGEST_FACTOR, "a space with "
                + Math.round(Math.max(left, right)) + " halves of packages is too large to count its range");
        return new RangeSplit(array(first), array(second), array(search.best));
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Tries each layer with and without.
    private static final class Search {

        private final Layers layers;
        private final int[] hazards;
        private final double all;
        private List<Integer> best = List.of();
        private double least = Double.POSITIVE_INFINITY;
        private int tries;

        Search(Layers layers) {
            this.layers = layers;
            hazards = Arrays.stream(layers.hazard)
                    .mapToInt(logs -> (int) Arrays.stream(logs).distinct().count())
                    .toArray();
            all = Arrays.stream(layers.code).mapToDouble(codes -> codes.length).reduce(1, (a, b) -> a * b);
        }

        void choose(int from, List<Integer> chosen, int size) {
            double work = work(chosen, size);
            if (work < least) {
                least = work;
                best = List.copyOf(chosen);
            }
            for (int l = from; l < layers.count && tries++ < TRIES; l++) {
                if ((long) size * layers.code[l].length <= LARGEST_TAIL) {
                    chosen.add(l);
                    choose(l + 1, chosen, size * layers.code[l].length);
                    chosen.removeLast();
                }
            }
        }

        private double work(List<Integer> chosen, int size) {
            double sums = 1;
            double span = 1;
            for (int l = 0; l < layers.count; l++) {
                if (!chosen.contains(l)) {
                    sums *= hazards[l];
                    span += layers.topHazard[l + 1] - layers.topHazard[l];
                }
            }
            double prefixes = all / size;
            return Math.ceil(Math.min(sums, span / RangeWalk.BAND)) * size * ARRANGE
                    + prefixes * (LOOK + ASKING * (ASK + WORD * size / Long.SIZE));
        }
    }
}
