package armistice.session;

import armistice.ai.Rationale;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the program did in a seat, and why: for whoever runs the game, and for the debrief. It tells what the seat keeps to
/// itself.
///
/// @param turn    the turn, from 1
/// @param date    its first day
/// @param seat    the party
/// @param command what was done
/// @param about   the proposal that this was about; none if it was about none
/// @param why     its reasons; none if this version of the program would do something else on the same view
public record ReasonedMove(int turn, LocalDate date, PartyId seat, Command.OfParty command, @Nullable Proposal about,
        @Nullable Rationale why) {

    /// The proposal that a command is about; none if it is about none.
    public static @Nullable ProposalId proposal(Command.OfParty command) {
        if (command instanceof Command.Reply reply) {
            return reply.proposal();
        }
        if (command instanceof Command.Amend amend) {
            return amend.proposal();
        }
        return command instanceof Command.Withdraw withdraw ? withdraw.proposal() : null;
    }
}
