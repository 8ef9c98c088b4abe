package armistice.ui;

import armistice.ui.kit.Fonts;
import javafx.application.Platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window toolkit, which cannot start on every machine: there may be no display, or none of the libraries it needs.
public sealed interface Toolkit {

    /// The toolkit runs; a window may be opened.
    record Running() implements Toolkit {}

    /// There can be no window.
    ///
    /// @param reason why, in a few words on one line
    record Unavailable(String reason) implements Toolkit {}

    /// Starts the toolkit, once in the life of the process.
    static Toolkit start() {
        var log = LoggerFactory.getLogger(Toolkit.class);
        try {
            Fonts.load();
            Platform.startup(() -> log.info("The window toolkit runs"));
            return new Running();
        } catch (RuntimeException | LinkageError e) {
            return unavailable(log, e);
        }
    }

    private static Unavailable unavailable(Logger log, Throwable e) {
        log.warn("The window toolkit cannot start: {}", e.toString());
        var reason = e.getMessage();
        return new Unavailable(reason == null || reason.isBlank() ? e.getClass().getSimpleName()
                : reason.strip().lines().findFirst().orElse(reason).replaceFirst("\\.$", ""));
    }
}
