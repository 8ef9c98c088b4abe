package armistice.ui.kit;

import armistice.model.number.Estimate;
import armistice.model.number.Explanation.Unit;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Numbers and dates as the user's language writes them. A true minus sign stands before negative numbers.
public final class Figures {

    private static final char MINUS = '\u2212';

    private final Texts texts;

    public Figures(Texts texts) {
        this.texts = texts;
    }

    /// A number with a fixed number of decimals.
    public String number(double value, int decimals) {
        var format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        var text = format.format(withoutNegativeZero(value, decimals));
        return text.startsWith("-") ? MINUS + text.substring(1) : text;
    }

    /// Points, one decimal.
    public String points(double value) {
        return number(value, 1);
    }

    /// A difference: always with its sign, one decimal.
    public String signed(double value) {
        return signed(value, 1);
    }

    /// A difference: always with its sign, except for nothing.
    public String signed(double value, int decimals) {
        var text = number(value, decimals);
        return withoutNegativeZero(value, decimals) > 0 ? "+" + text : text;
    }

    /// A share as whole per cent; what is there but rounds to nothing is said to be below one.
    public String percent(double share) {
        boolean tiny = share > 0 && share < 0.005;
        return (tiny ? "<\u202f1" : number(share * 100, 0)) + "\u202f%";
    }

    /// A number in the unit of an explanation.
    public String in(Unit unit, double value) {
        return switch (unit) {
            case POINTS -> signed(value, 1);
            case POINTS_A_MONTH -> texts.text("figure.points-a-month", number(value, 2));
            case PROBABILITY, SHARE -> number(value * 100, value < 0.1 ? 1 : 0) + "\u202f%";
            case PER_MONTH -> texts.text("figure.per-month", number(value * 100, 1));
            case FACTOR -> "\u00d7\u202f" + number(value, 2);
            case THOUSANDS -> texts.text("figure.thousands", number(value, 1));
            case SQUARE_KM -> texts.text("figure.square-km", number(value, 0));
            case MONTHS -> texts.text("figure.months", number(value, 1));
            case LEVEL -> number(value, 2);
        };
    }

    /// A believed number: the middle, then the ends of its 90 % range.
    public String estimate(Estimate estimate, int decimals) {
        return texts.text("figure.estimate", number(estimate.middle(), decimals), number(estimate.low(), decimals),
                number(estimate.high(), decimals));
    }

    /// A day, in full.
    public String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", texts.locale()));
    }

    /// A day, short.
    public String shortDate(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale()));
    }

    /// A moment, by the clock of this machine.
    public String moment(Instant moment) {
        return moment.atZone(ZoneId.systemDefault())
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(texts.locale()));
    }

    private static double withoutNegativeZero(double value, int decimals) {
        return Math.abs(value) < 0.5 * Math.pow(10, -decimals) ? 0 : value;
    }
}
