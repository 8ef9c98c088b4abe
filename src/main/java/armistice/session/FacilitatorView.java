package armistice.session;

import armistice.engine.GameState;
import armistice.model.Ordered;
import armistice.model.id.PartyId;
import armistice.model.play.Outcome;
import armistice.model.play.SeatControl;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What whoever runs the game sees of it: the clock and the seats, and the scores once it has ended. It holds no party's
/// secret, so that it can stand on a screen that players see.
///
/// @param turn    current turn, from 1
/// @param turns   number of turns of this game
/// @param date    first day of the turn
/// @param seats   each party's seat, in the scenario's order
/// @param outcome how the game ended; none while it goes on
public record FacilitatorView(int turn, int turns, LocalDate date, Map<PartyId, SeatStatus> seats,
        @Nullable Outcome outcome) {
    public FacilitatorView {
        seats = Ordered.map(seats);
    }

    /// A seat as the facilitator sees it.
    ///
    /// @param control who plays it
    /// @param ready   whether it is done for this turn
    public record SeatStatus(SeatControl control, boolean ready) {}

    /// A party's seat.
    ///
    /// @throws IllegalArgumentException if the game has no such party
    public SeatStatus seat(PartyId party) {
        SeatStatus seat = seats.get(party);
        if (seat == null) {
            throw new IllegalArgumentException("the game has no party " + party);
        }
        return seat;
    }

    static FacilitatorView of(GameState state) {
        Map<PartyId, SeatStatus> seats = new LinkedHashMap<>();
        state.parties().forEach((id, party) -> seats.put(id, new SeatStatus(party.control(), party.seemsReady())));
        return new FacilitatorView(state.turn(), state.settings().turns(), state.date(), seats, state.outcome());
    }
}
