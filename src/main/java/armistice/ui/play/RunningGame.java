package armistice.ui.play;

import armistice.model.id.PartyId;
import armistice.model.play.SeatControl;
import armistice.session.GameSession;
import armistice.session.Published;
import armistice.session.Reply;
import armistice.session.Seating;
import armistice.session.Subscription;
import armistice.ui.kit.Tasks;
import armistice.ui.seat.Door;
import armistice.ui.seats.Seats;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A game that is open in the window. The seats that the program plays are played beside the window, whenever a person has
/// done something. Lives on the window's thread, except for its doors.
public final class RunningGame implements Seats, AutoCloseable {

    private final GameSession session;
    private final Seating seating;
    private final Tasks tasks;
    private final String title;
    private final AtomicBoolean closed = new AtomicBoolean();
    private boolean playing;
    private boolean again;

    /// @param title   what is said to go on while the program plays
    public RunningGame(GameSession session, Tasks tasks, String title) {
        this.session = session;
        this.seating = new Seating(session);
        this.tasks = tasks;
        this.title = title;
    }

    /// The parties played by people now, in the scenario's order: a seat can change hands in the middle of a game.
    public List<PartyId> people() {
        List<PartyId> people = new ArrayList<>();
        seats().forEach((party, control) -> {
            if (control instanceof SeatControl.Human) {
                people.add(party);
            }
        });
        return people;
    }

    @Override
    public Map<PartyId, SeatControl> seats() {
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        session.facilitatorView().seats().forEach((party, status) -> seats.put(party, status.control()));
        return seats;
    }

    @Override
    public void assign(PartyId party, SeatControl control) {
        rule(() -> seating.assign(party, control));
    }

    @Override
    public void leaveSeat(PartyId party, SeatControl.Computer standIn, int turns) {
        rule(() -> seating.leave(party, standIn, turns));
    }

    @Override
    public boolean allowsAdvice() {
        return session.settings().allowsAdvice();
    }

    @Override
    public void allowAdvice(boolean allowed) {
        rule(() -> seating.allowAdvice(allowed));
    }

    private void rule(Supplier<Reply> ruling) {
        tasks.run(title, _ -> ruling.get(), _ -> playOn());
    }

    /// The people who are not done for this turn.
    public List<PartyId> awaited() {
        return people().stream().filter(party -> !session.view(party).own().ready()).toList();
    }

    /// Whether the game has ended.
    public boolean isOver() {
        return session.outcome().isPresent();
    }

    /// The way of a seat into the game.
    public Door door(PartyId seat) {
        return new SessionDoor(session, seat);
    }

    /// Calls `listener` after each step, on the thread that made it.
    public Subscription follow(Consumer<Published> listener) {
        return session.subscribe(listener);
    }

    /// Lets the program's seats play on, if they are not already at it.
    public void playOn() {
        if (playing) {
            again = true;
            return;
        }
        if (isOver() || closed.get()) {
            return;
        }
        playing = true;
        tasks.run(title, progress -> {
            seating.run(() -> closed.get() || progress.isCancelled());
            return true;
        }, _ -> {}, this::paused);
    }

    @Override
    public void close() {
        closed.set(true);
        session.close();
    }

    private void paused() {
        playing = false;
        if (again) {
            again = false;
            playOn();
        }
    }
}
