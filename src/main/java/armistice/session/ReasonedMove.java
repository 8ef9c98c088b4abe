package armistice.session;

import armistice.ai.Rationale;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.view.SeatView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the program did in a seat, and why: for whoever runs the game, and for the debrief. It tells what the seat keeps to
/// itself.
///
/// @param view    what the seat saw when it was done
/// @param command what was done
/// @param why     its reasons; none if this version of the program would do something else on the same view
/// @param events  what happened when it was done
public record ReasonedMove(SeatView view, Command.OfParty command, @Nullable Rationale why, List<Event> events) {
    public ReasonedMove {
        events = List.copyOf(events);
    }
}
