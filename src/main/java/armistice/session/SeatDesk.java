package armistice.session;

import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Rejection;
import armistice.model.play.Seat;
import armistice.model.play.Submission;
import armistice.view.SeatView;
import java.util.Optional;
import java.util.UUID;

/// One person's place at a game: remembers which view was last looked at, so that a command decided on an outdated one is
/// refused instead of acting blindly. For one thread.
public final class SeatDesk {
    private final GameSession session;
    private final PartyId party;
    private final Seat seat;
    private long seen;
    private SeatView view;

    public SeatDesk(GameSession session, PartyId party) {
        this.session = session;
        this.party = party;
        this.seat = new Seat.OfParty(party);
        this.seen = session.revision(party);
        this.view = session.view(party);
    }

    /// Whose place it is.
    public PartyId party() {
        return party;
    }

    /// What the seat may know now; what is done from here on is decided on it.
    public SeatView look() {
        seen = session.revision(party);
        view = session.view(party);
        return view;
    }

    /// What was last looked at.
    public SeatView view() {
        return view;
    }

    /// Gives a command and looks again if it was carried out.
    public Reply act(Command.OfParty command) {
        Reply reply = session.submit(new Submission(UUID.randomUUID().toString(), seat, seen, command));
        if (reply instanceof Reply.Done) {
            look();
        }
        return reply;
    }

    /// Why a command would not be carried out now, or empty if it would.
    public Optional<Rejection> objection(Command.OfParty command) {
        return session.objection(seat, command);
    }
}
