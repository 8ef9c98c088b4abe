package armistice.model.deal;

import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;
import armistice.model.id.PledgeId;

/// A threat or promise: what its maker will do, to whom it is addressed, on what condition, by when.
///
/// @param id          its name
/// @param by          who gives its word
/// @param to          whose conduct it is about
/// @param kind        threat or promise
/// @param demand      what the addressee is to do
/// @param consequence the measure that follows: a threat's if the demand is not met, a promise's if it is
/// @param made        turn on which it was given
/// @param deadline    last turn for meeting the demand; the consequence is due by the end of the turn after it
/// @param status      what became of it
public record Pledge(PledgeId id, PartyId by, PartyId to, Kind kind, Demand demand, MeasureId consequence,
        int made, int deadline, Status status) {

    /// Threat or promise.
    public enum Kind {
        THREAT, PROMISE
    }

    /// What became of a pledge.
    public enum Status {
        /// The deadline has not come.
        OPEN,
        /// The word is due: its maker has one turn to carry it out.
        DUE,
        /// Carried out as announced.
        KEPT,
        /// Not carried out though due.
        NOT_KEPT,
        /// Nothing became due: the addressee met the demand of a threat, or did not earn the promise.
        MOOT
    }

    /// The same pledge with another status.
    public Pledge with(Status changed) {
        return new Pledge(id, by, to, kind, demand, consequence, made, deadline, changed);
    }
}
