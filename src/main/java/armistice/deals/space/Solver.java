package armistice.deals.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the [Solutions]. Each optimum is found first, by its goal; then the smallest package that attains it, by
/// [Smallest]. A package once found is offered to every later search.
final class Solver {

    private final PackageSpace space;
    private final Progress progress;
    private final Layers layers;
    private final int parties;
    private final double[] scale;
    private final double[] ones;
    private final Box range;
    private final List<Find> met = new ArrayList<>();

    Solver(PackageSpace space, Progress progress) {
        this.space = space;
        this.progress = progress;
        layers = space.layers(Consent.filter(space.everyone()));
        parties = space.parties();
        scale = layers.spreads();
        ones = new double[parties];
        Arrays.fill(ones, 1);
        range = Box.range(parties);
    }

    Solutions solve() {
        Leximin egalitarian = new Leximin(this, space.everyone(), ones);
        if (egalitarian.isEmpty()) {
            return new Solutions(Optional.empty(), ideals(Box.open(parties)), new Blockers(space, progress).smallest());
        }
        List<Deal> ideals = ideals(range);
        double[] gains = new double[parties];
        int gaining = 0;
        for (int party = 0; party < parties; party++) {
            gains[party] = ideals.get(party).units()[party];
            gaining |= gains[party] > 0 ? 1 << party : 0;
        }
        Leximin shares = new Leximin(this, gaining, gains);
        return new Solutions(Optional.of(new Solutions.Points(nash(gaining == space.everyone()), shares.smallest(),
                egalitarian.smallest(), utilitarian())), ideals, List.of());
    }

    private List<Deal> ideals(Box box) {
        if (layers.isEmpty()) {
            return List.of();
        }
        List<Deal> ideals = new ArrayList<>();
        for (int party = 0; party < parties; party++) {
            double[] axis = new double[parties];
            axis[party] = 1;
            ideals.add(deal(linear(axis, box).found()));
        }
        return ideals;
    }

    private Deal utilitarian() {
        Linear sum = linear(ones, range);
        double best = sum.goal.best();
        LinearGoal reference = sum.goal;
        reference.relax();
        AnyGoal any = new AnyGoal(reference::threshold, surplus -> range.contains(surplus)
                && LinearGoal.sum(ones, surplus) >= best);
        return smallest(layers, any, sum.found(), sum.hunt.sharpest());
    }

    private record Linear(LinearGoal goal, Hunt hunt) {

        Find found() {
            Find find = goal.find();
            if (find == null) {
                throw new IllegalStateException("a box that is not empty has a best package");
            }
            return find;
        }
    }

    private Linear linear(double[] weights, Box box) {
        LinearGoal goal = new LinearGoal(weights, box);
        Hunt hunt = hunt(goal);
        Aim.linear(hunt, goal, weights, box, scale);
        hunt.walk();
        remember(goal.find());
        return new Linear(goal, hunt);
    }

    private Deal nash(boolean someGainEach) {
        NashGoal goal = new NashGoal(parties);
        Hunt hunt = hunt(goal);
        Find start = goal.find();
        if (start == null) {
            throw new IllegalStateException("a range that is not empty has been met");
        }
        if (someGainEach) {
            Aim.nash(hunt, start.surplus(), scale);
            hunt.walk();
        }
        Find best = goal.find();
        if (best == null || NashProduct.rough(best.surplus()) == 0) {
            return smallestOfRange();
        }
        double logProduct = NashGoal.logProduct(best.surplus());
        AnyGoal any = new AnyGoal(lambda -> NashGoal.plane(logProduct, lambda),
                surplus -> range.contains(surplus) && NashProduct.compare(surplus, best.surplus()) >= 0);
        return smallest(layers, any, best, hunt.sharpest());
    }

    /// Every product is 0: all packages of the range are equally good.
    private Deal smallestOfRange() {
        Layers all = space.layers(new Layers.Filter(space.everyone(), space.everyone(), Layers.Reduction.SMALLER));
        AnyGoal any = AnyGoal.in(range);
        Hunt hunt = new Hunt(space, all, any, progress);
        Aim.box(hunt, range, scale);
        hunt.walk();
        Find find = any.find();
        if (find == null) {
            throw new IllegalStateException("the range was not empty");
        }
        return smallest(all, any, find, hunt.sharpest());
    }

    Deal smallest(Layers among, AnyGoal any, Find start, List<double[]> directions) {
        return space.deal(new Smallest(space, any, directions, progress).of(among, start));
    }

    /// A hunt that starts from all packages met so far.
    Hunt hunt(Goal goal) {
        for (Find find : met) {
            goal.offer(find.surplus(), find.choice());
        }
        return new Hunt(space, layers, goal, progress);
    }

    void remember(@Nullable Find find) {
        if (find != null) {
            met.add(find);
        }
    }

    double[] scale() {
        return scale;
    }

    Layers layers() {
        return layers;
    }

    Box range() {
        return range;
    }

    private Deal deal(Find find) {
        return new Deal(layers.options(space.tables(), find.choice()), find.surplus(), space.tables().unitsPerPoint());
    }
}
