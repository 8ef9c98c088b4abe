package armistice.engine.rule;

import java.util.function.DoubleSupplier;

/// Where a quantity of the war in motion is kept: found once, read and set step after step.
final class Gauge implements DoubleSupplier {
    private final double[] values;
    private final int place;

    /// A quantity that is kept on its own.
    Gauge(double value) {
        this(new double[]{value}, 0);
    }

    /// A quantity that is kept among others of its kind.
    Gauge(double[] values, int place) {
        this.values = values;
        this.place = place;
    }

    @Override
    public double getAsDouble() {
        return values[place];
    }

    void set(double value) {
        values[place] = value;
    }
}
