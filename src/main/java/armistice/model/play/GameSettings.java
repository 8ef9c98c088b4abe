package armistice.model.play;

import armistice.model.Ordered;
import armistice.model.id.PartyId;
import armistice.model.number.AssumptionChange;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is chosen before a game starts.
///
/// @param seed       seed of all chance in the game
/// @param seats      who plays each party
/// @param turns      number of turns; the scenario's unless another is chosen
/// @param talks      whether the parties can negotiate; false lets the war run on alone
/// @param changes    numbers of the scenario's register that were replaced; the game's scenario has them already
/// @param advice     whether players may ask the program for advice; none: they may, and nothing else stands for that, so
///                   that two ways of saying it are equal
public record GameSettings(long seed, Map<PartyId, SeatControl> seats, int turns, boolean talks,
        List<AssumptionChange> changes, @Nullable Boolean advice) {
    public GameSettings {
        advice = Boolean.FALSE.equals(advice) ? advice : null;
        changes = List.copyOf(changes);
        seats = Ordered.map(seats);
        if (turns < 1) {
            throw new IllegalArgumentException("a game has at least one turn, not " + turns);
        }
    }

    /// With the scenario's own numbers.
    public GameSettings(long seed, Map<PartyId, SeatControl> seats, int turns, boolean talks) {
        this(seed, seats, turns, talks, List.of(), null);
    }

    /// Whether players may ask the program for advice.
    public boolean allowsAdvice() {
        return advice == null;
    }

    /// The same with advice allowed or not.
    public GameSettings advised(boolean allowed) {
        return new GameSettings(seed, seats, turns, talks, changes, allowed);
    }

    /// The same with other changes.
    public GameSettings with(List<AssumptionChange> changed) {
        return new GameSettings(seed, seats, turns, talks, changed, advice);
    }
}
