package armistice.ai;

import armistice.engine.rule.TermsIndex;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.setting.Issue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Steps on from the seat's last text meant to last: the few changes that make it promise most, and by which the seat goes back on
/// nothing. Where a search over the whole space finds only what would break with what the seat has put forward, something can
/// mostly be conceded from where it stands.
final class Steps {
    private static final int MOST = 3;

    private Steps() {}

    /// The last text with one change, with two and so on, as long as each makes it promise more. What was tabled anew loses nothing for
    /// having been turned down before: so the first change has to bring more than the next ones.
    static List<Offer> from(Desk desk, Draft last) {
        List<Offer> steps = new ArrayList<>();
        Offer before = offer(desk, last.stage(), last.terms());
        while (steps.size() < MOST) {
            Offer next = best(desk, before);
            if (next == null) {
                return steps;
            }
            steps.add(next);
            before = next;
        }
        return steps;
    }

    private static @Nullable Offer best(Desk desk, Offer before) {
        TermsIndex index = desk.values().index();
        Stage stage = before.draft().stage();
        int[] choice = desk.values().choice(before.terms());
        Offer best = null;
        for (int i = 0; i < choice.length; i++) {
            Issue issue = index.issue(i);
            for (int o = 0; o < issue.options().size() && issue.stages().contains(stage); o++) {
                if (o == choice[i] || desk.left().has(i, o)) {
                    continue;
                }
                Offer step = offer(desk, stage, before.terms().with(issue.id(), issue.options().get(o).id()));
                double least = best == null ? before.promise() : best.promise();
                if (step.promise() > least && step.own() >= desk.tabled(stage)
                        && !desk.values().crosses(step.terms())) {
                    best = step;
                }
            }
        }
        return best;
    }

    private static Offer offer(Desk desk, Stage stage, Terms terms) {
        return desk.offer("step", Drafts.of(desk.view(), stage, terms, 0));
    }
}
