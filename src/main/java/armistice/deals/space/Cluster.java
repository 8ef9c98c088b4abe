package armistice.deals.space;

import java.util.Objects;

/// The issues of one cluster and the tables over their joint options. A joint option's code is the mixed-radix number
/// of its options, first issue most significant, so that codes are in issue order: of two packages that differ in one
/// cluster only, the one with the smaller code is the smaller package.
final class Cluster {

    /// Issue numbers, ascending.
    final int[] issues;
    /// What one step of each issue's option adds to the code.
    final int[] strides;
    /// Number of joint options.
    final int size;
    /// `[code * parties + party]`, whole units.
    final double[] value;
    /// `[code]`, log hazard in thousandths, shifted so that the smallest is 0.
    final int[] hazard;
    /// `[code]`, bit set of the parties that must consent.
    final int[] required;
    /// `[code]`, bit set of the parties whose absolute red line is crossed.
    final int[] refused;
    private final int[] counts;

    Cluster(int[] issues, int[] counts, int parties) {
        this.issues = issues;
        this.counts = counts;
        strides = new int[issues.length];
        int product = 1;
        for (int k = issues.length - 1; k >= 0; k--) {
            strides[k] = product;
            product *= counts[k];
        }
        size = product;
        value = new double[size * parties];
        hazard = new int[size];
        required = new int[size];
        refused = new int[size];
    }

    /// The code of the package's options in this cluster.
    int code(int[] options) {
        int code = 0;
        for (int k = 0; k < issues.length; k++) {
            code += Objects.checkIndex(options[issues[k]], counts[k]) * strides[k];
        }
        return code;
    }

    /// Writes the options of a code into a package.
    void decode(int code, int[] options) {
        for (int k = 0; k < issues.length; k++) {
            options[issues[k]] = option(code, k);
        }
    }

    /// The option that a code has on the k-th issue of the cluster.
    int option(int code, int k) {
        return code / strides[k] % counts[k];
    }

    /// This cluster with one more party.
    ///
    /// @param units `[code]`: what it gets
    Cluster withParty(int parties, double[] units) {
        Cluster more = new Cluster(issues, counts, parties + 1);
        for (int code = 0; code < size; code++) {
            System.arraycopy(value, code * parties, more.value, code * (parties + 1), parties);
            more.value[code * (parties + 1) + parties] = units[code];
        }
        System.arraycopy(hazard, 0, more.hazard, 0, size);
        System.arraycopy(required, 0, more.required, 0, size);
        System.arraycopy(refused, 0, more.refused, 0, size);
        return more;
    }

    /// What each joint option gives all parties together, units.
    double[] sums(int parties) {
        double[] sums = new double[size];
        for (int at = 0; at < value.length; at++) {
            sums[at / parties] += value[at];
        }
        return sums;
    }

    /// In how many issues each joint option differs from a package.
    double[] changes(int[] options) {
        double[] changes = new double[size];
        for (int code = 0; code < size; code++) {
            for (int k = 0; k < issues.length; k++) {
                changes[code] += option(code, k) != options[issues[k]] ? 1 : 0;
            }
        }
        return changes;
    }
}
