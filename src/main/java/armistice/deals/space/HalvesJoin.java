package armistice.deals.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// The sums of two lists that matter for a frontier, each up to a tolerance.
///
/// **Idea.** Two trees of boxes are walked together. A pair of boxes is passed over if a sum found before gives everybody as
/// much as the two best corners together, less the tolerance; what is left of a pair of single elements is found. When
/// the walk is over, every sum is matched within the tolerance. Then it is walked again with a smaller one, from what was
/// found, until that is more than allowed or takes too long; the last walk that came to its end is the certificate.
final class HalvesJoin {

    /// Sums up to which all that matter are listed, and looks that this may take.
    private static final int EXACT = 40_000;
    private static final long EXACT_LOOKS = 3_000_000;
    /// Looks after which no closer walk is begun or ended: some seconds.
    private static final long LOOKS = 16_000_000;
    /// Tolerances, as parts of a party's spread.
    private static final double FIRST = 0.019;
    private static final double LAST = 1e-4;
    private static final double STEP = 1.4;
    private static final int DIRECTIONS = 3_000;
    private static final int REPORT_EVERY = 1 << 12;

    private final Sums one;
    private final Sums other;
    private final double[] spreads;
    private final Progress progress;
    private final int parties;
    private final Covering found;
    /// `[found]`: numbers in the two lists.
    private final List<int[]> pairs = new ArrayList<>();
    private final double[] query;
    private double tolerance;
    private double certified;
    private int most = Integer.MAX_VALUE;
    private long looks;
    private long mostLooks = Long.MAX_VALUE;
    private boolean stopped;

    HalvesJoin(Sums one, Sums other, double[] spreads, Progress progress) {
        this.one = one;
        this.other = other;
        this.spreads = spreads;
        this.progress = progress;
        parties = spreads.length;
        found = new Covering(parties);
        query = new double[parties];
        begin();
    }

    /// What weighted sums find: the best of a sum is the sum of the best.
    private void begin() {
        SplittableRandom random = new SplittableRandom(1);
        double[] lambda = new double[parties];
        int directions = Math.clamp((long) one.size() * other.size() / 100, 1, DIRECTIONS);
        for (int k = 0; k < directions; k++) {
            Arrays.setAll(lambda, party -> -Math.log(random.nextDouble()) / spreads[party]);
            look(one.best(lambda), other.best(lambda));
        }
    }

    /// Finds all that matter.
    ///
    /// @return false if that was given up as too many
    boolean exactly() {
        mostLooks = EXACT_LOOKS;
        most = EXACT;
        walk(0, 0);
        return !stopped;
    }

    /// Finds what matters up to a tolerance that is made as small as a limit allows.
    ///
    /// @param limit found sums from which on no smaller one is tried
    void closer(int limit) {
        looks = 0;
        most = Integer.MAX_VALUE;
        mostLooks = Long.MAX_VALUE;
        stopped = false;
        for (double next = FIRST; next > LAST && !stopped; next /= STEP) {
            tolerance = next;
            walk(0, 0);
            if (!stopped) {
                certified = tolerance;
            }
            most = limit;
            mostLooks = LOOKS;
            stopped |= found.size() > most || looks > mostLooks;
        }
    }

    /// The sums found that no other one found improves on.
    Sums result() {
        double[] value = new double[pairs.size() * parties];
        int[][] options = new int[pairs.size()][];
        Covering kept = new Covering(parties);
        int n = 0;
        for (int[] pair : falling()) {
            sum(one.value, pair[0], other.value, pair[1], 0);
            if (!kept.covers(query, _ -> true)) {
                kept.add(query);
                System.arraycopy(query, 0, value, n * parties, parties);
                options[n++] = together(one.options[pair[0]], other.options[pair[1]]);
            }
        }
        double[] error = new double[parties];
        Arrays.setAll(error, party -> one.error[party] + other.error[party] + certified * spreads[party]);
        return new Sums(Arrays.copyOf(value, n * parties), Arrays.copyOf(options, n), error);
    }

    /// By falling total, so that what improves on another comes before it.
    private List<int[]> falling() {
        return pairs.stream().sorted((a, b) -> Double.compare(total(b), total(a))).toList();
    }

    private double total(int[] pair) {
        double total = 0;
        for (int party = 0; party < parties; party++) {
            total += one.value[pair[0] * parties + party] + other.value[pair[1] * parties + party];
        }
        return total;
    }

    /// Each issue is in one of the halves; in the other it stands at 0.
    private static int[] together(int[] first, int[] second) {
        int[] options = first.clone();
        Arrays.setAll(options, issue -> first[issue] + second[issue]);
        return options;
    }

    private void walk(int a, int b) {
        if (++looks % REPORT_EVERY == 0) {
            progress.report(looks);
        }
        stopped |= looks > mostLooks || found.size() > most;
        if (stopped) {
            return;
        }
        sum(one.corner, a, other.corner, b, tolerance);
        if (found.covers(query, _ -> true)) {
            return;
        }
        if (one.isLeaf(a) && other.isLeaf(b)) {
            for (int i = one.first[a]; i < one.end[a]; i++) {
                for (int j = other.first[b]; j < other.end[b]; j++) {
                    look(one.order[i], other.order[j]);
                }
            }
        } else if (other.isLeaf(b) || (!one.isLeaf(a) && one.count(a) >= other.count(b))) {
            walk(one.left[a], b);
            walk(one.right[a], b);
        } else {
            walk(a, other.left[b]);
            walk(a, other.right[b]);
        }
    }

    private void look(int i, int j) {
        looks++;
        sum(one.value, i, other.value, j, tolerance);
        if (!found.covers(query, _ -> true)) {
            sum(one.value, i, other.value, j, 0);
            found.add(query);
            pairs.add(new int[]{i, j});
        }
    }

    private void sum(double[] first, int i, double[] second, int j, double less) {
        for (int party = 0; party < parties; party++) {
            query[party] = first[i * parties + party] + second[j * parties + party] - less * spreads[party];
        }
    }
}
