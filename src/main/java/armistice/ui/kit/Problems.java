package armistice.ui.kit;

import java.io.UncheckedIOException;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one place where what went wrong is told to the user; the details go to the log.
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ObservableList<Problem> open = FXCollections.observableArrayList();
    // Kept: the wrapper hears of changes only through a weak reference, so one made for each caller would fall silent.
    private final ObservableList<Problem> shown = FXCollections.unmodifiableObservableList(open);

    /// Something that went wrong.
    ///
    /// @param title  what could not be done
    /// @param detail why, in one line
    public record Problem(String title, String detail) {}

    /// What went wrong and was not yet dismissed, oldest first.
    public ObservableList<Problem> open() {
        return shown;
    }

    /// Reports a failure. To be called on the window's thread.
    ///
    /// @param title what could not be done
    /// @param cause why
    public void report(String title, Throwable cause) {
        LOG.error("{}", title, cause);
        open.add(new Problem(title, reason(cause)));
    }

    /// Tells the user something that needs no log entry. To be called on the window's thread.
    public void tell(String title, String detail) {
        open.add(new Problem(title, detail));
    }

    /// Takes a problem off the screen.
    public void dismiss(Problem problem) {
        open.remove(problem);
    }

    private static String reason(Throwable cause) {
        var shown = cause instanceof UncheckedIOException unchecked && unchecked.getCause() != null
                ? unchecked.getCause()
                : cause;
        var message = shown.getMessage();
        return message == null || message.isBlank() ? shown.getClass().getSimpleName() : message.strip();
    }
}
