package armistice.engine;

import armistice.model.play.Event;
import java.util.ArrayList;
import java.util.List;

/// Events in the making: each is folded at once, so that the next rule sees what the last one did.
final class Timeline {
    private final List<Event> events = new ArrayList<>();
    private GameState state;

    Timeline(GameState state) {
        this.state = state;
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
