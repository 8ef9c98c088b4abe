package armistice.ui.proposals;

import armistice.model.deal.Answer;
import armistice.model.deal.Proposal;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import javafx.scene.control.Label;

/// Small words that say where a proposal stands.
final class Badges {

    private Badges() {}

    static Label status(Desk desk, Proposal proposal) {
        var style = switch (proposal.status()) {
            case TABLED -> "accent-badge";
            case AGREED -> "good-badge";
            case WITHDRAWN, EXPIRED -> "quiet-badge";
        };
        return Pieces.single(desk.texts().name("proposal-status.", proposal.status()), "badge", style);
    }

    /// What this seat did about it: its own, to be answered, or answered.
    static Label ownAnswer(Desk desk, Proposal proposal) {
        var seat = desk.seat().seat();
        if (proposal.by().equals(seat)) {
            return Pieces.single(desk.texts().text("proposals.own"), "badge");
        }
        var answer = proposal.answers().get(seat);
        if (answer != null && answer.version() == proposal.version()) {
            return answer(desk, answer);
        }
        boolean asked = proposal.status() == Proposal.Status.TABLED && proposal.draft().to().contains(seat);
        return asked ? Pieces.single(desk.texts().text("proposals.unanswered"), "badge", "warn-badge")
                : Pieces.single("", "no-badge");
    }

    static Label answer(Desk desk, Answer answer) {
        return switch (answer) {
            case Answer.Accepted _ -> Pieces.single(desk.texts().text("answer.accepted"), "badge", "good-badge");
            case Answer.InPrinciple _ -> Pieces.single(desk.texts().text("answer.in-principle"), "badge", "warn-badge");
            case Answer.Deferred _ -> Pieces.single(desk.texts().text("answer.deferred"), "badge");
            case Answer.Refused _ -> Pieces.single(desk.texts().text("answer.refused"), "badge", "bad-badge");
        };
    }
}
