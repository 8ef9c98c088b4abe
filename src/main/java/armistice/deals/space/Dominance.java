package armistice.deals.space;

import java.util.Arrays;

/// Which prefixes of equal length make which superfluous.
///
/// Prefix x does for y if for every completion x gives everyone at least as much, and is smaller in issue order or surely
/// gives someone more. Once all hazard is chosen the values themselves are compared. Before that, with the least and the
/// greatest slope a and b that the party's penalty has on the way that is left,
///
///     S_x - S_y >= (V_x - b s_x) - (V_y - b s_y)   if s_x >= s_y,     with a instead of b otherwise,
///
/// so that x does if it is at least as good in both of these coordinates for each party. The first comparison is the one
/// that says whether someone surely gets more.
final class Dominance {

    /// Compares two prefixes in issue order.
    @FunctionalInterface
    interface IssueOrderOfPrefixes {

        boolean precedes(int layer, Generation all, int one, int other);
    }

    private static final int PLACE_BITS = 23;

    private final Generation all;
    private final int parties;
    private final boolean charged;
    private final double[] least;
    private final double[] greatest;
    private final double[] grain;
    private final Covering covering;
    private int[] member;
    private final double[] query;

    /// @param chosen number of layers chosen
    /// @param grain  part of each party's spread to round down to, 0 for none
    Dominance(PackageSpace space, Layers layers, int chosen, Generation all, double grain) {
        this.all = all;
        parties = layers.parties;
        charged = chosen >= layers.hazardLayers;
        least = new double[parties];
        greatest = new double[parties];
        this.grain = new double[parties];
        for (int party = 0; party < parties; party++) {
            this.grain[party] = grain * layers.spreads()[party];
        }
        if (!charged) {
            slopes(space.tables().penalty(), layers.topHazard[layers.count] - layers.topHazard[chosen]);
        }
        covering = new Covering(charged ? parties : 2 * parties);
        query = new double[charged ? parties : 2 * parties];
        member = new int[64];
    }

    private void slopes(double[][] penalty, int ahead) {
        int low = Integer.MAX_VALUE;
        int high = 0;
        for (int place = 0; place < all.size; place++) {
            low = Math.min(low, all.hazard[place]);
            high = Math.max(high, all.hazard[place] + ahead);
        }
        for (int party = 0; party < parties; party++) {
            least[party] = Double.POSITIVE_INFINITY;
            for (int s = low; s < high; s++) {
                double slope = penalty[party][s + 1] - penalty[party][s];
                least[party] = Math.min(least[party], slope);
                greatest[party] = Math.max(greatest[party], slope);
            }
            least[party] = Math.min(least[party], greatest[party]);
        }
    }

    /// All prefixes in the order of falling sum of coordinates: what makes another superfluous comes before it, but for
    /// equal ones.
    int[] order() {
        double[] sum = new double[all.size];
        long[] keys = new long[all.size];
        PackageSpaceBuilder.require(all.size < 1 << PLACE_BITS, "a frontier search reached " + all.size
                + " packages at once; ask for an approximation with a lower limit");
        for (int place = 0; place < all.size; place++) {
            coordinates(place);
            for (double coordinate : query) {
                sum[place] += coordinate;
            }
            long bits = Double.doubleToRawLongBits(-sum[place]);
            keys[place] = ((bits ^ ((bits >> 63) & Long.MAX_VALUE)) & -(1L << PLACE_BITS)) | place;
        }
        Arrays.sort(keys);
        int[] order = new int[all.size];
        for (int rank = 0; rank < order.length; rank++) {
            int place = (int) (keys[rank] & ((1 << PLACE_BITS) - 1));
            int at = rank;
            while (at > 0 && sum[order[at - 1]] < sum[place]) { // keys are cut short: put right what they could not tell
                order[at] = order[--at];
            }
            order[at] = place;
        }
        return order;
    }

    /// Takes the next prefix in order, unless it is superfluous beside those taken before.
    void take(int place, IssueOrderOfPrefixes prefixes, int layer) {
        coordinates(place);
        boolean superfluous = covering.covers(query, point -> {
            int other = member[point];
            if (surelyMore(other, place)) {
                return true;
            }
            if (covering.same(point, query) && sameFor(other, place)) {
                if (grain[0] == 0 && prefixes.precedes(layer, all, place, other)) {
                    member[point] = place;
                }
                return true;
            }
            return grain[0] > 0 || prefixes.precedes(layer, all, other, place);
        });
        if (!superfluous) {
            if (covering.size() == member.length) {
                member = Arrays.copyOf(member, member.length * 2);
            }
            member[covering.size()] = place;
            covering.add(query);
        }
    }

    /// The prefixes taken.
    int[] kept() {
        return Arrays.copyOf(member, covering.size());
    }

    private boolean sameFor(int one, int other) {
        return all.hazard[one] == all.hazard[other] || charged || Arrays.equals(least, greatest);
    }

    private boolean surelyMore(int one, int other) {
        double[] slope = all.hazard[one] > all.hazard[other] ? greatest : least;
        for (int party = 0; party < parties; party++) {
            double more = all.value[one * parties + party] - all.value[other * parties + party];
            if (!charged) {
                more -= slope[party] * (all.hazard[one] - all.hazard[other]);
            }
            if (more > 0) {
                return true;
            }
        }
        return false;
    }

    private void coordinates(int place) {
        for (int party = 0; party < parties; party++) {
            double units = all.value[place * parties + party];
            if (charged) {
                query[party] = round(units, party);
            } else {
                query[party] = round(units - greatest[party] * all.hazard[place], party);
                query[parties + party] = round(units - least[party] * all.hazard[place], party);
            }
        }
    }

    private double round(double units, int party) {
        return grain[party] > 0 ? Math.floor(units / grain[party]) : units;
    }
}
