package armistice.deals.format;

import java.util.List;

/// What a party wants: a linear additive utility over the values of a domain.
///
/// @param name        whose it is
/// @param weights     `issue`
/// @param values      `[issue][value]`: what a value is worth before weighting
/// @param reservation utility without an agreement
public record Profile(String name, List<Double> weights, List<List<Double>> values, double reservation) {

    /// Copies and checks the lists.
    public Profile {
        Domain.plain(name, "the name of a party");
        weights = List.copyOf(weights);
        values = values.stream().map(List::copyOf).toList();
        weights.forEach(weight -> finite(weight, "a weight"));
        values.forEach(row -> row.forEach(value -> finite(value, "an evaluation")));
        finite(reservation, "the reservation value");
    }

    /// What the chosen value of an issue adds to the utility.
    public double worth(int issue, int value) {
        return weights.get(issue) * values.get(issue).get(value);
    }

    /// Utility of a package.
    ///
    /// @param options `[issue]`: number of the value
    public double utility(int... options) {
        double utility = 0;
        for (int issue = 0; issue < options.length; issue++) {
            utility += worth(issue, options[issue]);
        }
        return utility;
    }

    /// The same under another name.
    Profile named(String other) {
        return new Profile(other, weights, values, reservation);
    }

    private static void finite(double number, String what) {
        Domain.check(Double.isFinite(number), what + " is no finite number");
    }
}
