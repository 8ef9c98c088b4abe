package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.view.SeatView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
    /// The search rounds the penalty for hazard up in steps.
    private static final double ROUNDED = 1;

    @ParameterizedTest
    @ValueSource(strings = {"amber", "birch"})
    void isTheBestOfAllPackagesByWhichTheEnemyLosesNoMoreThanItCould(String seat) {
        SeatView view = BareGame.firstView("two-valleys", new PartyId(seat));
        Valuation values = new Valuation(view);
        Belief enemy = values.impressions()
                .stream()
                .filter(impression -> view.scenario().war().isBelligerent(impression.party()))
                .findFirst()
                .orElseThrow()
                .first();

        double best = bestOf(values, enemy, new int[values.index().size()], 0);
        assertThat(best).isGreaterThan(10);
        assertThat(Reach.best(view, values)).isCloseTo(best, within(ROUNDED)).isLessThanOrEqualTo(best + 1e-9);
    }

    /// The best of all packages that have the first options so, one after the other.
    private static double bestOf(Valuation values, Belief enemy, int[] choice, int from) {
        if (from == choice.length) {
            boolean counts = !values.table().crosses(choice) && enemy.gain(Stage.SETTLEMENT, choice, 0) >= -12;
            return counts ? values.table().surplus(Stage.SETTLEMENT, choice, 0) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        boolean settles = values.index().issue(from).stages().contains(Stage.SETTLEMENT);
        for (int o = 0; o < values.index().issue(from).options().size(); o++) {
            choice[from] = o;
            if (settles || values.index().option(from, o).open()) {
                best = Math.max(best, bestOf(values, enemy, choice, from + 1));
            }
        }
        return best;
    }
}
