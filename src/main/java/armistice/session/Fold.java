package armistice.session;

import armistice.engine.Engine;
import armistice.engine.GameState;
import armistice.model.play.Event;
import java.util.List;

/// Folds what a journal tells into states; draws no chance.
final class Fold {
    private Fold() {}

    /// The state before the first event of a game.
    ///
    /// @throws IllegalStateException if the first event is not the game's start
    static GameState blank(JournalHeader header, List<Step> steps) {
        if (!steps.isEmpty() && !steps.getFirst().events().isEmpty()
                && steps.getFirst().events().getFirst() instanceof Event.GameStarted started) {
            return Engine.blank(header.scenario(), header.settings(), started.benchmark());
        }
        throw new IllegalStateException("the game does not begin with its start");
    }

    /// The state after `events`.
    static GameState over(GameState state, List<Event> events) {
        GameState next = state;
        for (Event event : events) {
            next = Engine.evolve(next, event);
        }
        return next;
    }
}
