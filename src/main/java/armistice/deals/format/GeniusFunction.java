package armistice.deals.format;

import java.util.Locale;

/// What a number is worth in Genius.
@FunctionalInterface
interface GeniusFunction {

    double of(double number);

    /// An integer issue: offset + slope x (number - lower bound), within [0, 1].
    static GeniusFunction integer(XmlElement evaluator, double low) {
        kind(evaluator, "linear");
        double slope = evaluator.number("slope");
        double offset = evaluator.number("offset");
        return number -> Math.clamp(offset + slope * (number - low), 0.0, 1.0);
    }

    /// A real issue: parameter0 + parameter1 x number within [0, 1]; a triangle from parameter0 over parameter2 to parameter1;
    /// or parameter0 whatever the number.
    static GeniusFunction real(XmlElement evaluator) {
        String kind = kind(evaluator, "linear", "triangular", "constant");
        double first = evaluator.number("parameter0");
        return switch (kind) {
            case "linear" -> {
                double slope = evaluator.number("parameter1");
                yield number -> Math.clamp(first + slope * number, 0.0, 1.0);
            }
            case "triangular" -> triangle(first, evaluator.number("parameter1"), evaluator.number("parameter2"));
            default -> _ -> first;
        };
    }

    private static GeniusFunction triangle(double low, double high, double top) {
        return number -> number < low || number > high ? 0
                : number < top ? (number - low) / (top - low) : high > top ? 1 - (number - top) / (high - top) : 1;
    }

    private static String kind(XmlElement evaluator, String... known) {
        String kind = evaluator.get("ftype").toLowerCase(Locale.ROOT);
        for (String each : known) {
            if (each.equals(kind)) {
                return kind;
            }
        }
        throw new UnreadableDomain("an evaluator is of type \"" + kind + "\"; read are " + String.join(", ", known));
    }
}
