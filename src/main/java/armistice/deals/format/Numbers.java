package armistice.deals.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Numbers in files of the field.
final class Numbers {

    private static final int LONGEST = 40;
    private static final double FARTHEST = 1e12;
    private static final int STEPS = 20;

    private Numbers() {}

    /// Reads a finite number of moderate length and size.
    static double read(String text, String where) {
        String plain = text.strip();
        try {
            Domain.check(plain.length() <= LONGEST, where + " is too long for a number");
            double number = Double.parseDouble(plain);
            Domain.check(Math.abs(number) <= FARTHEST,
                    where + " is \"" + plain + "\"; numbers are finite and at most 1e12");
            return number;
        } catch (NumberFormatException e) {
            throw new UnreadableDomain(where + " is \"" + plain + "\", which is no number", e);
        }
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
        int taken = (int) Math.min(count, most);
        for (int k = 0; k < taken; k++) {
            double place = taken == 1 ? 0 : (double) k / (taken - 1);
            double value = step == 0 ? low + place * (high - low) : low + Math.rint(place * (count - 1)) * step;
            String spelt = text(value);
            if (!values.contains(spelt)) {
                values.add(spelt);
            }
        }
        return values;
    }
}
