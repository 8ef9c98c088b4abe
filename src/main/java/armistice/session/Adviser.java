package armistice.session;

import armistice.ai.Envoy;
import armistice.ai.Move;
import armistice.model.id.PartyId;
import armistice.model.play.Level;
import armistice.model.setting.Scenario;
import java.util.Optional;

/// Says what the program would do next in a seat, and why, from that seat's view alone: for a person who asks.
///
/// Whoever runs the game can switch it off. Any thread may ask; an answer takes some tens of milliseconds.
public final class Adviser {
    private final GameSession session;
    private volatile boolean allowed = true;

    Adviser(GameSession session) {
        this.session = session;
    }

    /// Switches advice on or off for every seat; it is on when a game is begun or gone on with.
    public void allow(boolean allowing) {
        allowed = allowing;
    }

    /// What an expert with the seat's own persona would do now; empty if advice is switched off or the game is over. Nothing
    /// happens.
    public Optional<Move> advise(PartyId seat) {
        if (!allowed || session.outcome().isPresent()) {
            return Optional.empty();
        }
        Scenario scenario = session.scenario();
        long whims = Casting.whims(scenario, session.settings().seed(), seat);
        return Optional.of(new Envoy(scenario.persona(scenario.party(seat).persona()), Level.EXPERT, whims)
                .next(session.view(seat)));
    }
}
