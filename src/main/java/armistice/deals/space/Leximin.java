package armistice.deals.space;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The packages of the bargaining range whose sorted shares (surplus / scale) are largest from the worst share up.
///
/// **Idea.** Level by level. The worst share is a largest minimum. Then some party q must be content with that share, and
/// the second worst is the largest minimum over the others with q at its floor, for the best q; and so on. A state is a set
/// of parties that are settled, with their floors; of each level only those states are carried on that attain the level's
/// value. At the end the optimal packages are exactly those in the boxes of the last states.
final class Leximin {

    private final Solver solver;
    private final int sharing;
    private final double[] scale;
    private List<double[]> directions = List.of();
    private List<State> states = new ArrayList<>();
    private @Nullable Find last;

    /// @param settled bit set
    /// @param floors  `[party]`, units
    private record State(int settled, List<Double> floors) {

        double[] array() {
            return floors.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /// @param sharing bit set of the parties whose shares count
    /// @param scale   `[party]`, units, positive for those
    Leximin(Solver solver, int sharing, double[] scale) {
        this.solver = solver;
        this.sharing = sharing;
        this.scale = scale;
        List<Double> zero = new ArrayList<>();
        for (double ignored : scale) {
            zero.add(0.0);
        }
        states.add(new State(0, zero));
        for (int level = 0; level < Integer.bitCount(sharing) && !states.isEmpty(); level++) {
            states = deeper();
        }
        if (sharing == 0) {
            last = find(states.getFirst());
        }
    }

    /// Whether no package is in the range.
    boolean isEmpty() {
        return last == null;
    }

    /// The smallest package in issue order.
    Deal smallest() {
        Deal smallest = null;
        for (State state : states) {
            Box box = new Box(state.array());
            Find start = find(state);
            if (start != null) {
                Deal deal = solver.smallest(solver.layers(), AnyGoal.in(box), start, directions);
                smallest = smallest == null || IssueOrder.compare(deal, smallest) < 0 ? deal : smallest;
            }
        }
        if (smallest == null) {
            throw new IllegalStateException("asked for a solution of an empty range");
        }
        return smallest;
    }

    private @Nullable Find find(State state) {
        Box box = new Box(state.array());
        AnyGoal any = AnyGoal.in(box);
        Hunt hunt = solver.hunt(any);
        Aim.box(hunt, box, solver.scale());
        hunt.walk();
        return any.find();
    }

    /// Settles one more party.
    private List<State> deeper() {
        Share best = null;
        List<State> tight = new ArrayList<>();
        for (State state : states) {
            int open = sharing & ~state.settled;
            double[] start = state.array();
            for (int party = 0; party < scale.length; party++) {
                if (best != null && (open >> party & 1) != 0) {
                    start[party] = Math.max(start[party], best.atLeast(scale[party]));
                }
            }
            Share share = worst(open, start);
            if (share != null && (best == null || share.compareTo(best) > 0)) {
                best = share;
                tight.clear();
            }
            if (share != null) {
                tight.add(state);
            }
        }
        return best == null ? List.of() : settle(tight, best);
    }

    private List<State> settle(List<State> tight, Share share) {
        Set<State> next = new HashSet<>();
        List<State> ordered = new ArrayList<>();
        for (State state : tight) {
            for (int party = 0; party < scale.length; party++) {
                if (((sharing & ~state.settled) >> party & 1) != 0) {
                    List<Double> floors = new ArrayList<>(state.floors);
                    floors.set(party, share.atLeast(scale[party]));
                    State deeper = new State(state.settled | 1 << party, floors);
                    if (next.add(deeper)) {
                        ordered.add(deeper);
                    }
                }
            }
        }
        return ordered;
    }

    /// The largest worst share of the open parties, if it is at least what the start asks for.
    private @Nullable Share worst(int open, double[] start) {
        WorstShareGoal goal = new WorstShareGoal(open, scale, new Box(start));
        Hunt hunt = solver.hunt(goal);
        Aim.box(hunt, goal.need(), solver.scale());
        hunt.walk();
        solver.remember(goal.find());
        if (goal.find() != null) {
            last = goal.find();
            if (directions.isEmpty()) {
                directions = hunt.sharpest();
            }
        }
        return goal.best();
    }
}
