package armistice.ai;

import armistice.model.deal.Stage;
import java.util.ArrayList;
import java.util.List;

/// What going on may bring, as far as the seat's own beliefs tell: the best of all offers that it could still make, in any
/// later turn, with the chance that it is signed then and the months that are left of it by then.
///
/// What others need before they sign is taken to be fixed and unknown, and to soften with time as in [Impression]: so one
/// good offer counts, not the sum of many tries.
final class Foresight {
    private static final double[] SHARES = {1, 0.85, 0.7, 0.55, 0.4, 0.25, 0.1};

    private Foresight() {}

    /// Settlements from the best for the seat to the most generous: at each step the package that the others seem to like best.
    static List<Offer> frontier(Desk desk) {
        double best = desk.best(Stage.SETTLEMENT);
        List<Offer> frontier = new ArrayList<>();
        for (double share : SHARES) {
            Offer offer = best > 0 ? Settlements.best(desk, share * best) : null;
            if (offer != null && (frontier.isEmpty() || !frontier.getLast().terms().equals(offer.terms()))) {
                frontier.add(offer);
            }
        }
        return frontier;
    }

    /// Points over the outside option that going on promises; 0 in the last turn.
    static double worthOfWaiting(Desk desk, List<Offer> frontier) {
        double horizon = Math.max(desk.turnMonths(), desk.values().monthsLeft());
        double most = 0;
        for (int later = 1; later <= desk.view().turns() - desk.view().turn(); later++) {
            double left = Math.max(0, 1 - later * desk.turnMonths() / horizon);
            for (Offer offer : frontier) {
                most = Math.max(most, left * offer.own() * desk.likelihood(offer.draft(), later));
            }
        }
        return most;
    }
}
