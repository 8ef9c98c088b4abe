package armistice.deals.space;

import java.math.BigInteger;

/// The product of surpluses, compared exactly.
final class NashProduct {

    private NashProduct() {}

    /// The product as a double, with an error of a few last places; 0 exactly if some surplus is 0.
    static double rough(double[] surplus) {
        double product = 1;
        for (double value : surplus) {
            product *= value;
        }
        return product;
    }

    /// Compares the products of two lists of surpluses >= 0, exactly.
    static int compare(double[] left, double[] right) {
        double a = rough(left);
        double b = rough(right);
        if (Math.abs(a - b) > 1e-12 * Math.max(a, b)) {
            return a > b ? 1 : -1;
        }
        return exact(left).compareTo(exact(right));
    }

    private static BigInteger exact(double[] surplus) {
        BigInteger product = BigInteger.ONE;
        for (double value : surplus) {
            product = product.multiply(BigInteger.valueOf(Share.steps(value)));
        }
        return product;
    }
}
