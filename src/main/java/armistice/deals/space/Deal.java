package armistice.deals.space;

import java.util.Arrays;

/// A package with what it gives each party. Immutable; equal if options and surpluses are.
public final class Deal {

    private final int[] options;
    private final double[] units;
    private final double unitsPerPoint;

    Deal(int[] options, double[] units, double unitsPerPoint) {
        this.options = options.clone();
        this.units = units.clone();
        this.unitsPerPoint = unitsPerPoint;
    }

    /// One option for each issue, in issue order; a copy.
    public int[] options() {
        return options.clone();
    }

    /// The option chosen for one issue.
    public int option(int issue) {
        return options[issue];
    }

    /// What the party gains over its reservation value, in points.
    public double surplus(int party) {
        return units[party] / unitsPerPoint;
    }

    /// What each party gains over its reservation value, in points; a copy.
    public double[] surpluses() {
        double[] points = new double[units.length];
        Arrays.setAll(points, this::surplus);
        return points;
    }

    /// The smallest surplus of any party, in points.
    public double leastSurplus() {
        return Arrays.stream(units).min().orElseThrow() / unitsPerPoint;
    }

    /// Exact surpluses in units of the space.
    double[] units() {
        return units;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deal deal && Arrays.equals(options, deal.options) && Arrays.equals(units, deal.units);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(options) + Arrays.hashCode(units);
    }

    @Override
    public String toString() {
        return Arrays.toString(options) + " -> " + Arrays.toString(surpluses());
    }
}
