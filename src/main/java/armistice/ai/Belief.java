package armistice.ai;

import armistice.engine.rule.TermsIndex;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.setting.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What one other party is thought to want, and how much of it it is thought to need before it signs.
///
/// Points are counted from the state of the world as it is: an issue left open gains nothing.
final class Belief {
    /// Points of believed gain that take a likelihood from even to about three in four.
    private static final double SPREAD = 6;
    /// The same in a truce, which is worth less.
    private static final double TRUCE_SPREAD = 1.5;
    /// Points by which a party needs less with every turn.
    static final double SOFTENED = 0.15;
    /// What leaving a question open costs in a text meant to last, as a share of the issue's points.
    private static final double UNSETTLED = 0.15;

    private final TermsIndex index;
    private final PartyId party;
    private final double[][] points;
    private final double[][] dread;
    private final double[] weights;
    private final double months;
    private final double need;
    private final double truceNeed;

    /// @param points    points of every option over the state of the world
    /// @param dread     points that it costs beside, as far as it may be a red line
    /// @param months    months left to the horizon
    /// @param need      gain from which it signs a text meant to last
    /// @param truceNeed gain from which it signs a truce
    Belief(TermsIndex index, PartyId party, double[][] points, double[][] dread, double[] weights, double months,
            double need, double truceNeed) {
        this.index = index;
        this.party = party;
        this.points = points;
        this.dread = dread;
        this.weights = weights;
        this.months = months;
        this.need = need;
        this.truceNeed = truceNeed;
    }

    PartyId party() {
        return party;
    }

    /// The same belief with other needs.
    Belief needing(double settlement, double truce) {
        return new Belief(index, party, points, dread, weights, months, settlement, truce);
    }

    /// Points believed to be gained by an option over things as they are.
    double points(int issue, int option) {
        return points[issue][option];
    }

    /// The same in a text meant to last, which should leave little open, less what may be a red line.
    double lasting(int issue, int option) {
        double gain = index.option(issue, option).open() ? -UNSETTLED * weights[issue] : points[issue][option];
        return gain - dread[issue][option];
    }

    /// The same in a truce: its clauses count for the time that it lasts, red lines in full.
    double passing(int issue, int option, double truceMonths) {
        return points[issue][option] * truceMonths / Math.max(truceMonths, months) - dread[issue][option];
    }

    /// Points believed to be gained by an option of a text.
    ///
    /// @param truceMonths how long a truce lasts; of no account in a text meant to last
    double gain(Stage stage, int issue, int option, double truceMonths) {
        return stage.isTruce() ? passing(issue, option, truceMonths) : lasting(issue, option);
    }

    /// Points believed to be gained by a choice of one option number for each issue.
    double gain(Stage stage, int[] choice, double truceMonths) {
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += gain(stage, i, choice[i], truceMonths);
        }
        return sum;
    }

    /// Points believed to be gained by a text.
    double gain(Draft draft) {
        return gain(draft.stage(), index.choice(draft.terms()), draft.months());
    }

    /// Chance that the party accepts a draft, 0 to 1.
    double likelihood(Draft draft) {
        return likelihood(draft.stage(), index.choice(draft.terms()), draft.months(), 0);
    }

    /// The same for a choice of one option number for each issue, some turns later.
    double likelihood(Stage stage, int[] choice, double truceMonths, int later) {
        double spread = stage.isTruce() ? TRUCE_SPREAD : SPREAD;
        double asked = Math.max(0, (stage.isTruce() ? truceNeed : need) - later * SOFTENED);
        return 1 / (1 + Math.exp(-(gain(stage, choice, truceMonths) - asked) / spread));
    }

    /// What [#likelihood] of a draft is made of.
    Explanation explained(Draft draft, String name) {
        boolean truce = draft.stage().isTruce();
        int[] choice = index.choice(draft.terms());
        List<Explanation> gains = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            double gain = gain(draft.stage(), i, choice[i], draft.months());
            if (gain != 0) {
                gains.add(Explanation.leaf("explain.belief.gain", index.issue(i).label(), gain, Unit.POINTS, "belief"));
            }
        }
        gains.add(Explanation.leaf("explain.belief.need", "", -Math.max(0, truce ? truceNeed : need),
                Unit.POINTS, "belief"));
        return Explanation.logistic("explain.belief.signs", name,
                Explanation.product("explain.belief.scaled", "", Unit.FACTOR,
                        List.of(Explanation.sum("explain.belief.margin", "", Unit.POINTS, gains),
                                Explanation.leaf("explain.belief.spread", "", 1 / (truce ? TRUCE_SPREAD : SPREAD),
                                        Unit.FACTOR, ""))));
    }

    /// Believed gain at which the party is as likely as not to sign, points.
    double need() {
        return need;
    }

    /// What the party is thought to want most.
    List<Rationale.Belief> foremost(int count) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -weights[i]));
        return order.stream().limit(count).map(i -> {
            IssueId issue = index.issue(i).id();
            return new Rationale.Belief(party, issue, favourite(i), weights[i]);
        }).toList();
    }

    private OptionId favourite(int number) {
        Issue issue = index.issue(number);
        int best = 0;
        for (int o = 1; o < points[number].length; o++) {
            if (points[number][o] > points[number][best]) {
                best = o;
            }
        }
        return issue.options().get(best).id();
    }
}
