package armistice.deals.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The best package for given weights, at or above given floors: "what is the most I can ask for, if each of the others
/// must get at least this?" Exact; usually takes a millisecond or less.
///
/// Depth-first branch and bound ([DepthFirst]) with directions from a short search on the dual ([Aim]). Where only required
/// signatories count, the packages are split by who may be needed: for each set M of parties that contains the standing
/// signatories, those packages whose consents stay within M, with the floors of M. Every package is among those of its own
/// M, and a package found with a larger M than its own only meets more floors than it must.
public final class BestDeal {

    private final PackageSpace space;
    private final Progress progress;

    /// Searches a space without reporting progress.
    public BestDeal(PackageSpace space) {
        this(space, Progress.IGNORED);
    }

    /// Searches a space.
    public BestDeal(PackageSpace space, Progress progress) {
        this.space = space;
        this.progress = progress;
    }

    /// The package with the largest weighted sum of surpluses among those that give each signatory at least its floor and
    /// cross none of its absolute red lines. Among equally good ones, the one with the larger plain sum if some weight is
    /// 0; the same one each time it is asked.
    ///
    /// @param weights `[party]`, at least 0, not all 0
    /// @param floors  `[party]`, points over the reservation value; 0 is the reservation value itself, minus infinity asks
    ///                for nothing
    /// @return null if there is no such package
    public @Nullable Deal find(double[] weights, double[] floors, Signatories who) {
        PackageSpaceBuilder.require(weights.length == space.parties() && floors.length == space.parties(),
                "a search needs a weight and a floor for each of " + space.parties() + " parties");
        PackageSpaceBuilder.require(Arrays.stream(weights).allMatch(weight -> weight >= 0 && weight < 1e12)
                && Arrays.stream(weights).max().orElse(0) > 0, "weights must be at least 0 and not all 0");
        List<Attempt> attempts = new ArrayList<>();
        Deal best = null;
        for (int signing : who == Signatories.ALL ? new int[]{space.everyone()} : Consent.possible(space)) {
            Attempt attempt = new Attempt(space.layers(Consent.filter(signing)), box(floors, signing));
            best = attempt.heaviest(weights, best);
            attempts.add(attempt);
        }
        if (best != null && Arrays.stream(weights).min().orElse(0) == 0) {
            double value = LinearGoal.sum(weights, best.units());
            for (Attempt attempt : attempts) {
                best = attempt.largest(weights, value, best);
            }
        }
        return best;
    }

    private Box box(double[] floors, int signing) {
        Box box = Box.open(space.parties());
        for (int party = 0; party < floors.length; party++) {
            if ((signing >> party & 1) != 0 && floors[party] > Double.NEGATIVE_INFINITY) {
                box.floor()[party] = PackageSpaceBuilder.onGrid(floors[party], space.tables().unitsPerPoint(),
                        "a floor");
            }
        }
        return box;
    }

    /// The search among packages that ask for the signatures of some parties only.
    private final class Attempt {

        private final Layers layers;
        private final Box box;
        private List<double[]> directions = List.of();

        Attempt(Layers layers, Box box) {
            this.layers = layers;
            this.box = box;
        }

        /// The largest weighted sum, if it is more than that of a known package.
        @Nullable
        Deal heaviest(double[] weights, @Nullable Deal known) {
            LinearGoal goal = new LinearGoal(weights, box);
            if (known != null) {
                goal.beat(known.units());
            }
            Hunt hunt = new Hunt(space, layers, goal, progress);
            Aim.linear(hunt, goal, weights, box, layers.spreads());
            if (goal.find() == null) {
                Aim.box(hunt, box, layers.spreads());
            }
            hunt.walk();
            directions = hunt.sharpest();
            Find find = goal.find();
            return find == null ? known : deal(find);
        }

        /// With a given weighted sum the largest plain sum, if it is more than that of a known package.
        Deal largest(double[] weights, double value, Deal known) {
            TieGoal goal = new TieGoal(weights, value, box, known.units());
            Hunt hunt = new Hunt(space, layers, goal, progress);
            Aim.mixed(hunt, directions);
            hunt.walk();
            Find find = goal.find();
            return find == null ? known : deal(find);
        }

        private Deal deal(Find find) {
            return new Deal(layers.options(space.tables(), find.choice()), find.surplus(),
                    space.tables().unitsPerPoint());
        }
    }
}
