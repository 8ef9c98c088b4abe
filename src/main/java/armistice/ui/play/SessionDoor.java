package armistice.ui.play;

import armistice.ai.Move;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Rejection;
import armistice.model.play.Seat;
import armistice.model.play.Submission;
import armistice.report.Debrief;
import armistice.session.GameSession;
import armistice.session.Reply;
import armistice.ui.seat.Door;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A seat's door to a session.
final class SessionDoor implements Door {

    private final GameSession session;
    private final PartyId party;
    private long looks;

    SessionDoor(GameSession session, PartyId party) {
        this.session = session;
        this.party = party;
    }

    @Override
    public synchronized Snapshot look() {
        // The revision first: what happens in between then makes a command stale rather than blind.
        var revision = session.revision(party);
        return new Snapshot(++looks, revision, session.view(party), session.chronicle(party),
                session.controlBefore());
    }

    @Override
    public Optional<Rejection> submit(Command.OfParty command, long revision) {
        var submission = new Submission(UUID.randomUUID().toString(), new Seat.OfParty(party), revision, command);
        return refusal(session.submit(submission));
    }

    @Override
    public List<Move> advise() {
        return session.adviser().advise(party);
    }

    @Override
    public Optional<Debrief> debrief() {
        return session.debrief().map(Debrief::new);
    }

    private static Optional<Rejection> refusal(Reply reply) {
        return switch (reply) {
            case Reply.Done _ -> Optional.empty();
            case Reply.Rejected(var rejection) -> Optional.of(rejection);
            case Reply.Duplicate(var first) -> refusal(first);
        };
    }
}
