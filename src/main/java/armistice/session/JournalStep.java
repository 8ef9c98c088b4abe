package armistice.session;

import armistice.model.play.Event;
import armistice.model.play.Submission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Another line of a journal: one submission that was carried out, and what it led to.
///
/// @param step     its number, from 1
/// @param by       the submission; none for the start of the game
/// @param events   what happened, in order
/// @param state    hash of the state afterwards
/// @param previous hash of the line before
public record JournalStep(long step, @Nullable Submission by, List<Event> events, String state, String previous) {
    public JournalStep {
        events = List.copyOf(events);
    }
}
