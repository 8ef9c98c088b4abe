package armistice.session;

import armistice.model.number.Explanation;
import java.time.LocalDate;
import java.util.List;

/// The numbers of one turn with all that they are made of, everybody's secrets included: for whoever runs the game, and for
/// the debrief.
///
/// @param turn    the turn, from 1
/// @param date    its first day
/// @param numbers what its events brought, in order
public record ExplainedTurn(int turn, LocalDate date, List<Explanation> numbers) {
    public ExplainedTurn {
        numbers = List.copyOf(numbers);
    }
}
