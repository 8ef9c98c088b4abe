package armistice.ai;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Operation;
import armistice.model.number.Explanation.Unit;
import armistice.view.Narrator;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts a [Rationale] into words of a language.
public final class RationaleWords {
    private static final Set<String> SHARES = Set.of("aspiration", "share", "firmness", "inclined",
            "was-likely");
    private static final Set<String> CAPITAL = Set.of("capital");
    private static final int MOST_TERMS = 4;
    private static final double LEAST_POINTS = 0.05;

    private final ResourceBundle words;
    private final Narrator narrator;
    private final Locale locale;

    public RationaleWords(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("armistice.ai.rationale", locale);
        this.narrator = new Narrator(locale);
    }

    /// What was decided, in a sentence or two, and what was said beside it that is not meant.
    public String decision(Rationale rationale) {
        Rationale.Bluff bluff = rationale.bluff();
        String decision = new MessageFormat(word("decision.", rationale.decision()), locale)
                .format(rationale.subjects().toArray());
        return bluff == null ? decision
                : decision + " "
                        + new MessageFormat(words.getString("bluff.red-line"), locale)
                                .format(new Object[]{bluff.subject()});
    }

    /// What of it the numbers beside it do not say by themselves, in a few words; empty if nothing.
    public String brief(Rationale rationale) {
        return new MessageFormat(word("brief.", rationale.decision()), locale).format(rationale.subjects().toArray());
    }

    /// What was considered.
    public String what(Rationale.Alternative alternative) {
        Draft text = alternative.text();
        return new MessageFormat(word("alternative.", alternative.key()), locale)
                .format(new Object[]{text == null ? alternative.subject() : stage(text.stage())});
    }

    /// The same as what something is held against, as in "more than a settlement of its own".
    public String instead(Rationale.Alternative alternative) {
        Draft text = alternative.text();
        return new MessageFormat(word("instead.", alternative.key()), locale)
                .format(new Object[]{text == null ? alternative.subject() : stage(text.stage())});
    }

    /// A kind of agreement, as in "accept the interim truce".
    public String stage(Stage stage) {
        return words.getString("stage." + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// Whether what an alternative is worth is counted in trust, 0 to 1, and not in points.
    public boolean isTrust(Rationale.Alternative alternative) {
        Explanation merit = alternative.merit();
        return merit != null && merit.unit() == Unit.LEVEL;
    }

    /// What one of [Rationale#numbers] is.
    public String number(String key) {
        return word("number.", key);
    }

    /// The unit of one of [Rationale#numbers]: points, a share, or a level for units of political capital.
    public Unit unit(String key) {
        if (CAPITAL.contains(key)) {
            return Unit.LEVEL;
        }
        return SHARES.contains(key) ? Unit.SHARE : Unit.POINTS;
    }

    /// What an answer did with a text, as in "refused a truce".
    public String answered(Answer answer) {
        return words.getString("answered." + switch (answer) {
            case Answer.Accepted _ -> "accepted";
            case Answer.InPrinciple _ -> "in-principle";
            case Answer.Deferred deferred -> deferred.about().isEmpty() ? "deferred" : "asked";
            case Answer.Refused _ -> "refused";
        });
    }

    /// The terms of a number in one line, those that count most first; empty where it has none.
    public String terms(Explanation merit) {
        return switch (merit.operation()) {
            case SUM -> sum(merit);
            case PRODUCT -> product(merit);
            case LEAF, MAXIMUM, MINIMUM, LOGISTIC, POWER -> "";
        };
    }

    private String sum(Explanation merit) {
        double least = merit.unit() == Unit.LEVEL ? 0 : LEAST_POINTS;
        List<Explanation> parts = new ArrayList<>(merit.parts());
        parts.removeIf(part -> Math.abs(part.value()) < least);
        parts.sort(Comparator.comparingDouble(part -> -Math.abs(part.value())));
        int shown = merit.unit() == Unit.LEVEL ? parts.size() : MOST_TERMS;
        return parts.stream().limit(shown).map(this::named).collect(Collectors.joining("; "));
    }

    private String product(Explanation merit) {
        Explanation first = merit.parts().getFirst();
        String factors = merit.parts()
                .stream()
                .skip(1)
                .map(part -> "x " + value(part, false) + " " + narrator.label(part))
                .collect(Collectors.joining(" "));
        return first.operation() == Operation.SUM
                ? sum(first) + "; all " + factors
                : value(first, false) + " " + narrator.label(first) + " " + factors;
    }

    private String named(Explanation part) {
        return narrator.label(part) + " " + value(part, true)
                + (part.operation() == Operation.PRODUCT ? " (" + product(part) + ")" : "");
    }

    private String value(Explanation part, boolean signed) {
        String sign = signed ? "%+" : "%";
        return switch (part.unit()) {
            case SHARE, PROBABILITY -> String.format(locale, "%.0f %%", 100 * part.value());
            case FACTOR -> String.format(locale, "%.2f", part.value());
            case LEVEL -> String.format(locale, sign + ".2f", part.value());
            case POINTS, POINTS_A_MONTH, PER_MONTH, THOUSANDS, SQUARE_KM, MONTHS -> String.format(locale, sign + ".1f",
                    part.value() + 0.0);
        };
    }

    /// Whether there are words for a key of an area: `decision.`, `brief.`, `alternative.`, `instead.` or `number.`.
    boolean knows(String area, String key) {
        return words.containsKey(area + key);
    }

    private String word(String area, String key) {
        return knows(area, key) ? words.getString(area + key) : key.replace('-', ' ');
    }
}
