package armistice.deals.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Numbers in files of the field.
final class Numbers {

    private static final int LONGEST = 40;
    private static final double FARTHEST = 1e12;
    private static final int STEPS = 20;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private Numbers() {}

    /// Reads a finite number of moderate length and size.
    static double read(String text, String where) {
        String plain = text.strip();
        Domain.check(plain.length() <= LONGEST, where + " is too long for a number");
        // Java also reads 1f, 2d and 0x1p3, which are numbers in none of the formats.
        Domain.check(DECIMAL.matcher(plain).matches(), where + " is \"" + plain + "\", which is no number");
        double number = Double.parseDouble(plain);
        Domain.check(Math.abs(number) <= FARTHEST,
                where + " is \"" + plain + "\"; numbers are finite and at most 1e12");
        return number;
    }

    /// Reads a number that is not below 0.
    static double notNegative(String text, String where) {
        double number = read(text, where);
        Domain.check(number >= 0, where + " is " + text.strip() + ", below 0");
        return number;
    }

    /// Reads a number from 0 to 1.
    static double share(String text, String where) {
        double number = read(text, where);
        Domain.check(number >= 0 && number <= 1, where + " is " + text.strip() + ", not between 0 and 1");
        return number;
    }

    /// As short as it goes: `3`, `0.25`.
    static String text(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).setScale(9, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }

    /// The values of a numeric issue.
    ///
    /// @param step distance of neighbouring values; 0 for a continuous issue, which is divided into steps
    static List<String> range(double low, double high, double step, String issue, ImportNotes notes) {
        Domain.check(low <= high, "issue \"" + issue + "\" has no value between " + text(low) + " and " + text(high));
        List<String> values = new ArrayList<>();
        double count = step == 0 ? STEPS + 1 : Math.floor((high - low) / step + 1e-9) + 1;
        if (step == 0 && low < high) {
            notes.scaled("issue \"" + issue + "\" is continuous and was divided into " + STEPS + " steps");
        }
        double most = Domain.Issue.MOST_VALUES;
        if (count > most) {
            notes.scaled("issue \"" + issue + "\" has " + text(count) + " values, of which " + text(most)
                    + " at even distances were taken");
        }
        if (low == high) {
            return List.of(text(low));
        }
        int taken = (int) Math.min(count, most);
        for (int k = 0; k < taken; k++) {
            double place = taken == 1 ? 0 : (double) k / (taken - 1);
            double value = step == 0 ? low + place * (high - low) : low + Math.rint(place * (count - 1)) * step;
            values.add(text(value));
        }
        return values;
    }
}
