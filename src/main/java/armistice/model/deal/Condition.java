package armistice.model.deal;

import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;

/// A contingent clause: if something happens by a turn, a party carries out a measure. Snapback is the standard case.
///
/// @param trigger     what sets it off
/// @param subject     whose conduct is meant
/// @param byTurn      last turn on which it can be set off
/// @param actor       who carries out the consequence
/// @param consequence what is then done, without further cost to the actor
public record Condition(Trigger trigger, PartyId subject, int byTurn, PartyId actor, MeasureId consequence) {

    /// What sets a contingent clause off.
    public enum Trigger {
        /// The subject is named for a heavy breach that ends the agreement, or for one that it committed on purpose.
        HEAVY_BREACH,
        /// The subject attacks the foreign force under it, whether or not the agreement survives that.
        ATTACK_ON_FORCE,
        /// The subject denounces the agreement.
        DENUNCIATION,
        /// The subject fails to ratify.
        FAILED_RATIFICATION,
        /// The agreement lapses without being extended.
        LAPSE
    }
}
