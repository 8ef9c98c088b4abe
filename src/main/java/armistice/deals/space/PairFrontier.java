package armistice.deals.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The frontier of two parties, the others held at their reservation values: what one of the two can have at most for each
/// thing it leaves to the other.
///
/// **Idea.** Point by point: the most for the first party where the second gets more than at the point before. Each step
/// is one exact search ([LinearGoal] under floors) that starts from the direction which proved the step before, for
/// neighbouring points have neighbouring proofs, and from all packages met so far. A point that a later one equals for the
/// first party is dropped at the end.
public final class PairFrontier {

    private static final int FIRST_STEPS = 24;
    private static final int NEXT_STEPS = 6;

    private final PackageSpace space;
    private final Layers layers;
    private final Progress progress;
    private final int first;
    private final int second;
    private final double[] scale;
    private final double[] weights;
    private final Box box;
    private final List<Find> points = new ArrayList<>();
    private double[] direction;

    private PairFrontier(PackageSpace space, int first, int second, boolean rational, Progress progress) {
        PackageSpaceBuilder.require(first != second && Math.min(first, second) >= 0
                && Math.max(first, second) < space.parties(), "a pair needs two of " + space.parties() + " parties");
        this.space = space;
        this.first = first;
        this.second = second;
        this.progress = progress;
        layers = space.layers(Consent.filter(space.everyone()));
        scale = layers.spreads();
        weights = new double[space.parties()];
        weights[first] = 1;
        direction = weights.clone();
        box = Box.range(space.parties());
        if (!rational) {
            box.floor()[first] = Double.NEGATIVE_INFINITY;
            box.floor()[second] = Double.NEGATIVE_INFINITY;
        }
    }

    /// The frontier, from the best point for the first party to the best for the second. Each point is one combination of
    /// the two surpluses with a package that attains it, the same one each time it is asked.
    ///
    /// @param rational whether the two must reach their reservation values too
    public static List<Deal> of(PackageSpace space, int first, int second, boolean rational, Progress progress) {
        return new PairFrontier(space, first, second, rational, progress).sweep();
    }

    private List<Deal> sweep() {
        for (Find point = next(); point != null; point = next()) {
            points.add(point);
            box.floor()[second] = point.surplus()[second] + 1 / PackageSpaceBuilder.GRID;
        }
        List<Deal> frontier = new ArrayList<>();
        double most = Double.NEGATIVE_INFINITY;
        for (Find point : points.reversed()) {
            if (point.surplus()[first] > most) {
                most = point.surplus()[first];
                frontier.add(new Deal(layers.options(space.tables(), point.choice()), point.surplus(),
                        space.tables().unitsPerPoint()));
            }
        }
        Collections.reverse(frontier);
        return frontier;
    }

    private @Nullable Find next() {
        LinearGoal goal = new LinearGoal(weights, box);
        for (Find point : points) {
            goal.offer(point.surplus(), point.choice());
        }
        Hunt hunt = new Hunt(space, layers, goal, progress);
        Aim.linear(hunt, goal, weights, box, scale, direction, points.isEmpty() ? FIRST_STEPS : NEXT_STEPS);
        if (goal.find() == null) {
            Aim.box(hunt, box, scale);
        }
        hunt.walk();
        hunt.sharpest().stream().filter(lambda -> lambda[first] > 0).findFirst().ifPresent(this::turn);
        return goal.find();
    }

    private void turn(double[] lambda) {
        double[] next = new double[lambda.length];
        Arrays.setAll(next, party -> lambda[party] / lambda[first]);
        next[first] = Math.max(1, next[first]);
        direction = next;
    }
}
