package armistice.ai;

import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;

/// Regressive bargaining: a next version of an own text that takes something from a reader who had said yes, that gives nothing to
/// any who had not, or that asks more for its author at the cost of a reader. That a text has just been turned down makes every
/// other wording look better, also a harsher one.
final class Regressive {
    private static final double LEAST_POINTS = 0.05;
    /// Points by which a new text may be worth more to its author than the last one, which is no longer on the table.
    private static final double MUCH_MORE = 5;

    private Regressive() {}

    /// Whether a draft is less to its readers than the own text on the table, as far as the seat believes: clause by clause to who
    /// had said yes, for sums rest on how its clauses are weighed against each other. In the last turn everything may be tried.
    static boolean is(Desk desk, Draft draft) {
        if (desk.isUnbound()) {
            return false;
        }
        Proposal mine = Tabling.ownLike(desk.view(), draft);
        if (mine == null) {
            return goesBack(desk, draft);
        }
        if (Tabling.isSame(mine.draft(), draft)) {
            return false;
        }
        boolean asksMore = desk.values().worth(draft) - desk.values().worth(mine.draft()) > LEAST_POINTS;
        boolean gives = false;
        for (PartyId party : draft.to()) {
            Belief belief = desk.belief(party);
            double change = belief.gain(draft) - belief.gain(mine.draft());
            if (mine.isAcceptedBy(party) ? losesBy(belief, mine.draft(), draft) : asksMore && change < -LEAST_POINTS) {
                return true;
            }
            gives |= !mine.isAcceptedBy(party) && change > LEAST_POINTS;
        }
        return !gives;
    }

    /// Whether a new text meant to last asks clearly more for its author than the last one, at the cost of somebody who fights.
    private static boolean goesBack(Desk desk, Draft draft) {
        Proposal last = draft.stage().isTruce() ? null : Steady.last(desk);
        return last != null && desk.values().worth(draft) - desk.values().worth(last.draft()) > MUCH_MORE
                && desk.beliefs()
                        .stream()
                        .anyMatch(belief -> desk.isBelligerent(belief.party())
                                && belief.gain(draft) - belief.gain(last.draft()) < -LEAST_POINTS);
    }

    private static boolean losesBy(Belief belief, Draft before, Draft after) {
        return belief.gains(before, after).stream().anyMatch(gain -> gain.points() < -LEAST_POINTS);
    }
}
