package armistice.deals.space;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Any one package that satisfies a condition.
final class AnyGoal implements Goal {

    private final ToDoubleFunction<double[]> threshold;
    private final Predicate<double[]> condition;
    private @Nullable Find find;

    /// @param threshold from weights to the least weighted sum of surpluses that the condition implies
    /// @param condition on surpluses in units
    AnyGoal(ToDoubleFunction<double[]> threshold, Predicate<double[]> condition) {
        this.threshold = threshold;
        this.condition = condition;
    }

    /// Any package in a box.
    static AnyGoal in(Box box) {
        return new AnyGoal(box::least, box::contains);
    }

    /// The same condition, nothing found yet.
    AnyGoal afresh() {
        return new AnyGoal(threshold, condition);
    }

    @Nullable
    Find find() {
        return find;
    }

    boolean accepts(double[] surplus) {
        return condition.test(surplus);
    }

    @Override
    public double threshold(double[] lambda) {
        return threshold.applyAsDouble(lambda);
    }

    @Override
    public double score(double[] surplus) {
        return condition.test(surplus) ? 1 : 0;
    }

    @Override
    public boolean offer(double[] surplus, int[] choice) {
        if (find == null && condition.test(surplus)) {
            find = Find.copy(surplus, choice);
        }
        return false;
    }

    @Override
    public boolean done() {
        return find != null;
    }
}
