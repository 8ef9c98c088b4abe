package armistice.ai;

import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;

/// Regressive bargaining: a next version of an own text that takes something from a reader who had said yes, or that gives nothing to
/// any who had not. That a text has just been turned down makes every other wording look better, also a harsher one.
final class Regressive {
    private static final double LEAST_POINTS = 0.05;

    private Regressive() {}

    /// Whether a draft is less to its readers than the own text on the table, as far as the seat believes. In the last turn
    /// everything may be tried.
    static boolean is(Desk desk, Draft draft) {
        Proposal mine = Tabling.ownLike(desk.view(), draft);
        if (mine == null || desk.isLastTurn() || Tabling.isSame(mine.draft(), draft)) {
            return false;
        }
        boolean gives = false;
        for (PartyId party : draft.to()) {
            Belief belief = desk.belief(party);
            double change = belief.gain(draft) - belief.gain(mine.draft());
            if (mine.isAcceptedBy(party) && change < -LEAST_POINTS) {
                return true;
            }
            gives |= !mine.isAcceptedBy(party) && change > LEAST_POINTS;
        }
        return !gives;
    }
}
