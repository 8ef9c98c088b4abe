package armistice.ai;

import armistice.model.play.Command;

/// What a negotiator does next, and why.
///
/// @param command   the command
/// @param rationale why; for the facilitator and the debrief only
public record Move(Command.OfParty command, Rationale rationale) {

    /// Whether the negotiator has nothing (more) to do for now.
    public boolean isDone() {
        return command instanceof Command.Ready;
    }
}
