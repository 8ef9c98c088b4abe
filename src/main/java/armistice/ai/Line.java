package armistice.ai;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.setting.Issue;
import armistice.model.setting.Scenario;
import armistice.view.SeatView;
import java.util.HashMap;
import java.util.Map;

/// What a seat says in a turn on each issue: in the changes that it has asked for in texts of the turn, and in its own text on the table. It asks for
/// nothing else in its further answers: who wants one thing of one and the opposite of another is believed by neither.
final class Line {
    private Line() {}

    /// What the seat has said apart from a text that it is about to answer, in texts of its kind; nothing on issues that it has left
    /// open.
    static Map<IssueId, OptionId> of(SeatView view, Proposal about) {
        Map<IssueId, OptionId> line = new HashMap<>();
        Proposal own = Pending.latestOwn(view, draft -> isOfAKind(draft.stage(), about.draft().stage()));
        if (own != null) {
            settled(view.scenario(), own.draft(), line);
        }
        for (Proposal proposal : view.proposals()) {
            boolean other = !proposal.id().equals(about.id()) && Pending.isWrittenSince(proposal, view.turn())
                    && isOfAKind(proposal.draft().stage(), about.draft().stage());
            if (other && Pending.answer(proposal, view.seat()) instanceof Answer.InPrinciple inPrinciple) {
                for (Reservation asked : inPrinciple.reservations()) {
                    line.putIfAbsent(asked.issue(), asked.wanted());
                }
            }
        }
        return line;
    }

    private static boolean isOfAKind(Stage one, Stage other) {
        return one.isTruce() == other.isTruce();
    }

    private static void settled(Scenario scenario, Draft draft, Map<IssueId, OptionId> line) {
        for (Issue issue : scenario.issues()) {
            OptionId option = draft.terms().option(issue.id());
            if (!issue.option(option).open()) {
                line.put(issue.id(), option);
            }
        }
    }
}
