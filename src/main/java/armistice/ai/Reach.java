package armistice.ai;

import armistice.model.deal.Stage;
import armistice.model.setting.Issue;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The best surplus of a settlement that leaves every other belligerent no worse than things as they are, by first
/// impressions: so that what a party holds out for does not sink because others ask for much.
///
/// A local search from several starts, since it is asked for after every event: for each of some prices the package that
/// would be best if points simply added and the others' gain counted at that price, then one issue after the other as
/// long as that helps.
final class Reach {
    private static final double[] PRICES = {0, 0.3, 0.7, 1.2, 2.5};
    /// Points that an enemy is thought to be able to lose over things as they are, if the war costs it enough.
    private static final double CONCEIVABLE = 12;
    private static final double SHORTFALL = 1000;
    private static final int MOST_PASSES = 8;

    private final Valuation values;
    private final List<Belief> enemies;
    private final boolean[] settles;
    private final double[][] own;

    private Reach(Valuation values, List<Belief> enemies, boolean[] settles) {
        this.values = values;
        this.enemies = enemies;
        this.settles = settles;
        this.own = values.table().points(Stage.SETTLEMENT);
    }

    static Reach of(SeatView view, Valuation values) {
        List<Belief> enemies = new ArrayList<>();
        for (Impression impression : values.impressions()) {
            Belief belief = impression.first();
            if (view.scenario().war().isBelligerent(belief.party())) {
                enemies.add(belief);
            }
        }
        List<Issue> issues = view.scenario().issues();
        boolean[] settles = new boolean[issues.size()];
        for (int i = 0; i < settles.length; i++) {
            settles[i] = issues.get(i).stages().contains(Stage.SETTLEMENT);
        }
        return new Reach(values, enemies, settles);
    }

    /// Points over the outside option; 0 if no such package was found.
    double best() {
        double best = 0;
        int[] before = new int[0];
        for (double price : PRICES) {
            int[] choice = start(price);
            if (Arrays.equals(choice, before)) {
                continue;
            }
            before = choice.clone();
            climb(choice);
            if (shortfall(choice) == 0 && !values.table().crosses(choice)) {
                best = Math.max(best, values.table().surplus(Stage.SETTLEMENT, choice, 0));
            }
        }
        return best;
    }

    private int[] start(double price) {
        int[] choice = new int[own.length];
        for (int i = 0; i < choice.length; i++) {
            choice[i] = values.index().open(i);
            for (int o = 0; settles[i] && o < own[i].length; o++) {
                if (weighed(i, o, price) > weighed(i, choice[i], price)) {
                    choice[i] = o;
                }
            }
        }
        return choice;
    }

    private double weighed(int issue, int option, double price) {
        double sum = own[issue][option];
        for (Belief enemy : enemies) {
            sum += price * enemy.lasting(issue, option);
        }
        return sum;
    }

    private void climb(int[] choice) {
        double reached = score(choice);
        boolean better = true;
        for (int pass = 0; better && pass < MOST_PASSES; pass++) {
            better = false;
            for (int i = 0; i < choice.length; i++) {
                for (int o = 0; settles[i] && o < own[i].length; o++) {
                    int before = choice[i];
                    choice[i] = o;
                    double score = o == before ? reached : score(choice);
                    if (score > reached) {
                        reached = score;
                        better = true;
                    } else {
                        choice[i] = before;
                    }
                }
            }
        }
    }

    private double score(int[] choice) {
        return values.table().surplus(Stage.SETTLEMENT, choice, 0) - SHORTFALL * shortfall(choice)
                - (values.table().crosses(choice) ? SHORTFALL * SHORTFALL : 0);
    }

    /// How much the enemies would lose, points.
    private double shortfall(int[] choice) {
        double sum = 0;
        for (Belief enemy : enemies) {
            sum += Math.max(0, -CONCEIVABLE - enemy.gain(Stage.SETTLEMENT, choice, 0));
        }
        return sum;
    }
}
