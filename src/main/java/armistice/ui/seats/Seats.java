package armistice.ui.seats;

import armistice.model.id.PartyId;
import armistice.model.play.SeatControl;
import java.util.Map;

/// Who sits where in a running game, as whoever runs it can rule on any turn. Nothing blocks; what was ruled is seen when it has
/// happened.
public interface Seats {

    /// Who plays each party now, in the scenario's order.
    Map<PartyId, SeatControl> seats();

    /// Gives a party to somebody else from now on.
    void assign(PartyId party, SeatControl control);

    /// Gives a person's party to the program for some turns, the present one included.
    void leaveSeat(PartyId party, SeatControl.Computer standIn, int turns);

    /// Whether players may ask for advice now.
    boolean allowsAdvice();

    /// Lets players ask for advice from now on, or no longer.
    void allowAdvice(boolean allowed);
}
