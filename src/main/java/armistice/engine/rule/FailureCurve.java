package armistice.engine.rule;

import armistice.model.deal.Stage;
import armistice.model.number.Parameter;
import armistice.model.setting.Scenario;

/// Probability that an agreement of one stage collapses within some months of its entry into force, by the sum of the
/// logarithms of its factors of [Hazard]; for what asks often. It never falls as the sum rises.
public final class FailureCurve {
    private final double base;
    private final double combination;
    private final double floor;
    private final double ceiling;
    private final double[] ages;
    private final double lastStep;

    /// @param months how long it has to hold
    public FailureCurve(Scenario scenario, Stage stage, double months) {
        this.base = scenario.value(Parameter.HAZARD_BASE) * Hazard.stageFactor(scenario, stage);
        this.combination = scenario.value(Parameter.HAZARD_COMBINATION);
        this.floor = scenario.value(Parameter.HAZARD_FLOOR);
        this.ceiling = scenario.value(Parameter.HAZARD_CEILING);
        this.ages = new double[(int) Math.ceil(Math.max(0, months))];
        for (int t = 0; t < ages.length; t++) {
            ages[t] = Hazard.agedFactor(scenario, t);
        }
        this.lastStep = ages.length == 0 ? 1 : months - (ages.length - 1);
    }

    /// The probability at a sum of logarithms.
    public double at(double logarithm) {
        double monthly = Math.clamp(base * Math.exp(combination * logarithm), floor, ceiling);
        double survival = 1;
        for (int t = 0; t < ages.length - 1; t++) {
            survival *= 1 - monthly * ages[t];
        }
        return ages.length == 0 ? 0 : 1 - survival * Math.pow(1 - monthly * ages[ages.length - 1], lastStep);
    }
}
