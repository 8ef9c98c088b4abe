package armistice.ai;

import armistice.engine.rule.Hazard;
import armistice.model.deal.Stage;
import armistice.model.setting.Scenario;
import java.util.Arrays;

/// Chance that a settlement fails within the remaining horizon, by steps of log hazard; for search, where it is asked
/// for a thousand times. Rounded up to the next step, so that it never falls.
final class FailureTable {
    private static final double STEP = 0.05;
    private static final int STEPS = 200;

    private final Scenario scenario;
    private final double months;
    private final double[] known = new double[2 * STEPS + 1];

    FailureTable(Scenario scenario, double months) {
        this.scenario = scenario;
        this.months = months;
        Arrays.fill(known, Double.NaN);
    }

    boolean holdsFor(double monthsLeft) {
        return months == monthsLeft;
    }

    /// The chance at a sum of the logarithms of the factors of hazard.
    double at(double logarithm) {
        int step = Math.clamp((long) Math.ceil(logarithm / STEP), -STEPS, STEPS);
        double chance = known[step + STEPS];
        if (Double.isNaN(chance)) {
            chance = Hazard.failure(scenario, Stage.SETTLEMENT, step * STEP, months);
            known[step + STEPS] = chance;
        }
        return chance;
    }
}
