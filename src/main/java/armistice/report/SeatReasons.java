package armistice.report;

import armistice.model.id.PartyId;
import armistice.session.ExcusedSeat;
import armistice.session.ReasonedMove;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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
    /// @param told     what it did and why, in short
    /// @param moves    all its moves with their reasons
    /// @param silences that the seat was counted as done without an answer; empty if it was not
    public record Turn(int number, LocalDate date, Told told, List<ReasonedMove> moves, List<ExcusedSeat> silences) {
        public Turn {
            moves = List.copyOf(moves);
            silences = List.copyOf(silences);
        }
    }

    /// What a turn is told in short; all empty if it was routine.
    ///
    /// @param texts   a paragraph for each text that was put forward
    /// @param answers the answers given
    /// @param deeds   what else it did, and which of its words it let lapse
    /// @param fates   a paragraph for each agreement that something befell
    public record Told(List<String> texts, List<String> answers, List<String> deeds, List<String> fates) {
        public Told {
            texts = List.copyOf(texts);
            answers = List.copyOf(answers);
            deeds = List.copyOf(deeds);
            fates = List.copyOf(fates);
        }

        /// All of it with answers and deeds by themselves.
        public List<String> paragraphs() {
            return Stream.of(texts, joined(answers), joined(deeds), fates).flatMap(List::stream).toList();
        }

        /// The same in as few paragraphs as can be.
        public List<String> fewParagraphs() {
            List<String> done = Stream.of(answers, deeds).flatMap(List::stream).toList();
            return Stream.of(texts, joined(done), fates).flatMap(List::stream).toList();
        }

        private static List<String> joined(List<String> parts) {
            return parts.isEmpty() ? List.of() : List.of(String.join("; ", parts));
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
