package armistice.session;

import armistice.model.play.Event;
import armistice.model.play.Submission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One submission that was carried out, and what it led to.
///
/// @param number from 1
/// @param by     the submission; none for the start of the game
/// @param events what happened, in order
public record Step(long number, @Nullable Submission by, List<Event> events) {
    public Step {
        events = List.copyOf(events);
    }
}
