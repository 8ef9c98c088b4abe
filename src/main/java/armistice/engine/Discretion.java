package armistice.engine;

import armistice.model.id.PartyId;
import armistice.model.play.Event;

/// Hides that a confidential word has woken somebody. Who is addressed is no longer done for this turn, and everybody
/// sees who is done: without this, an addressee that falls back would give a secret text away.
final class Discretion {
    private Discretion() {}

    /// Adds what makes those look done whom the events since `before` have woken.
    static void keep(Timeline timeline, GameState before) {
        for (PartyId party : before.parties().keySet()) {
            if (before.party(party).seemsReady() && !timeline.state().party(party).seemsReady()) {
                timeline.add(new Event.SeatStirred(party));
            }
        }
    }
}
