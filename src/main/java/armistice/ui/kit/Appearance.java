package armistice.ui.kit;

import armistice.ui.kit.Settings.ThemeChoice;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// The look of the window: AtlantaFX's theme under the program's own style sheets, light or dark, at a size of text.
public final class Appearance {

    private static final List<String> SHEETS = List.of("base.css", "document.css", "dialog.css", "explain.css",
            "map.css", "start.css", "setup.css", "briefing.css", "desk.css", "situation.css", "drafting.css",
            "proposals.css", "advice.css", "outlook.css", "diplomacy.css", "parties.css", "chronicle.css",
            "library.css",
            "scores.css", "reasons.css");
    private static final double TEXT_SIZE = 14;

    private Appearance() {}

    /// Dresses a scene and keeps it to the settings, and to the system's colours where the settings say so.
    public static void dress(Scene scene, ObservableValue<Settings> settings, ObservableValue<ColorScheme> system) {
        for (var sheet : SHEETS) {
            scene.getStylesheets().add(url(sheet));
        }
        var scheme = settings.flatMap(now -> system.map(theirs -> scheme(now.theme(), theirs)));
        scheme.subscribe(now -> apply(scene, now));
        settings.map(Settings::textSize)
                .subscribe(percent -> scene.getRoot()
                        .setStyle("-fx-font-size: " + TEXT_SIZE * percent / 100 + "px;"));
    }

    private static ColorScheme scheme(ThemeChoice choice, ColorScheme system) {
        return switch (choice) {
            case SYSTEM -> system;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }

    private static void apply(Scene scene, ColorScheme scheme) {
        var theme = switch (scheme) {
            case LIGHT -> new PrimerLight();
            case DARK -> new PrimerDark();
        };
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        var own = List.of(url("light.css"), url("dark.css"));
        scene.getStylesheets().removeAll(own);
        scene.getStylesheets().add(own.get(scheme == ColorScheme.LIGHT ? 0 : 1));
    }

    private static String url(String sheet) {
        return Objects.requireNonNull(Appearance.class.getResource("/armistice/ui/css/" + sheet), sheet)
                .toExternalForm();
    }
}
