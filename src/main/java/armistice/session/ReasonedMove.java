package armistice.session;

import armistice.ai.Rationale;
import armistice.model.id.PartyId;
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
/// @param why     its reasons; none if this version of the program would do something else on the same view
public record ReasonedMove(int turn, LocalDate date, PartyId seat, Command.OfParty command, @Nullable Rationale why) {}
