package armistice.deals.space;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How many packages lie in the bargaining range, exactly.
///
/// **Idea.** Meet in the middle. Some layers, up to some ten thousand combinations and if possible without hazard, are put
/// last and indexed as [TailGroup]s; the layers before them are walked depth first, cut by the same directional bounds as every search (a prefix from which no package
/// of the range can be reached counts nothing, one from which all packages lie in it counts all); at each prefix that is
/// left, the tail is asked how many of its combinations complete it.
///
/// **For the required signatories of each package** the packages are split by the set M of their signatories. Those whose
/// consents are exactly M are those within M less those within a smaller set: inclusion and exclusion over counts with the
/// same floors.
public final class RangeCount {

    private static final int TAIL = 1 << 16;
    /// A tail without hazard is simpler, if it has at least so many combinations.
    private static final int ENOUGH = 1 << 10;
    private static final int GROUPS = 12;

    private final PackageSpace space;
    private final Progress progress;

    private RangeCount(PackageSpace space, Progress progress) {
        PackageSpaceBuilder.require(space.packages().bitLength() < 62,
                "a space of " + space.packages() + " packages is too large to count its range");
        this.space = space;
        this.progress = progress;
    }

    /// Counts.
    public static BigInteger of(PackageSpace space, Signatories who, Progress progress) {
        RangeCount count = new RangeCount(space, progress);
        return BigInteger.valueOf(who == Signatories.ALL ? count.within(space.everyone(), space.everyone())
                : count.required());
    }

    private long required() {
        int[] possible = Consent.possible(space);
        long sum = 0;
        for (int signing : possible) {
            for (int consents : possible) {
                if ((consents & ~signing) == 0) {
                    long count = within(consents, signing);
                    sum += Integer.bitCount(signing & ~consents) % 2 == 0 ? count : -count;
                }
            }
        }
        return sum;
    }

    /// Counts the packages that need no consent outside a set and suit all signatories.
    private long within(int consents, int signing) {
        Layers given = space.layers(new Layers.Filter(signing, consents, Layers.Reduction.NONE));
        if (given.isEmpty()) {
            return 0;
        }
        Layers layers = given.arranged(space.tables(), TailChoice.order(given, TAIL, ENOUGH));
        Box box = Box.open(space.parties());
        for (int party = 0; party < space.parties(); party++) {
            box.floor()[party] = (signing >> party & 1) != 0 ? 0 : Double.NEGATIVE_INFINITY;
        }
        Counter counter = new Counter(layers, signing, box);
        AnyGoal probe = AnyGoal.in(box);
        Hunt hunt = new Hunt(space, layers, new AnyGoal(probe::threshold, surplus -> false), progress);
        Aim.box(hunt, box, layers.spreads());
        if (!hunt.settled()) {
            new DepthFirst(layers, space, directions(hunt, layers, box), counter, progress).run();
        }
        return counter.total;
    }

    /// Beside the sharpest directions the even mixes of two and more parties: where a walk collects everything that is
    /// there, and not the best of it, many middling directions cut more than a few sharp ones.
    private static List<DirectionBound> directions(Hunt hunt, Layers layers, Box box) {
        List<DirectionBound> directions = hunt.directions();
        double[] spread = layers.spreads();
        for (int mixed = 1; mixed < 1 << spread.length; mixed++) {
            double[] lambda = new double[spread.length];
            for (int party = 0; party < spread.length; party++) {
                lambda[party] = (mixed >> party & 1) != 0 ? 1 / spread[party] : 0;
            }
            if (Integer.bitCount(mixed) > 1 && box.least(lambda) > Double.NEGATIVE_INFINITY) {
                directions.add(hunt.aimed(lambda));
            }
        }
        return directions;
    }

    /// Adds up what the walk brings.
    private final class Counter implements Goal {

        private final Layers layers;
        private final int signing;
        private final Box box;
        private final int depth;
        private final boolean settled;
        private final List<TailGroup> groups;
        /// `[layer * parties + party]`, the least that this and all later layers add, and how many combinations they have.
        private final double[] least;
        private final long[] combinations;
        private final double[] lax;
        private final double[] strict;
        private long total;

        Counter(Layers layers, int signing, Box box) {
            this.layers = layers;
            this.signing = signing;
            this.box = box;
            int parties = layers.parties;
            least = new double[(layers.count + 1) * parties];
            combinations = new long[layers.count + 1];
            combinations[layers.count] = 1;
            for (int l = layers.count - 1; l >= 0; l--) {
                combinations[l] = combinations[l + 1] * layers.code[l].length;
                for (int party = 0; party < parties; party++) {
                    double worst = Double.POSITIVE_INFINITY;
                    for (int at = party; at < layers.value[l].length; at += parties) {
                        worst = Math.min(worst, layers.value[l][at]);
                    }
                    least[l * parties + party] = least[(l + 1) * parties + party] + worst;
                }
            }
            depth = tailStart();
            settled = depth >= layers.hazardLayers;
            groups = groups();
            lax = new double[parties];
            strict = new double[parties];
        }

        private int tailStart() {
            int l = layers.count;
            while (l > 0 && combinations[l - 1] <= TAIL) {
                l--;
            }
            return l;
        }

        private List<TailGroup> groups() {
            int parties = layers.parties;
            int count = (int) combinations[depth];
            double[] values = new double[count * parties];
            int[] hazards = new int[count];
            for (int combination = 0; combination < count; combination++) {
                for (int l = depth; l < layers.count; l++) {
                    int j = (int) (combination / combinations[l + 1] % layers.code[l].length);
                    hazards[combination] += layers.hazard[l][j];
                    for (int party = 0; party < parties; party++) {
                        values[combination * parties + party] += layers.value[l][j * parties + party];
                    }
                }
            }
            List<TailGroup> made = new ArrayList<>();
            for (int[] elements : bands(hazards)) {
                made.add(new TailGroup(parties, elements, values, hazards));
            }
            return made;
        }

        /// One group for each hazard if they are few; else bands of about equal size that keep equal hazards together.
        private List<int[]> bands(int[] hazards) {
            int[] order = IntStream.range(0, hazards.length)
                    .boxed()
                    .sorted((a, b) -> Integer.compare(hazards[a], hazards[b]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            long distinct = Arrays.stream(hazards).distinct().count();
            int target = distinct <= GROUPS ? 1 : (hazards.length + GROUPS - 1) / GROUPS;
            List<int[]> bands = new ArrayList<>();
            int from = 0;
            for (int to = 1; to <= order.length; to++) {
                if (to == order.length || (to - from >= target && hazards[order[to]] != hazards[order[to - 1]])) {
                    bands.add(Arrays.copyOfRange(order, from, to));
                    from = to;
                }
            }
            return bands;
        }

        @Override
        public double threshold(double[] lambda) {
            return box.least(lambda);
        }

        @Override
        public double score(double[] surplus) {
            return 0;
        }

        @Override
        public boolean offer(double[] surplus, int[] choice) {
            throw new IllegalStateException("the tail was not taken");
        }

        @Override
        public boolean takesAll(int layer, double[] reached, int s) {
            if (allInside(layer, reached, s)) {
                total += combinations[layer];
                return true;
            }
            if (layer < depth) {
                return false;
            }
            for (TailGroup group : groups) {
                total += count(group, reached, s);
            }
            return true;
        }

        private boolean allInside(int layer, double[] reached, int s) {
            int parties = layers.parties;
            boolean charged = layer >= layers.hazardLayers;
            int most = s + layers.topHazard[layers.count] - layers.topHazard[layer];
            for (int party = 0; party < parties; party++) {
                double worst = reached[party] + least[layer * parties + party]
                        - (charged ? 0 : space.tables().penalty()[party][most]);
                if ((signing >> party & 1) != 0 && worst < 0) {
                    return false;
                }
            }
            return true;
        }

        private long count(TailGroup group, double[] reached, int s) {
            double[][] penalty = space.tables().penalty();
            for (int party = 0; party < layers.parties; party++) {
                boolean asked = (signing >> party & 1) != 0;
                double need = asked ? -reached[party] : Double.NEGATIVE_INFINITY;
                lax[party] = settled ? need : need + penalty[party][s + group.low];
                strict[party] = settled ? need : need + penalty[party][s + group.high];
            }
            return group.count(lax, strict, reached, s, settled ? null : penalty);
        }
    }
}
