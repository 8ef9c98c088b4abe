package armistice.session;

import armistice.model.Ordered;
import armistice.model.id.PartyId;
import java.util.Map;

/// That a game has moved on. It tells nothing of what happened: who may know what is in the views.
///
/// @param step      number of the journal line that holds it, from 1
/// @param hash      hash of that line
/// @param turn      turn afterwards
/// @param over      whether the game has ended
/// @param revisions each seat's revision afterwards; a seat whose revision is the same learned nothing new from its
///                  chronicle
public record Published(long step, String hash, int turn, boolean over, Map<PartyId, Long> revisions) {
    public Published {
        revisions = Ordered.map(revisions);
    }
}
