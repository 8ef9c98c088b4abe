package armistice.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;

/// The light or dark look of all windows.
final class Appearance {

    private Appearance() {}

    /// Keeps the look to a colour scheme, for as long as the program runs.
    static void follow(ObservableValue<ColorScheme> scheme) {
        scheme.subscribe(now -> Application.setUserAgentStylesheet(theme(now).getUserAgentStylesheet()));
    }

    static Theme theme(ColorScheme scheme) {
        return switch (scheme) {
            case LIGHT -> new PrimerLight();
            case DARK -> new PrimerDark();
        };
    }
}
