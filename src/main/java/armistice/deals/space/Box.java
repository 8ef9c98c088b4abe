package armistice.deals.space;

import java.util.Arrays;

/// Floors under the surpluses of parties, in units; minus infinity where there is none.
///
/// @param floor `[party]`
@SuppressWarnings("ArrayRecordComponent") // never compared
record Box(double[] floor) {

    /// A box without floors.
    static Box open(int parties) {
        double[] floor = new double[parties];
        Arrays.fill(floor, Double.NEGATIVE_INFINITY);
        return new Box(floor);
    }

    /// The bargaining range: nobody below 0.
    static Box range(int parties) {
        return new Box(new double[parties]);
    }

    boolean contains(double[] surplus) {
        for (int party = 0; party < floor.length; party++) {
            if (surplus[party] < floor[party]) {
                return false;
            }
        }
        return true;
    }

    /// The weighted sum of floors: what any package in the box reaches; minus infinity if a weight falls on a party
    /// without floor.
    double least(double[] lambda) {
        double sum = 0;
        for (int party = 0; party < floor.length; party++) {
            if (lambda[party] > 0) {
                sum += lambda[party] * floor[party];
            }
        }
        return sum;
    }

    /// How far outside a package is, in units; 0 inside.
    double violation(double[] surplus) {
        double sum = 0;
        for (int party = 0; party < floor.length; party++) {
            sum += Math.max(0, floor[party] - surplus[party]);
        }
        return sum;
    }

    boolean hasFloor(int party) {
        return floor[party] > Double.NEGATIVE_INFINITY;
    }
}
