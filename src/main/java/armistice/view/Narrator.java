package armistice.view;

import armistice.model.number.Explanation;
import armistice.model.play.Rejection;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Puts chronicle entries, rejections and explanations into sentences of a language.
public final class Narrator {
    private final ResourceBundle chronicle;
    private final ResourceBundle rejections;
    private final ResourceBundle explanations;
    private final Locale locale;

    public Narrator(Locale locale) {
        this.locale = locale;
        this.chronicle = ResourceBundle.getBundle("armistice.chronicle", locale);
        this.rejections = ResourceBundle.getBundle("armistice.rejection", locale);
        this.explanations = ResourceBundle.getBundle("armistice.explain", locale);
    }

    /// The sentence that tells an entry; its body, if any, is not part of it.
    public String tell(ChronicleEntry entry) {
        return format(chronicle.getString(entry.key()), entry.arguments());
    }

    /// The sentence that says why not, and what to do.
    public String tell(Rejection rejection) {
        String key = "rejection." + rejection.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return format(rejections.getString(key), List.copyOf(rejection.arguments()));
    }

    /// The label of one term of an explanation, without its value.
    public String label(Explanation explanation) {
        return format(explanations.getString(explanation.key()), List.of(explanation.subject()));
    }

    /// The word for a key of [Words].
    public String word(String key) {
        return chronicle.getString(key);
    }

    private String format(String pattern, List<?> arguments) {
        Object[] values = arguments.stream().map(this::resolved).toArray();
        return new MessageFormat(pattern, locale).format(values);
    }

    private Object resolved(Object argument) {
        return argument instanceof String text && text.startsWith("word.") ? word(text) : argument;
    }
}
