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
import org.jspecify.annotations.Nullable;

/// What a seat says in a turn on each issue: in the changes that it has asked for in texts of the turn, and in the text of its own that it is about to write, or
/// else has on the table. It asks for nothing else in its further answers: who wants one thing of one and the opposite of another is believed by neither.
final class Line {
    private Line() {}

    /// What the seat has said apart from a text that it is about to answer, in texts of its kind; nothing on issues that it has left
    /// open.
    static Map<IssueId, OptionId> of(Desk desk, Proposal about) {
        SeatView view = desk.view();
        Map<IssueId, OptionId> line = new HashMap<>();
        Draft own = own(desk, about.draft().stage());
        if (own != null) {
            settled(view.scenario(), own, line);
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

    /// The own text of the kind of a stage: the next one, or that on the table.
    private static @Nullable Draft own(Desk desk, Stage stage) {
        Draft next = desk.next();
        if (next != null && isOfAKind(next.stage(), stage)) {
            return next;
        }
        Proposal own = Pending.latestOwn(desk.view(), draft -> isOfAKind(draft.stage(), stage));
        return own == null ? null : own.draft();
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
