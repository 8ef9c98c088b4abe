package armistice.ui.kit;

import java.util.List;

import javafx.scene.text.Font;

/// The typefaces of the interface, which the program brings: JavaFX does not start on a machine that has no font at all.
///
/// IBM Plex Sans for work: its digits all have one width, so that columns of numbers align. IBM Plex Serif for titles and
/// for what is meant as a document: briefs, clauses, the library.
public final class Fonts {

    private static final List<String> FILES = List.of("IBMPlexSans-Regular.ttf", "IBMPlexSans-Italic.ttf",
            "IBMPlexSans-SemiBold.ttf", "IBMPlexSans-Bold.ttf", "IBMPlexSerif-Regular.woff", "IBMPlexSerif-Italic.woff",
            "IBMPlexSerif-SemiBold.woff");

    private Fonts() {}

    /// Makes the typeface known to JavaFX; to be called before anything else of it.
    public static void load() {
        for (var file : FILES) {
            var url = Fonts.class.getResource("/armistice/ui/fonts/" + file);
            if (url == null || Font.loadFont(url.toExternalForm(), 0) == null) {
                throw new IllegalStateException("The font " + file + " cannot be loaded");
            }
        }
    }
}
