package armistice.ai;

import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.view.SeatView;
import java.util.Arrays;
import java.util.List;

/// The best surplus of a settlement by which no other belligerent loses more than it conceivably could over things as they are,
/// by first impressions: so that what a party holds out for does not sink because others ask for much.
///
/// Exact, since all that a party signs and tables is measured by it: a local search was short of it by 10 to 30 points in one
/// month and by none in the next, and so was what the party held out for.
final class Reach {
    /// Points that an enemy is thought to be able to lose over things as they are, if the war costs it enough.
    private static final double CONCEIVABLE = 12;
    /// What others gain hardly counts; that it counts at all spares the search to tell equally good packages apart.
    private static final double OTHER = 0.001;

    private Reach() {}

    /// Points over the outside option; 0 or less if there is nothing to gain.
    static double best(SeatView view, Valuation values) {
        List<Belief> enemies = values.impressions()
                .stream()
                .filter(impression -> view.scenario().war().isBelligerent(impression.party()))
                .map(Impression::first)
                .toList();
        Terms best = Packages.of(view, values, enemies)
                .best(filled(enemies, 1, OTHER),
                        filled(enemies, Double.NEGATIVE_INFINITY, -CONCEIVABLE));
        return best == null ? 0 : values.table().surplus(Stage.SETTLEMENT, values.choice(best), 0);
    }

    private static double[] filled(List<Belief> enemies, double own, double other) {
        double[] all = new double[enemies.size() + 1];
        Arrays.fill(all, other);
        all[0] = own;
        return all;
    }
}
