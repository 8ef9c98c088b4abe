package armistice.ui.play;

import armistice.model.id.PartyId;
import armistice.model.play.SeatControl;
import armistice.session.Autoplay;
import armistice.session.GameSession;
import armistice.session.Published;
import armistice.session.Subscription;
import armistice.ui.kit.Tasks;
import armistice.ui.seat.Door;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// A game that is open in the window. The seats that the program plays are played beside the window, whenever a person has
/// done something. Lives on the window's thread, except for its doors.
public final class RunningGame implements AutoCloseable {

    private final GameSession session;
    private final Autoplay autoplay;
    private final Tasks tasks;
    private final String title;
    private final AtomicBoolean closed = new AtomicBoolean();
    private boolean playing;
    private boolean again;

    /// @param title   what is said to go on while the program plays
    public RunningGame(GameSession session, Tasks tasks, String title) {
        this.session = session;
        this.autoplay = new Autoplay(session);
        this.tasks = tasks;
        this.title = title;
    }

    /// The parties played by people now, in the scenario's order: a seat can change hands in the middle of a game.
    public List<PartyId> people() {
        List<PartyId> people = new ArrayList<>();
        session.facilitatorView().seats().forEach((party, status) -> {
            if (status.control() instanceof SeatControl.Human) {
                people.add(party);
            }
        });
        return people;
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
            autoplay.run(() -> closed.get() || progress.isCancelled());
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
