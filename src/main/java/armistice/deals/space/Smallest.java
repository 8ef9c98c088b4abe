package armistice.deals.space;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The smallest package in issue order that satisfies a condition, from one that does.
///
/// **Idea.** Issue by issue: is there one with the same options so far and a smaller option here? Each question is a small
/// search in layers cut down to those options, with bounds that are made anew for them and so are tight; most are
/// answered before the first node. At most the sum of the start's option numbers is asked.
final class Smallest {

    private final PackageSpace space;
    private final AnyGoal goal;
    private final List<double[]> directions;
    private final Progress progress;

    /// @param directions that bound the condition well; the axes are added
    Smallest(PackageSpace space, AnyGoal goal, List<double[]> directions, Progress progress) {
        this.space = space;
        this.goal = goal;
        this.progress = progress;
        this.directions = new ArrayList<>(directions);
        for (int party = 0; party < space.parties(); party++) {
            double[] axis = new double[space.parties()];
            axis[party] = 1;
            if (goal.threshold(axis) > Double.NEGATIVE_INFINITY) {
                this.directions.add(axis);
            }
        }
    }

    /// The options of the smallest package.
    ///
    /// @param among where the start was found
    int[] of(Layers among, Find start) {
        int[] options = among.options(space.tables(), start.choice());
        Layers fixed = among;
        for (int issue = 0; issue < options.length; issue++) {
            for (int option = 0; option < options[issue]; option++) {
                Layers tried = fixed.fixed(space.tables(), issue, option);
                Find find = any(tried);
                if (find != null) {
                    options = tried.options(space.tables(), find.choice());
                }
            }
            fixed = fixed.fixed(space.tables(), issue, options[issue]);
        }
        return options;
    }

    private @Nullable Find any(Layers layers) {
        if (layers.isEmpty()) {
            return null;
        }
        AnyGoal question = goal.afresh();
        List<DirectionBound> bounds = new ArrayList<>();
        for (double[] lambda : directions) {
            DirectionBound bound = new DirectionBound(layers, space.tables().penalty(), space.reservationUnits());
            bound.aim(lambda);
            if (Hunt.hopeless(bound.root, goal.threshold(lambda))) {
                return null;
            }
            bounds.add(bound);
        }
        new DepthFirst(layers, space, bounds, question, progress).run();
        return question.find();
    }
}
