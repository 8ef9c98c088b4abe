package armistice.ai;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/// Puts a [Rationale] into words of a language.
public final class RationaleWords {
    private static final Set<String> SHARES = Set.of("aspiration", "ratified", "firmness", "likelihood", "signs",
            "worth");

    private final ResourceBundle words;

    public RationaleWords(Locale locale) {
        words = ResourceBundle.getBundle("armistice.ai.rationale", locale);
    }

    /// What was decided, in a few words.
    public String decision(Rationale rationale) {
        return word("decision.", rationale.decision());
    }

    /// What kind of thing was considered.
    public String kind(Rationale.Alternative alternative) {
        return word("alternative.", alternative.key());
    }

    /// Whether what an alternative is worth is what another party is thought to gain by it, not the seat itself.
    public boolean isOfAnother(Rationale.Alternative alternative) {
        return alternative.key().equals("reader");
    }

    /// What one of [Rationale#numbers] is.
    public String number(String key) {
        return word("number.", key);
    }

    /// Whether one of [Rationale#numbers] lies between 0 and 1; the others are points.
    public boolean isShare(String key) {
        return SHARES.contains(key);
    }

    /// Whether there are words for a key of an area: `decision.`, `alternative.` or `number.`.
    boolean knows(String area, String key) {
        return words.containsKey(area + key);
    }

    private String word(String area, String key) {
        return knows(area, key) ? words.getString(area + key) : key.replace('-', ' ');
    }
}
