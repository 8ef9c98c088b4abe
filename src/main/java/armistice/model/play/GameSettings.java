package armistice.model.play;

import armistice.model.Ordered;
import armistice.model.id.PartyId;
import java.util.Map;

/// What is chosen before a game starts.
///
/// @param seed       seed of all chance in the game
/// @param seats      who plays each party
/// @param turns      number of turns; the scenario's unless another is chosen
/// @param talks      whether the parties can negotiate; false lets the war run on alone
public record GameSettings(long seed, Map<PartyId, SeatControl> seats, int turns, boolean talks) {
    public GameSettings {
        seats = Ordered.map(seats);
        if (turns < 1) {
            throw new IllegalArgumentException("a game has at least one turn, not " + turns);
        }
    }
}
