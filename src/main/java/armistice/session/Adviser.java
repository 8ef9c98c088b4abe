package armistice.session;

import armistice.ai.Effort;
import armistice.ai.Envoy;
import armistice.ai.Move;
import armistice.model.id.PartyId;
import armistice.model.play.Level;
import armistice.model.play.Possibility;
import armistice.model.setting.Scenario;
import armistice.view.SeatView;
import java.util.List;

/// Says what the program would do in a seat, and why, from that seat's view alone: for a person who asks.
///
/// Whoever runs the game can switch it off, before the game ([armistice.model.play.GameSettings]) or on any turn
/// ([armistice.model.play.Command.AllowAdvice]). Any thread may ask; an answer takes some tenths of a second.
public final class Adviser {
    private final GameSession session;

    Adviser(GameSession session) {
        this.session = session;
    }

    /// What an expert with the seat's own persona would do now, what comes first first; nothing if it would wait, if advice is
    /// switched off, or if the game is over. Nothing happens.
    public List<Move> advise(PartyId seat) {
        SeatView view = session.view(seat);
        if (!view.can(Possibility.Kind.ADVISE, "")) {
            return List.of();
        }
        Scenario scenario = session.scenario();
        long whims = Casting.whims(scenario, session.settings().seed(), seat);
        return new Envoy(scenario.persona(scenario.party(seat).persona()), Level.EXPERT, Effort.TABLE,
                whims).agenda(view);
    }
}
