package armistice.ai;

import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What one other party is thought to want, and how much of it it is thought to need before it signs.
///
/// Points are counted from the state of the world as it is: an issue left open gains nothing.
final class Belief {
    /// Points of believed gain that take a likelihood from even to about three in four.
    private static final double SPREAD = 6;
    /// What leaving a question open costs in a text meant to last, as a share of the issue's points.
    private static final double UNSETTLED = 0.15;

    private final Scenario scenario;
    private final PartyId party;
    private final double[][] points;
    private final double[] weights;
    private final double need;
    private final double truceNeed;

    Belief(Scenario scenario, PartyId party, double[][] points, double[] weights, double need, double truceNeed) {
        this.scenario = scenario;
        this.party = party;
        this.points = points;
        this.weights = weights;
        this.need = need;
        this.truceNeed = truceNeed;
    }

    PartyId party() {
        return party;
    }

    /// Points believed to be gained by an option over things as they are.
    double points(int issue, OptionId option) {
        List<Option> options = scenario.issues().get(issue).options();
        for (int o = 0; o < options.size(); o++) {
            if (options.get(o).id().equals(option)) {
                return points[issue][o];
            }
        }
        throw new IllegalArgumentException("no option " + option);
    }

    /// The same in a text of a stage: one meant to last should leave little open.
    double points(int issue, OptionId option, Stage stage) {
        boolean unsettled = !stage.isTruce() && scenario.issues().get(issue).open().id().equals(option);
        return unsettled ? -UNSETTLED * weights[issue] : points(issue, option);
    }

    /// Points believed to be gained by terms.
    double gain(Stage stage, Terms terms) {
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += points(i, terms.option(scenario.issues().get(i).id()), stage);
        }
        return sum;
    }

    /// Chance that the party accepts a draft, 0 to 1.
    double likelihood(Draft draft) {
        double asked = draft.stage().isTruce() ? truceNeed : need;
        return 1 / (1 + Math.exp(-(gain(draft.stage(), draft.terms()) - asked) / SPREAD));
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
            IssueId issue = scenario.issues().get(i).id();
            return new Rationale.Belief(party, issue, favourite(i), weights[i]);
        }).toList();
    }

    private OptionId favourite(int index) {
        Issue issue = scenario.issues().get(index);
        int best = 0;
        for (int o = 1; o < points[index].length; o++) {
            if (points[index][o] > points[index][best]) {
                best = o;
            }
        }
        return issue.options().get(best).id();
    }
}
