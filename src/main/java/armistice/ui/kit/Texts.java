package armistice.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The interface's words in the user's language.
public final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    /// @param locale the language; English where it is not there
    public Texts(Locale locale) {
        var english = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        bundle = ResourceBundle.getBundle("armistice.ui.texts", locale, english);
        this.locale = bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
    }

    /// A text, with `{0}`, `{1}`... filled in by [MessageFormat]'s rules.
    ///
    /// @param key       `area.element`
    /// @param arguments what is filled in
    public String text(String key, Object... arguments) {
        var pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /// The name of an enum constant in an area: `area.constant-name`.
    ///
    /// @param area  with its dot, for example `stage.`
    /// @param value the constant
    public String name(String area, Enum<?> value) {
        return bundle.getString(area + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// The language that the texts are in.
    public Locale locale() {
        return locale;
    }
}
