package armistice.session;

import armistice.engine.Engine;
import armistice.engine.GameState;
import armistice.engine.state.World;
import armistice.model.id.PartyId;
import armistice.model.play.Event;
import armistice.view.Chronicle;
import armistice.view.ChronicleEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What each seat has been told so far. A seat's revision counts what it was told, never what happened: the number of
/// events that a seat may not know of must not show.
final class Annals {
    private final Map<PartyId, Telling> tellings = new LinkedHashMap<>();
    private final List<Told> all = new ArrayList<>();
    private final List<World> worlds = new ArrayList<>();
    private long events;
    private long eventsAtTurn;

    /// One seat's chronicle, and how long it was when the current turn opened.
    private static final class Telling {
        private final List<ChronicleEntry> entries = new ArrayList<>();
        private long atTurn;
    }

    Annals(Iterable<PartyId> seats, World start) {
        worlds.add(start);
        seats.forEach(seat -> tellings.put(seat, new Telling()));
    }

    /// Takes in a step.
    ///
    /// @return the state after it
    synchronized GameState tell(GameState before, List<Event> step) {
        GameState state = before;
        for (Event event : step) {
            GameState after = Engine.evolve(state, event);
            tell(state, event, after);
            state = after;
        }
        return state;
    }

    private void tell(GameState before, Event event, GameState after) {
        events++;
        if (event instanceof Event.TimePassed) {
            worlds.add(after.world());
        }
        Map<ChronicleEntry, List<PartyId>> told = new LinkedHashMap<>();
        tellings.forEach((seat, telling) -> {
            List<ChronicleEntry> entries = Chronicle.of(before, event, after, seat);
            telling.entries.addAll(entries);
            entries.forEach(entry -> told.computeIfAbsent(entry, _ -> new ArrayList<>()).add(seat));
            if (event instanceof Event.TurnOpened) {
                telling.atTurn = telling.entries.size();
            }
        });
        if (event instanceof Event.TurnOpened) {
            eventsAtTurn = events;
        }
        told.forEach((entry, seats) -> all.add(new Told(entry, seats)));
    }

    synchronized List<ChronicleEntry> chronicle(PartyId seat) {
        return List.copyOf(of(seat).entries);
    }

    /// What any seat was told, once.
    synchronized List<Told> everything() {
        return List.copyOf(all);
    }

    /// The world at the start and after each turn's fighting.
    synchronized List<World> worlds() {
        return List.copyOf(worlds);
    }

    synchronized long revision(PartyId seat) {
        return of(seat).entries.size();
    }

    synchronized long revision() {
        return events;
    }

    synchronized Map<PartyId, Long> revisions() {
        Map<PartyId, Long> revisions = new LinkedHashMap<>();
        tellings.forEach((seat, telling) -> revisions.put(seat, (long) telling.entries.size()));
        return revisions;
    }

    /// Whether a view of this revision shows the current turn.
    synchronized boolean isOfThisTurn(PartyId seat, long revision) {
        Telling telling = tellings.get(seat);
        return telling == null || (revision >= telling.atTurn && revision <= telling.entries.size());
    }

    /// The same for the facilitator, who counts events.
    synchronized boolean isOfThisTurn(long revision) {
        return revision >= eventsAtTurn && revision <= events;
    }

    private Telling of(PartyId seat) {
        Telling telling = tellings.get(seat);
        if (telling == null) {
            throw new IllegalArgumentException("the game has no party \"" + seat + "\"");
        }
        return telling;
    }
}
