package armistice.report;

import armistice.model.id.PartyId;
import armistice.session.ExcusedSeat;
import armistice.session.ReasonedMove;
import java.time.LocalDate;
import java.util.List;

/// What the program did in one seat over a whole game, and why: in short, and move by move. It tells what the seat keeps to
/// itself.
///
/// @param party  whose seat it is
/// @param player who played it, turn by turn if it changed hands
/// @param stood  its outside option and what it held out for; empty if no move rested on them
/// @param turns  the turns that were played, in order
/// @param end    what came of it; empty if the game did not end with scores
public record SeatReasons(PartyId party, String player, String stood, List<Turn> turns, String end) {
    public SeatReasons {
        turns = List.copyOf(turns);
    }

    /// One turn.
    ///
    /// @param number   from 1
    /// @param date     its first day
    /// @param told     what it did and why, in short, paragraph by paragraph; empty if that was routine
    /// @param moves    all its moves with their reasons
    /// @param silences that the seat was counted as done without an answer; empty if it was not
    public record Turn(int number, LocalDate date, List<String> told, List<ReasonedMove> moves,
            List<ExcusedSeat> silences) {
        public Turn {
            told = List.copyOf(told);
            moves = List.copyOf(moves);
            silences = List.copyOf(silences);
        }
    }

    /// Moves in all.
    public int moves() {
        return turns.stream().mapToInt(turn -> turn.moves().size()).sum();
    }

    /// Moves whose reasons this version of the program does not know, because it would do otherwise.
    public int unknown() {
        return (int) turns.stream()
                .flatMap(turn -> turn.moves().stream())
                .filter(move -> move.why() == null)
                .count();
    }
}
