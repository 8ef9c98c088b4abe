package armistice.ai;

import armistice.engine.rule.TermsIndex;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.id.IssueId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The clauses of a text that stand most in the seat's way: those by which it crosses a red line, else those by which it falls
/// furthest short of what the seat would have on their issues. A refusal names them, so that its author need not guess.
final class Obstacles {
    private static final int MOST = 2;
    /// Share of the worst loss from which another is named beside it.
    private static final double ALSO = 0.5;

    private Obstacles() {}

    private record Loss(int issue, double points) {}

    /// The issues that they are on, the worst first; none if nothing is lost by any.
    static List<IssueId> of(Desk desk, Draft draft) {
        TermsIndex index = desk.values().index();
        return numbers(desk, draft).stream().map(issue -> index.issue(issue).id()).toList();
    }

    /// The clauses of a text on some issues, in the scenario's words.
    static String words(Desk desk, Draft draft, List<IssueId> issues) {
        return issues.stream()
                .map(desk.scenario()::issue)
                .map(issue -> issue.label() + ": " + issue.option(draft.terms().option(issue.id())).label())
                .collect(Collectors.joining("; "));
    }

    private static List<Integer> numbers(Desk desk, Draft draft) {
        int[] choice = desk.values().choice(draft.terms());
        if (desk.values().crosses(draft.terms())) {
            return Arrays.stream(desk.values().table().crossed(choice)).boxed().toList();
        }
        List<Loss> losses = losses(desk, draft, choice);
        return losses.stream()
                .filter(loss -> loss.points >= ALSO * losses.getFirst().points)
                .limit(MOST)
                .map(Loss::issue)
                .toList();
    }

    /// What is lost against what the seat likes best on each issue, the most first; of a truce only by what it says, and of a text meant
    /// to last by nothing that the seat's own last one says.
    private static List<Loss> losses(Desk desk, Draft draft, int[] choice) {
        Proposal own = draft.stage().isTruce() ? null : Steady.last(desk);
        int[] said = own == null ? new int[0] : desk.values().choice(own.draft().terms());
        double[][] points = desk.values().table().points(draft.stage());
        List<Loss> losses = new ArrayList<>();
        for (int i = 0; i < choice.length; i++) {
            boolean says = !draft.stage().isTruce() || choice[i] != desk.values().index().open(i);
            boolean owns = own != null && said[i] == choice[i];
            double lost = points[i][desk.values().favourite(draft.stage(), i)] - points[i][choice[i]];
            if (says && !owns && lost > 0) {
                losses.add(new Loss(i, lost));
            }
        }
        losses.sort(Comparator.comparingDouble(loss -> -loss.points));
        return losses;
    }
}
