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
import armistice.model.play.SeatControl;
import armistice.model.setting.Posture;
import java.util.Map;

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
public record PartyState(SeatControl control, boolean ready, double capital, double credibility,
        Map<PartyId, Double> trust, Map<IssueId, PublicPosition> positions, Map<ConstituencyId, Double> moods,
        Map<String, Draft> drafts, Map<RegionId, Posture> orders, Map<Quantity, Estimate> estimates, double costs) {
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
                estimates, costs);
    }

    PartyState withReady(boolean changed) {
        return new PartyState(control, changed, capital, credibility, trust, positions, moods, drafts, orders,
                estimates, costs);
    }

    PartyState withCapital(double changed) {
        return new PartyState(control, ready, changed, credibility, trust, positions, moods, drafts, orders,
                estimates, costs);
    }

    PartyState withCredibility(double changed) {
        return new PartyState(control, ready, capital, changed, trust, positions, moods, drafts, orders, estimates,
                costs);
    }

    PartyState withTrust(PartyId in, double value) {
        return new PartyState(control, ready, capital, credibility, Ordered.with(trust, in, value), positions, moods,
                drafts, orders, estimates, costs);
    }

    PartyState withPosition(PublicPosition position) {
        return new PartyState(control, ready, capital, credibility, trust,
                Ordered.with(positions, position.issue(), position), moods, drafts, orders, estimates, costs);
    }

    PartyState withMood(ConstituencyId constituency, double logits) {
        return new PartyState(control, ready, capital, credibility, trust, positions,
                Ordered.with(moods, constituency, logits), drafts, orders, estimates, costs);
    }

    PartyState withDrafts(Map<String, Draft> changed) {
        return new PartyState(control, ready, capital, credibility, trust, positions, moods, changed, orders,
                estimates, costs);
    }

    PartyState withOrders(Map<RegionId, Posture> changed) {
        return new PartyState(control, ready, capital, credibility, trust, positions, moods, drafts, changed,
                estimates, costs);
    }

    PartyState withEstimates(Map<Quantity, Estimate> changed) {
        return new PartyState(control, ready, capital, credibility, trust, positions, moods, drafts, orders, changed,
                costs);
    }

    PartyState withCosts(double changed) {
        return new PartyState(control, ready, capital, credibility, trust, positions, moods, drafts, orders,
                estimates, changed);
    }
}
