package armistice.session;

import armistice.ai.Effort;
import armistice.ai.Move;
import armistice.ai.Negotiator;
import armistice.engine.GameState;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.play.Submission;
import armistice.view.Projector;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Asks the program once more on every view on which it moved in a saved game. The same view gives the same move, so that its
/// reasons need not be saved, and nobody can read them in the file.
final class Hindsight {
    private final Casting casting;
    private final Map<PartyId, SeatControl.Computer> controls = new HashMap<>();
    private final Map<PartyId, Negotiator> negotiators = new HashMap<>();
    private final List<ReasonedMove> moves = new ArrayList<>();

    private Hindsight(JournalHeader header) {
        this.casting = Casting.envoys(header.scenario(), Effort.TABLE, header.settings().seed());
    }

    /// All moves of the program, but for being ready.
    static List<ReasonedMove> on(SavedGame saved) {
        Hindsight hindsight = new Hindsight(saved.header());
        GameState state = Fold.blank(saved.header(), saved.plainSteps());
        for (JournalStep step : saved.steps()) {
            Submission by = step.by();
            if (by != null && by.command() instanceof Command.OfParty command && !(command instanceof Command.Ready)) {
                hindsight.ask(state, by, command, step.events());
            }
            state = Fold.over(state, step.events());
        }
        return hindsight.moves;
    }

    private void ask(GameState state, Submission by, Command.OfParty command, List<Event> events) {
        if (by.seat() instanceof Seat.OfParty(PartyId seat)
                && state.party(seat).control() instanceof SeatControl.Computer control) {
            SeatView view = Projector.project(state, seat);
            Move move = negotiator(seat, control).next(view);
            moves.add(new ReasonedMove(view, command,
                    move.command().equals(command) ? move.rationale() : null, events));
        }
    }

    private Negotiator negotiator(PartyId seat, SeatControl.Computer control) {
        @Nullable
        Negotiator known = control.equals(controls.put(seat, control)) ? negotiators.get(seat) : null;
        if (known == null) {
            known = casting.negotiator(seat, control);
            negotiators.put(seat, known);
        }
        return known;
    }
}
