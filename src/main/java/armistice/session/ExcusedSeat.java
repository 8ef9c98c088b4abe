package armistice.session;

import armistice.model.id.PartyId;
import armistice.model.play.Silence;

/// A seat that was counted as done for a turn because no answer came from it: for whoever runs the game, and for the debrief.
///
/// @param turn    the turn
/// @param party   whose seat it is
/// @param silence why no answer came
/// @param detail  the same more closely; possibly empty
public record ExcusedSeat(int turn, PartyId party, Silence silence, String detail) {}
