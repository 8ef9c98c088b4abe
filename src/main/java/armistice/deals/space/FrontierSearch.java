package armistice.deals.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All packages that no other one improves on, layer by layer.
///
/// **Idea.** Prefixes are extended by one layer at a time, and those are dropped from which nothing new can come:
///
/// - the bounds in many directions say that no completion lies in the bargaining range (where that is asked);
/// - all completions lie below a package that is already known, by the bounds along the axes;
/// - another prefix is at least as good whatever follows ([Dominance]).
///
/// What is left after the last layer is the frontier: every dropped prefix has, for each completion, a kept package that
/// is better for someone and worse for nobody, or equal and smaller in issue order.
///
/// **Where it gets too large**, prefixes are compared after rounding down to a grain, and what that can cost a party is
/// added up: the result is then certified within that error, and rationality is relaxed by as much.
final class FrontierSearch {

    private static final int BATCH = 1 << 19;
    /// Where rounding begins, as a part of a party's spread.
    private static final double FINEST = 4e-4;
    /// Where it begins in the next layer, as a part of what this one needed; and by what it grows.
    private static final double AGAIN = 0.8;
    private static final double COARSER = 2;

    private final PackageSpace space;
    private final Layers layers;
    private final boolean restricted;
    private final int limit;
    private final double coarse;
    private final Progress progress;
    private final List<DirectionBound> directions;
    private final Covering known;
    private final List<Generation> history = new ArrayList<>();
    private final double[] error;
    private final double[] value;
    private final double[] above;
    private double lastGrain;
    private boolean tooLarge;
    private boolean exactOnly;
    private long work;

    /// @param limit  prefixes from which on to round
    /// @param coarse part of each party's spread to round to in every layer; 0 to be exact
    /// @param known  surpluses of packages that exist, for cutting
    FrontierSearch(PackageSpace space, boolean restricted, int limit, double coarse, Covering known,
            Progress progress) {
        this.space = space;
        this.restricted = restricted;
        this.limit = limit;
        this.coarse = coarse;
        this.known = known;
        this.progress = progress;
        layers = space.layers(Consent.filter(space.everyone()));
        error = new double[layers.parties];
        value = new double[layers.parties];
        above = new double[layers.parties];
        directions = directions();
    }

    /// What a listed package can fall short of one it stands for, in units.
    double[] error() {
        return error;
    }

    /// Whether some layer has more prefixes than allowed, so that [#run] rounds from there on.
    boolean isTooLarge() {
        return tooLarge;
    }

    /// Searches as far as it can without rounding.
    ///
    /// @return empty if it [#isTooLarge]
    List<Deal> runExactly() {
        exactOnly = true;
        return run();
    }

    List<Deal> run() {
        int parties = layers.parties;
        Generation start = new Generation(parties);
        double[] nothing = new double[parties];
        for (int party = 0; party < parties; party++) {
            nothing[party] = -space.reservationUnits()[party]
                    - (layers.hazardLayers == 0 ? space.tables().penalty()[party][layers.baseHazard] : 0);
        }
        start.add(nothing, 0, layers.baseHazard, 0, 0);
        history.add(start);
        for (int l = 0; l < layers.count; l++) {
            history.add(extend(l));
            if (tooLarge && exactOnly) {
                return List.of();
            }
        }
        return deals();
    }

    private List<DirectionBound> directions() {
        Box range = Box.range(layers.parties);
        Hunt hunt = new Hunt(space, layers, new AnyGoal(range::least, surplus -> false), Progress.IGNORED);
        List<DirectionBound> list = new ArrayList<>();
        for (int party = 0; party < layers.parties; party++) {
            double[] axis = new double[layers.parties];
            axis[party] = 1;
            list.add(hunt.aimed(axis));
        }
        if (restricted) {
            Aim.box(hunt, range, layers.spreads());
            for (double[] lambda : hunt.sharpest()) {
                list.add(hunt.aimed(lambda));
            }
        }
        return list;
    }

    private Generation extend(int l) {
        Generation from = history.getLast();
        Generation kept = new Generation(layers.parties);
        Generation batch = new Generation(layers.parties);
        int batches = 0;
        for (int j = 0; j < layers.code[l].length; j++) {
            for (int prefix = 0; prefix < from.size; prefix++) {
                if (hopeful(from, prefix, l, j)) {
                    batch.add(value, 0, from.hazard[prefix] + layers.hazard[l][j], prefix, j);
                }
            }
            work += from.size;
            progress.report(work);
            if (batch.size >= BATCH) {
                kept = filter(l, join(kept, batch), 0);
                batch = new Generation(layers.parties);
                batches++;
            }
        }
        Generation all = join(kept, batch);
        boolean last = l == layers.count - 1 && coarse == 0;
        // Once rounding has begun, the exact comparison would only be made twice; but what is left at the end is listed.
        boolean exactly = (lastGrain == 0 || last) && (batch.size > 0 || batches > 0);
        Generation compared = exactly ? filter(l, all, 0) : all;
        return last ? compared : rounded(l, compared);
    }

    private Generation join(Generation kept, Generation batch) {
        for (int place = 0; place < kept.size; place++) {
            batch.addFrom(kept, place);
        }
        return batch;
    }

    /// Rounds until no more are left than allowed, and charges what that may cost.
    private Generation rounded(int l, Generation kept) {
        Generation fewer = kept;
        double grain = coarse;
        tooLarge |= coarse == 0 && kept.size > limit;
        if (tooLarge && exactOnly) {
            return kept;
        }
        if (coarse == 0 && (lastGrain > 0 || kept.size > limit)) {
            grain = Math.max(FINEST, lastGrain * AGAIN);
        }
        if (grain > 0) {
            fewer = filter(l, kept, grain);
            while (fewer.size > limit) {
                grain *= COARSER;
                fewer = filter(l, kept, grain);
            }
            lastGrain = grain;
            for (int party = 0; party < error.length; party++) {
                error[party] += grain * layers.spreads()[party];
            }
        }
        return fewer;
    }

    /// Computes the extended prefix and says whether it can lead to something new.
    private boolean hopeful(Generation from, int prefix, int l, int j) {
        int parties = layers.parties;
        int s = from.hazard[prefix] + layers.hazard[l][j];
        boolean charged = l + 1 >= layers.hazardLayers;
        for (int party = 0; party < parties; party++) {
            value[party] = from.value[prefix * parties + party] + layers.value[l][j * parties + party]
                    - (l + 1 == layers.hazardLayers ? space.tables().penalty()[party][s] : 0);
        }
        for (int d = 0; d < directions.size(); d++) {
            DirectionBound direction = directions.get(d);
            double bound = charged ? direction.tail[l + 1] : direction.reach[l + 1][s >> layers.shift];
            double allowance = 0;
            for (int party = 0; party < parties; party++) {
                bound += direction.lambda()[party] * value[party];
                allowance += direction.lambda()[party] * error[party];
            }
            if (d < parties) {
                above[d] = bound;
            }
            if (restricted && bound < -allowance - (d < parties ? 0 : 1e-9 * (1 + Math.abs(bound)))) {
                return false;
            }
        }
        return !known.covers(above, point -> known.exceeds(point, above));
    }

    /// Keeps what no other one makes superfluous.
    private Generation filter(int l, Generation all, double grain) {
        Dominance dominance = new Dominance(space, layers, l + 1, all, grain);
        Generation kept = new Generation(layers.parties);
        for (int place : dominance.order()) {
            dominance.take(place, this::precedes, l);
        }
        for (int place : dominance.kept()) {
            kept.addFrom(all, place);
        }
        return kept;
    }

    /// Whether one prefix comes before another in issue order.
    private boolean precedes(int l, Generation all, int one, int other) {
        return Arrays.compare(options(l, all, one), options(l, all, other)) < 0;
    }

    private int[] options(int l, Generation all, int place) {
        int[] options = new int[space.issues()];
        Generation generation = all;
        int at = place;
        for (int layer = l; layer >= 0; layer--) {
            space.tables().clusters()[layers.cluster[layer]].decode(layers.code[layer][generation.step[at]], options);
            at = generation.parent[at];
            generation = history.get(layer);
        }
        return options;
    }

    private List<Deal> deals() {
        Generation last = history.getLast();
        List<Deal> deals = new ArrayList<>();
        for (int place = 0; place < last.size; place++) {
            double[] surplus = Arrays.copyOfRange(last.value, place * layers.parties, (place + 1) * layers.parties);
            deals.add(new Deal(options(layers.count - 1, last, place), surplus, space.tables().unitsPerPoint()));
        }
        return deals;
    }
}
