package armistice.ai;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds the texts that wait for something.
final class Pending {
    private Pending() {}

    static boolean isOnTable(Proposal proposal) {
        return proposal.status() == Proposal.Status.TABLED;
    }

    /// Texts of others on the table that are addressed to the seat, oldest first.
    static List<Proposal> addressed(SeatView view) {
        return addressed(view.proposals(), view.seat());
    }

    /// Those among some texts that are on the table, addressed to a seat and written by others.
    static List<Proposal> addressed(List<Proposal> texts, PartyId seat) {
        List<Proposal> waiting = new ArrayList<>();
        for (Proposal proposal : texts) {
            if (isOnTable(proposal) && !proposal.by().equals(seat) && proposal.draft().to().contains(seat)) {
                waiting.add(proposal);
            }
        }
        return waiting;
    }

    /// The seat's own texts on the table, oldest first.
    static List<Proposal> own(SeatView view) {
        return view.proposals()
                .stream()
                .filter(proposal -> isOnTable(proposal) && proposal.by().equals(view.seat()))
                .toList();
    }

    /// The latest of the seat's own texts on the table that is like this; none if none is.
    static @Nullable Proposal latestOwn(SeatView view, Predicate<Draft> like) {
        Proposal last = null;
        for (Proposal proposal : own(view)) {
            last = like.test(proposal.draft()) ? proposal : last;
        }
        return last;
    }

    /// Whether the version on the table was written on a turn or later; of an amended text as far as its deadline tells.
    static boolean isWrittenSince(Proposal proposal, int turn) {
        return proposal.turn() >= turn || (proposal.version() > 1 && proposal.draft().expiresTurn() > turn);
    }

    /// A party's answer to the version on the table; none if it has not answered that.
    static @Nullable Answer answer(Proposal proposal, PartyId party) {
        Answer answer = proposal.answers().get(party);
        return answer != null && answer.version() == proposal.version() ? answer : null;
    }

    /// Whether every addressee has answered the version on the table.
    static boolean isAnsweredByAll(Proposal proposal) {
        return proposal.draft().to().stream().allMatch(party -> answer(proposal, party) != null);
    }
}
