package armistice.ui;

import java.util.List;

import javafx.scene.text.Font;

/// The typeface of the interface, IBM Plex Sans, which the program brings: JavaFX does not start on a machine that has no
/// font at all, and its digits all have one width, so that columns of numbers align.
final class Fonts {

    /// The family to name in style sheets.
    static final String FAMILY = "IBM Plex Sans";

    private static final List<String> STYLES = List.of("Regular", "Italic", "SemiBold", "Bold");

    private Fonts() {}

    /// Makes the typeface known to JavaFX; to be called before anything else of it.
    static void load() {
        for (var style : STYLES) {
            var url = Fonts.class.getResource("fonts/IBMPlexSans-" + style + ".ttf");
            if (url == null || Font.loadFont(url.toExternalForm(), 0) == null) {
                throw new IllegalStateException("The font IBM Plex Sans " + style + " cannot be loaded");
            }
        }
    }
}
