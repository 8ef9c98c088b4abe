package armistice.model.play;

import armistice.model.id.PartyId;

/// Who sits at the game: a party, or the facilitator who runs it.
public sealed interface Seat {

    /// A party's seat.
    record OfParty(PartyId party) implements Seat {}

    /// The facilitator's.
    record Facilitator() implements Seat {}
}
