package armistice.deals.space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One optimisation from start to proof: probe directions, each of which gives a bound and a package; climb from those
/// packages; then walk the tree with the few directions that bound best.
final class Hunt {

    /// Directions carried down the tree beside the coordinate axes.
    private static final int CHOSEN = 3;
    /// Two directions whose normalised weights differ less than this count as one.
    private static final double NEAR = 0.02;

    /// Climbing costs more than a probe; early ones are worth it, later ones now and then.
    private static final int CLIMB_EVERY = 7;

    private final PackageSpace space;
    private final Layers layers;
    private final Goal goal;
    private final Progress progress;
    private final DirectionBound bound;
    private final List<Probe> probes = new ArrayList<>();
    private final int[] choice;
    private final double[] surplus;
    private final double[] trial;
    private boolean settled;
    private long nodes;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Probe(double[] lambda, double root) {}

    Hunt(PackageSpace space, Layers layers, Goal goal, Progress progress) {
        this.space = space;
        this.layers = layers;
        this.goal = goal;
        this.progress = progress;
        bound = new DirectionBound(layers, space.tables().penalty(), space.reservationUnits());
        choice = new int[layers.count];
        surplus = new double[layers.parties];
        trial = new double[layers.parties];
        settled = layers.isEmpty() || goal.done();
    }

    /// Whether some direction has already shown that nothing better than what was found exists.
    boolean settled() {
        return settled;
    }

    /// Nodes of the tree that were visited.
    long nodes() {
        return nodes;
    }

    /// Bounds one direction, offers the package met on the way and one climbed from it.
    ///
    /// @return bound on the weighted sum of surpluses
    double probe(double[] lambda, double[] reached) {
        bound.aim(lambda);
        probes.add(new Probe(bound.lambda(), bound.root));
        bound.trace(choice);
        layers.surplus(space, choice, reached);
        goal.offer(reached, choice);
        if (Integer.bitCount(probes.size()) == 1 || probes.size() % CLIMB_EVERY == 0) {
            System.arraycopy(reached, 0, surplus, 0, surplus.length);
            climb();
            goal.offer(surplus, choice);
        }
        settled |= goal.done() || hopeless(bound.root, goal.threshold(lambda));
        return bound.root;
    }

    /// Directions that bound best so far, best first.
    List<double[]> sharpest() {
        List<Probe> sorted = new ArrayList<>(probes);
        sorted.sort(Comparator.comparingDouble(this::looseness));
        List<double[]> chosen = new ArrayList<>();
        for (Probe probe : sorted) {
            if (chosen.size() < CHOSEN && chosen.stream().noneMatch(other -> near(other, probe.lambda))) {
                chosen.add(probe.lambda);
            }
        }
        return chosen;
    }

    /// Walks the tree.
    void walk() {
        progress.report(nodes);
        if (!settled) {
            nodes += new DepthFirst(layers, space, directions(), goal, progress).run();
            settled = true;
        }
    }

    /// The directions worth carrying down a tree: the sharpest, and the axes that the goal bounds.
    List<DirectionBound> directions() {
        List<DirectionBound> directions = new ArrayList<>();
        for (double[] lambda : sharpest()) {
            directions.add(aimed(lambda));
        }
        for (int party = 0; party < layers.parties; party++) {
            double[] axis = new double[layers.parties];
            axis[party] = 1;
            if (goal.threshold(axis) > Double.NEGATIVE_INFINITY) {
                directions.add(aimed(axis));
            }
        }
        if (directions.isEmpty()) {
            directions.add(aimed(new double[layers.parties]));
        }
        return directions;
    }

    /// A bound in one direction.
    DirectionBound aimed(double[] lambda) {
        DirectionBound direction = new DirectionBound(layers, space.tables().penalty(), space.reservationUnits());
        direction.aim(lambda);
        return direction;
    }

    /// A margin wide enough for rounding in any direction.
    static boolean hopeless(double root, double threshold) {
        return root < threshold - 1e-9 * (1 + Math.abs(root) + Math.abs(threshold));
    }

    private double looseness(Probe probe) {
        double sum = 0;
        for (double weight : probe.lambda) {
            sum += weight;
        }
        return (probe.root - goal.threshold(probe.lambda)) / sum;
    }

    private static boolean near(double[] left, double[] right) {
        double leftSum = 0;
        double rightSum = 0;
        for (int party = 0; party < left.length; party++) {
            leftSum += left[party];
            rightSum += right[party];
        }
        double apart = 0;
        for (int party = 0; party < left.length; party++) {
            apart += Math.abs(left[party] / leftSum - right[party] / rightSum);
        }
        return apart < NEAR;
    }

    /// Changes one layer after the other to what scores best, until a round changes nothing.
    private void climb() {
        double best = goal.score(surplus);
        int still = 0;
        for (int l = 0; still < layers.count; l = (l + 1) % layers.count) {
            double before = best;
            best = climb(l, best);
            still = best > before ? 0 : still + 1;
        }
        layers.surplus(space, choice, surplus);
    }

    private double climb(int l, double best) {
        double[][] penalty = space.tables().penalty();
        double[] value = layers.value[l];
        int[] hazard = layers.hazard[l];
        int parties = layers.parties;
        int now = choice[l];
        int s = layers.hazardOf(choice);
        int better = now;
        double most = best;
        for (int j = 0; j < hazard.length; j++) {
            int moved = s - hazard[now] + hazard[j];
            for (int party = 0; party < parties; party++) {
                trial[party] = surplus[party] + value[j * parties + party] - value[now * parties + party]
                        - penalty[party][moved] + penalty[party][s];
            }
            double score = goal.score(trial);
            if (score > most) {
                most = score;
                better = j;
            }
        }
        if (better != now) {
            choice[l] = better;
            layers.surplus(space, choice, surplus);
        }
        return most;
    }
}
