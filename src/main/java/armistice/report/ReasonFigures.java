package armistice.report;

import java.util.Locale;

/// The numbers of reasons, as they are told everywhere.
public final class ReasonFigures {
    private ReasonFigures() {}

    /// A number of points without its unit.
    public static String figure(double number) {
        String figure = String.format(Locale.ROOT, "%.1f", number);
        return figure.equals("-0.0") ? "0.0" : figure;
    }

    /// A gain or a loss of points without its unit.
    public static String change(double number) {
        String figure = figure(number);
        return figure.startsWith("-") ? figure : "+" + figure;
    }

    public static String whole(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }

    public static String points(double number) {
        return figure(number) + " points";
    }

    public static String percent(double share) {
        return share > 0 && share < 0.005 ? "under 1 %" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    /// A time in months, without a fraction that says nothing.
    public static String months(double months) {
        String count = Math.abs(months - Math.rint(months)) < 0.05 ? whole(months) : figure(months);
        return count + (count.equals("1") ? " month" : " months");
    }

    /// What a text weighs, finer than other shares: the best are often close.
    public static String weight(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /// A count of trust, 0 to 1.
    public static String trust(double level) {
        return String.format(Locale.ROOT, "%.3f", level);
    }
}
