package armistice.session;

import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.play.Submission;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/// Who sits where, on any turn, by the word of whoever runs the game: seats go to the program and come back, for some turns or
/// for good. It also plays the seats that the program has. [#run] is for one thread at a time; the rest may be called from any.
public final class Seating {
    private final GameSession session;
    private final Autoplay autoplay;
    /// The turns on which people who left for a while are back.
    private final Map<PartyId, Integer> back = new ConcurrentHashMap<>();

    public Seating(GameSession session) {
        this(session, new Autoplay(session));
    }

    /// @param autoplay plays the program's seats
    Seating(GameSession session, Autoplay autoplay) {
        this.session = session;
        this.autoplay = autoplay;
    }

    /// Gives a seat to a person or the program, for good.
    public Reply assign(PartyId party, SeatControl control) {
        back.remove(party);
        return rule(new Command.AssignSeat(party, control));
    }

    /// Gives a person's seat to the program for some turns, the present one included. A game that is closed before does not
    /// know of the return: the seat is then the program's until it is assigned again.
    ///
    /// @param turns how many, at least 1
    public Reply leave(PartyId party, SeatControl.Computer standIn, int turns) {
        if (turns < 1) {
            throw new IllegalArgumentException("away for " + turns + " turns");
        }
        int due = Math.addExact(session.facilitatorView().turn(), Math.min(turns, session.settings().turns()));
        Reply reply = assign(party, standIn);
        if (reply instanceof Reply.Done) {
            back.put(party, due);
        }
        return reply;
    }

    /// Lets players ask for advice from now on, or no longer.
    public Reply allowAdvice(boolean allowed) {
        return rule(new Command.AllowAdvice(allowed));
    }

    /// Lets the program play until the game is over, waits for a person, or `cancelled` says so.
    public void run(BooleanSupplier cancelled) {
        do {
            welcomeBack();
            autoplay.run(() -> cancelled.getAsBoolean() || isSomebodyBack());
        } while (!cancelled.getAsBoolean() && isSomebodyBack());
    }

    private boolean isSomebodyBack() {
        return session.outcome().isEmpty()
                && back.values().stream().anyMatch(turn -> turn <= session.facilitatorView().turn());
    }

    private void welcomeBack() {
        if (session.outcome().isEmpty()) {
            int turn = session.facilitatorView().turn();
            back.forEach((party, due) -> {
                if (due <= turn) {
                    assign(party, new SeatControl.Human());
                }
            });
        }
    }

    private Reply rule(Command.OfFacilitator command) {
        Seat facilitator = new Seat.Facilitator();
        return session.submit(new Submission(UUID.randomUUID().toString(), facilitator, session.revision(facilitator),
                command));
    }
}
