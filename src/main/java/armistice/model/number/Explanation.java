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
        /// The smallest part.
        MINIMUM,
        /// 1 / (1 + exp(-x)) of the one part.
        LOGISTIC,
        /// The first part, to the power of the second.
        POWER
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

    /// The largest of `parts`, at least one.
    public static Explanation maximum(String key, String subject, Unit unit, List<Explanation> parts) {
        double largest = parts.stream().mapToDouble(Explanation::value).max().orElseThrow();
        return new Explanation(key, subject, largest, unit, Operation.MAXIMUM, parts, "");
    }

    /// The smallest of `parts`, at least one.
    public static Explanation minimum(String key, String subject, Unit unit, List<Explanation> parts) {
        double smallest = parts.stream().mapToDouble(Explanation::value).min().orElseThrow();
        return new Explanation(key, subject, smallest, unit, Operation.MINIMUM, parts, "");
    }

    /// The share that a number of logits stands for.
    public static Explanation logistic(String key, String subject, Explanation logits) {
        return new Explanation(key, subject, 1 / (1 + Math.exp(-logits.value)), Unit.SHARE, Operation.LOGISTIC,
                List.of(logits), "");
    }

    /// `base` to the power of `exponent`.
    public static Explanation power(String key, String subject, Unit unit, Explanation base, Explanation exponent) {
        return new Explanation(key, subject, Math.pow(base.value, exponent.value), unit, Operation.POWER,
                List.of(base, exponent), "");
    }

    /// What the parts make by the operation; the value itself for a leaf. Always the value, but for rounding.
    public double recomputed() {
        return switch (operation) {
            case LEAF -> value;
            case SUM -> parts.stream().mapToDouble(Explanation::value).sum();
            case PRODUCT -> parts.stream().mapToDouble(Explanation::value).reduce(1, (a, b) -> a * b);
            case MAXIMUM -> parts.stream().mapToDouble(Explanation::value).max().orElse(value);
            case MINIMUM -> parts.stream().mapToDouble(Explanation::value).min().orElse(value);
            case LOGISTIC -> 1 / (1 + Math.exp(-parts.getFirst().value));
            case POWER -> Math.pow(parts.getFirst().value, parts.getLast().value);
        };
    }
}
