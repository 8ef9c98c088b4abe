package armistice.engine;

import armistice.model.Ordered;
import armistice.model.deal.Draft;
import armistice.model.deal.PublicPosition;
import armistice.model.id.ConstituencyId;
import armistice.model.id.IssueId;
import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import armistice.model.number.Estimate;
import armistice.model.number.Quantity;
import armistice.model.play.Outlook;
import armistice.model.play.SeatControl;
import armistice.model.setting.Posture;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the game keeps of one party beside the world: mostly its own secrets.
///
/// @param control     who plays it
/// @param ready       whether it is done for this turn
/// @param capital     political capital, points
/// @param credibility how far its word is believed, 0 to 1
/// @param trust       its trust in each other party, 0 to 1
/// @param positions   its public positions
/// @param moods       shifts of its constituencies' readiness to ratify, logits
/// @param drafts      drafts it keeps for itself
/// @param orders      postures ordered this turn and not yet taken up
/// @param estimates   what it believes of what it cannot see
/// @param costs       costs paid so far, discounted to the start, points
/// @param stirred     true if it was done for this turn until a confidential word reached it; the others still see it as
///                    done. None for anything else, so that games saved before this was kept fold to the same state
/// @param outlook     what it expected without a deal at the last briefing; none before the first
public record PartyState(SeatControl control, boolean ready, double capital, double credibility,
        Map<PartyId, Double> trust, Map<IssueId, PublicPosition> positions, Map<ConstituencyId, Double> moods,
        Map<String, Draft> drafts, Map<RegionId, Posture> orders, Map<Quantity, Estimate> estimates, double costs,
        @Nullable Boolean stirred, @Nullable Outlook outlook) {
    public PartyState {
        trust = Ordered.map(trust);
        positions = Ordered.map(positions);
        moods = Ordered.map(moods);
        drafts = Ordered.map(drafts);
        orders = Ordered.map(orders);
        estimates = Ordered.map(estimates);
    }

    PartyState withControl(SeatControl changed) {
        return new PartyState(changed, ready, capital, credibility, trust, positions, moods, drafts, orders,
                estimates, costs, stirred, outlook);
    }

    /// What a readiness changes: whoever says so itself is no longer stirred.
    PartyState withReady(boolean changed) {
        return new PartyState(control, changed, capital, credibility, trust, positions, moods, drafts, orders,
                estimates, costs, null, outlook);
    }

    PartyState asStirred() {
        return new PartyState(control, ready, capital, credibility, trust, positions, moods, drafts, orders,
                estimates, costs, true, outlook);
    }

    PartyState withOutlook(Outlook formed) {
        return new PartyState(control, ready, capital, credibility, trust, positions, moods, drafts, orders,
                estimates, costs, stirred, formed);
    }

    /// Whether the others see it as done for this turn.
    public boolean seemsReady() {
        return ready || Boolean.TRUE.equals(stirred);
    }

    PartyState withCapital(double changed) {
        return new PartyState(control, ready, changed, credibility, trust, positions, moods, drafts, orders,
                estimates, costs, stirred, outlook);
    }

    PartyState withCredibility(double changed) {
        return new PartyState(control, ready, capital, changed, trust, positions, moods, drafts, orders, estimates,
                costs, stirred, outlook);
    }

    PartyState withTrust(PartyId in, double value) {
        return new PartyState(control, ready, capital, credibility, Ordered.with(trust, in, value), positions, moods,
                drafts, orders, estimates, costs, stirred, outlook);
    }

    PartyState withPosition(PublicPosition position) {
        return new PartyState(control, ready, capital, credibility, trust,
                Ordered.with(positions, position.issue(), position), moods, drafts, orders, estimates, costs, stirred,
                outlook);
    }

    PartyState withMood(ConstituencyId constituency, double logits) {
        return new PartyState(control, ready, capital, credibility, trust, positions,
                Ordered.with(moods, constituency, logits), drafts, orders, estimates, costs, stirred, outlook);
    }

    PartyState withDrafts(Map<String, Draft> changed) {
        return new PartyState(control, ready, capital, credibility, trust, positions, moods, changed, orders,
                estimates, costs, stirred, outlook);
    }

    PartyState withOrders(Map<RegionId, Posture> changed) {
        return new PartyState(control, ready, capital, credibility, trust, positions, moods, drafts, changed,
                estimates, costs, stirred, outlook);
    }

    PartyState withEstimates(Map<Quantity, Estimate> changed) {
        return new PartyState(control, ready, capital, credibility, trust, positions, moods, drafts, orders, changed,
                costs, stirred, outlook);
    }

    PartyState withCosts(double changed) {
        return new PartyState(control, ready, capital, credibility, trust, positions, moods, drafts, orders,
                estimates, changed, stirred, outlook);
    }
}
