package armistice.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The interface's words in the user's language.
public final class Texts {

    private final ResourceBundle bundle;

    /// @param locale the language; English where it is not there
    public Texts(Locale locale) {
        var english = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        bundle = ResourceBundle.getBundle("armistice.ui.texts", locale, english);
    }

    /// A text, with `{0}`, `{1}`... filled in by [MessageFormat]'s rules.
    ///
    /// @param key       `area.element`
    /// @param arguments what is filled in
    public String text(String key, Object... arguments) {
        var pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, bundle.getLocale()).format(arguments);
    }
}
