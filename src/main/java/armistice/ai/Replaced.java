package armistice.ai;

import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.setting.Issue;
import armistice.view.SeatView;
import java.util.List;

/// Clauses of own texts that the seat has itself replaced. It does not go back to one of them soon: a text that swings between
/// what one reader asks for and what another does comes no nearer to either. In the last turn everything may be tried again.
final class Replaced {
    private static final int TURNS = 4;

    private Replaced() {}

    /// The issues on which a draft takes an own text back to what an earlier version of that text said.
    static List<Issue> in(Desk desk, Draft draft) {
        SeatView view = desk.view();
        Proposal mine = Tabling.ownLike(view, draft);
        return mine == null || desk.isUnbound() ? List.of()
                : view.scenario()
                        .issues()
                        .stream()
                        .filter(issue -> isTakenBack(view, mine, issue.id(), draft.terms().option(issue.id())))
                        .toList();
    }

    private static boolean isTakenBack(SeatView view, Proposal mine, IssueId issue, OptionId option) {
        return !mine.draft().terms().option(issue).equals(option) && mine.earlier()
                .stream()
                .anyMatch(version -> version.expiresTurn() > view.turn() - TURNS
                        && version.terms().option(issue).equals(option));
    }
}
