package armistice.model.play;

import armistice.model.Ordered;
import armistice.model.id.PartyId;
import armistice.model.number.AssumptionChange;
import java.util.List;
import java.util.Map;

/// What is chosen before a game starts.
///
/// @param seed       seed of all chance in the game
/// @param seats      who plays each party
/// @param turns      number of turns; the scenario's unless another is chosen
/// @param talks      whether the parties can negotiate; false lets the war run on alone
/// @param changes    numbers of the scenario's register that were replaced; the game's scenario has them already
public record GameSettings(long seed, Map<PartyId, SeatControl> seats, int turns, boolean talks,
        List<AssumptionChange> changes) {
    public GameSettings {
        changes = List.copyOf(changes);
        seats = Ordered.map(seats);
        if (turns < 1) {
            throw new IllegalArgumentException("a game has at least one turn, not " + turns);
        }
    }

    /// With the scenario's own numbers.
    public GameSettings(long seed, Map<PartyId, SeatControl> seats, int turns, boolean talks) {
        this(seed, seats, turns, talks, List.of());
    }

    /// The same with other changes.
    public GameSettings with(List<AssumptionChange> changed) {
        return new GameSettings(seed, seats, turns, talks, changed);
    }
}
