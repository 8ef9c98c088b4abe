package armistice.engine;

import armistice.model.play.Event;
import java.util.ArrayList;
import java.util.List;

/// Events in the making: each is folded at once, so that the next rule sees what the last one did.
final class Timeline {
    private final List<Event> events = new ArrayList<>();
    private final boolean told;
    private GameState state;

    Timeline(GameState state) {
        this(state, true);
    }

    /// @param told whether somebody reads what is only worked out to be told
    Timeline(GameState state, boolean told) {
        this.state = state;
        this.told = told;
    }

    /// Whether somebody reads what is only worked out to be told.
    boolean isTold() {
        return told;
    }

    GameState state() {
        return state;
    }

    void add(Event event) {
        events.add(event);
        state = Evolve.evolve(state, event);
    }

    void addAll(List<Event> more) {
        more.forEach(this::add);
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    Decision decision() {
        return new Decision.Accepted(events);
    }
}
