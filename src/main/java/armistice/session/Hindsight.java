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
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
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

    /// The moves of the program in some seats. Of being ready only the last time in a turn: with why the seat has put no text forward, if
    /// it has put none, and with why it has let each threat lapse that had come due.
    ///
    /// @param goOn hears before each move of these seats how far the work is, 0 to 1, and whether to do the rest
    /// @throws CancellationException if not
    static List<ReasonedMove> on(SavedGame saved, Predicate<PartyId> seats, DoublePredicate goOn) {
        Hindsight hindsight = new Hindsight(saved.header());
        GameState state = Fold.blank(saved.header(), saved.plainSteps());
        Ends ends = Ends.of(saved, seats);
        long all = saved.steps().stream().filter(step -> isMove(step, seats) || ends.silent.contains(step)).count();
        int asked = 0;
        for (JournalStep step : saved.steps()) {
            Submission by = step.by();
            if (by != null && by.command() instanceof Command.OfParty command) {
                boolean told = isMove(step, seats) || ends.silent.contains(step);
                if (told && !goOn.test((double) asked++ / all)) {
                    throw new CancellationException("stopped before move " + asked + " of " + all);
                }
                if (told) {
                    hindsight.ask(state, by, command, step.events());
                }
                if (ends.all.contains(step)) {
                    hindsight.askForLapses(state, by, command, step.events());
                }
            }
            state = Fold.over(state, step.events());
        }
        return hindsight.moves;
    }

    /// The steps with which seats end their turns.
    ///
    /// @param all    all of them
    /// @param silent those of turns in which the seat has put no text forward
    private record Ends(Set<JournalStep> all, Set<JournalStep> silent) {

        static Ends of(SavedGame saved, Predicate<PartyId> seats) {
            Ends ends = new Ends(identities(), identities());
            Map<PartyId, JournalStep> ready = new HashMap<>();
            Set<PartyId> wrote = new HashSet<>();
            for (JournalStep step : saved.steps()) {
                Submission by = step.by();
                if (by != null && by.seat() instanceof Seat.OfParty(PartyId seat) && seats.test(seat)) {
                    if (by.command() instanceof Command.Ready(boolean done) && done) {
                        ready.put(seat, step);
                    } else if (by.command() instanceof Command.Table || by.command() instanceof Command.Amend) {
                        wrote.add(seat);
                    }
                }
                if (step.events().stream().anyMatch(Event.TurnOpened.class::isInstance)) {
                    ends.add(ready, wrote);
                    ready.clear();
                    wrote.clear();
                }
            }
            ends.add(ready, wrote);
            return ends;
        }

        private static Set<JournalStep> identities() {
            return Collections.newSetFromMap(new IdentityHashMap<>());
        }

        private void add(Map<PartyId, JournalStep> ready, Set<PartyId> wrote) {
            ready.forEach((seat, step) -> {
                all.add(step);
                if (!wrote.contains(seat)) {
                    silent.add(step);
                }
            });
        }
    }

    private static boolean isMove(JournalStep step, Predicate<PartyId> seats) {
        Submission by = step.by();
        return by != null && by.seat() instanceof Seat.OfParty(PartyId seat) && seats.test(seat)
                && !(by.command() instanceof Command.Ready);
    }

    private void ask(GameState state, Submission by, Command.OfParty command, List<Event> events) {
        if (by.seat() instanceof Seat.OfParty(PartyId seat)
                && state.party(seat).control() instanceof SeatControl.Computer control) {
            SeatView view = Projector.project(state, seat);
            Negotiator negotiator = negotiator(seat, control);
            if (command instanceof Command.Ready) {
                moves.add(new ReasonedMove(view, command, negotiator.silence(view), events));
                return;
            }
            Move move = negotiator.next(view);
            moves.add(new ReasonedMove(view, command,
                    move.command().equals(command) ? move.rationale() : null, events));
        }
    }

    private void askForLapses(GameState state, Submission by, Command.OfParty command, List<Event> events) {
        if (by.seat() instanceof Seat.OfParty(PartyId seat)
                && state.party(seat).control() instanceof SeatControl.Computer control) {
            SeatView view = Projector.project(state, seat);
            negotiator(seat, control).lapses(view)
                    .forEach(why -> moves.add(new ReasonedMove(view, command, why, events)));
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
