package armistice.model.number;

import java.util.List;

/// A computed number with the terms it is made of.
///
/// Whatever shows the number shows these terms; nobody derives them again. The text of `key` is looked up in the
/// bundle `armistice/explain`, with `subject` (a label from the scenario, possibly empty) as its argument.
///
/// @param key       what this term is, for example `explain.hazard.base`
/// @param subject   what it speaks of: a label of the scenario, or empty
/// @param value     the number, in `unit`
/// @param unit      the unit
/// @param operation how `parts` combine to `value`
/// @param parts     the terms; empty for a leaf
/// @param source    parameter key or words that say where a leaf comes from; empty where the parts say it
public record Explanation(String key, String subject, double value, Unit unit, Operation operation,
        List<Explanation> parts, String source) {

    /// How the parts of an explanation make its value.
    public enum Operation {
        /// A number as it stands.
        LEAF,
        /// The sum of the parts.
        SUM,
        /// The product of the parts.
        PRODUCT,
        /// The largest part.
        MAXIMUM,
        /// A formula that the key's text states; the parts are its inputs.
        FORMULA
    }

    /// Units of computed numbers.
    public enum Unit {
        POINTS, POINTS_A_MONTH, PROBABILITY, PER_MONTH, FACTOR, SHARE, THOUSANDS, SQUARE_KM, MONTHS, LEVEL
    }

    public Explanation {
        parts = List.copyOf(parts);
    }

    /// A number as it stands.
    public static Explanation leaf(String key, String subject, double value, Unit unit, String source) {
        return new Explanation(key, subject, value, unit, Operation.LEAF, List.of(), source);
    }

    /// The sum of `parts`.
    public static Explanation sum(String key, String subject, Unit unit, List<Explanation> parts) {
        double total = 0;
        for (Explanation part : parts) {
            total += part.value;
        }
        return new Explanation(key, subject, total, unit, Operation.SUM, parts, "");
    }

    /// The product of `parts`.
    public static Explanation product(String key, String subject, Unit unit, List<Explanation> parts) {
        double product = 1;
        for (Explanation part : parts) {
            product *= part.value;
        }
        return new Explanation(key, subject, product, unit, Operation.PRODUCT, parts, "");
    }

    /// A value that a formula makes of `parts`; the text of `key` states the formula.
    public static Explanation formula(String key, String subject, double value, Unit unit, List<Explanation> parts) {
        return new Explanation(key, subject, value, unit, Operation.FORMULA, parts, "");
    }
}
