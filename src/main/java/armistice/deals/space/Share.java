package armistice.deals.space;

import java.math.BigInteger;

/// An exact quotient of a surplus and a scale, both on the grid: what part of its scale a party gets.
///
/// @param part  surplus in grid steps
/// @param whole scale in grid steps, positive
record Share(long part, long whole) implements Comparable<Share> {

    static Share of(double surplus, double scale) {
        return new Share(steps(surplus), steps(scale));
    }

    static long steps(double units) {
        return (long) (units * PackageSpaceBuilder.GRID);
    }

    @Override
    public int compareTo(Share other) {
        double quick = (double) part / whole - (double) other.part / other.whole;
        if (Math.abs(quick) > 1e-9 * (1 + Math.abs((double) part / whole))) {
            return quick > 0 ? 1 : -1;
        }
        return product(part, other.whole).compareTo(product(other.part, whole));
    }

    /// The smallest surplus on the grid that is at least this share of another scale, in units.
    double atLeast(double scale) {
        BigInteger[] parts = product(part, steps(scale)).divideAndRemainder(BigInteger.valueOf(whole));
        return (parts[0].longValueExact() + (parts[1].signum() > 0 ? 1 : 0)) / PackageSpaceBuilder.GRID;
    }

    /// The smallest surplus on the grid that is more than this share of another scale, in units.
    double moreThan(double scale) {
        BigInteger[] parts = product(part, steps(scale)).divideAndRemainder(BigInteger.valueOf(whole));
        return (parts[0].longValueExact() + (parts[1].signum() < 0 ? 0 : 1)) / PackageSpaceBuilder.GRID;
    }

    private static BigInteger product(long left, long right) {
        return BigInteger.valueOf(left).multiply(BigInteger.valueOf(right));
    }
}
