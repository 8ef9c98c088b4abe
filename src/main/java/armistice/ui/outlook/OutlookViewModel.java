package armistice.ui.outlook;

import armistice.model.number.Explanation;
import armistice.ui.seat.SeatViewModel;
import armistice.view.ChronicleEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The outside option of a seat turn by turn, as its chronicle has it.
public final class OutlookViewModel {

    private static final String ENTRY = "chronicle.outlook";
    /// Changes smaller than this are told together.
    private static final double SMALL = 0.05;

    private final SeatViewModel seat;

    OutlookViewModel(SeatViewModel seat) {
        this.seat = seat;
    }

    /// One briefing.
    ///
    /// @param turn  its turn
    /// @param value the outside option, points
    public record Briefing(int turn, double value) {}

    /// Why the outside option moved from one briefing to the next.
    ///
    /// @param turn    the later turn
    /// @param before  outside option before, points
    /// @param after   outside option after, points
    /// @param steps   what changed by enough to be told by itself, in the order of size
    /// @param rest    what all else changed together, points
    /// @param account the same with every term
    public record Move(int turn, double before, double after, List<Explanation> steps, double rest,
            Explanation account) {
        public Move {
            steps = List.copyOf(steps);
        }
    }

    /// Every briefing so far, the first one first.
    public List<Briefing> briefings() {
        List<Briefing> briefings = new ArrayList<>();
        for (var entry : entries()) {
            if (briefings.isEmpty()) {
                briefings.add(new Briefing(entry.turn() - 1, number(entry, 1)));
            }
            briefings.add(new Briefing(entry.turn(), number(entry, 0)));
        }
        var now = seat.view().own().outlook();
        if (briefings.isEmpty() && now != null) {
            briefings.add(new Briefing(seat.view().turn(), now.value()));
        }
        return briefings;
    }

    /// Why it moved, the newest first; nothing before the second briefing.
    public List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        for (var entry : entries().reversed()) {
            var account = entry.explanation();
            if (account != null) {
                moves.add(move(entry, account));
            }
        }
        return moves;
    }

    private Move move(ChronicleEntry entry, Explanation account) {
        // The first term is the old value.
        var changes = account.parts().subList(1, account.parts().size());
        var steps = changes.stream()
                .filter(change -> Math.abs(change.value()) >= SMALL)
                .sorted(Comparator.comparingDouble(change -> -Math.abs(change.value())))
                .toList();
        double rest = changes.stream()
                .filter(change -> Math.abs(change.value()) < SMALL)
                .mapToDouble(Explanation::value)
                .sum();
        return new Move(entry.turn(), number(entry, 1), number(entry, 0), steps, rest, account);
    }

    private List<ChronicleEntry> entries() {
        return seat.chronicle().stream().filter(entry -> entry.key().equals(ENTRY)).toList();
    }

    private static double number(ChronicleEntry entry, int argument) {
        return ((Number) entry.arguments().get(argument)).doubleValue();
    }
}
