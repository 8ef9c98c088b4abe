package armistice.session;

import armistice.ai.Effort;
import armistice.ai.Move;
import armistice.engine.GameState;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.play.Silence;
import armistice.model.play.Submission;
import armistice.view.SeatView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Plays the seats of a game that the program plays.
///
/// The negotiators are asked round, one move at a time, in an order drawn for the turn from the parties' chance keys. When
/// a whole round brings nothing new, their seats are declared ready. No signature is given against the seat itself
/// ([LastLook]). A seat whose negotiator fails, or at the table gives no
/// answer in time, is counted as done for the turn, and everybody is told. For one thread at a time; a window calls [#run] on
/// a thread of its own after each command of a person, and follows the progress by subscribing to the session.
public final class Autoplay {
    /// Commands of one seat in one turn, refused ones included; then it is ready, so that no game goes on for ever.
    static final int LIMIT = 60;
    /// At the table: ten times what an expert takes on a slow machine, so that only one that hangs meets it.
    static final Duration DEADLINE = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(Autoplay.class);

    private final GameSession session;
    private final Casting casting;
    private final @Nullable Duration deadline;
    private final Map<PartyId, Player> players = new HashMap<>();
    private int turn;
    private long asked;

    /// A seat's negotiator and what it has done this turn.
    private static final class Player {
        private final SeatControl.Computer control;
        private final Hearing hearing;
        private int moves;
        /// The same view would give the same move: it is asked again when it has learned something.
        private long deafUntil = -1;

        Player(SeatControl.Computer control, Hearing hearing) {
            this.control = control;
            this.hearing = hearing;
        }
    }

    /// Plays with the program's own negotiators, who take the time that a game at the table gives them.
    public Autoplay(GameSession session) {
        this(session, Casting.envoys(session.state().scenario(), Effort.TABLE, session.settings().seed()), DEADLINE);
    }

    /// Plays without a deadline, for series of games.
    ///
    /// @param casting who plays a seat
    public Autoplay(GameSession session, Casting casting) {
        this(session, casting, null);
    }

    /// @param deadline how long a negotiator may think about a move; none: as long as it likes
    Autoplay(GameSession session, Casting casting, @Nullable Duration deadline) {
        this.session = session;
        this.casting = casting;
        this.deadline = deadline;
    }

    /// Plays until the game is over or waits for a person.
    public void run() {
        run(() -> false);
    }

    /// Plays until the game is over, waits for a person, or `cancelled` says so; can be called again.
    public void run(BooleanSupplier cancelled) {
        while (!cancelled.getAsBoolean() && !session.state().isOver()) {
            newTurn();
            List<PartyId> seats = order();
            if (!round(seats, cancelled) && !cancelled.getAsBoolean() && !declareReady(seats)) {
                return;
            }
        }
    }

    private void newTurn() {
        int now = session.state().turn();
        if (now != turn) {
            turn = now;
            players.values().removeIf(player -> player.hearing.isOver());
            players.values().forEach(player -> {
                player.moves = 0;
                player.deafUntil = -1;
            });
        }
    }

    /// The seats that the program plays, in the order of this turn's draw.
    private List<PartyId> order() {
        GameState state = session.state();
        List<PartyId> seats = new ArrayList<>();
        state.parties().forEach((id, party) -> {
            if (party.control() instanceof SeatControl.Computer) {
                seats.add(id);
            }
        });
        seats.sort(Comparator.comparingDouble(
                seat -> state.chance().uniform("order of seats", state.scenario().party(seat).chanceKey())));
        return seats;
    }

    /// Asks each seat once.
    ///
    /// @return whether anything happened
    private boolean round(List<PartyId> seats, BooleanSupplier cancelled) {
        boolean happened = false;
        for (PartyId seat : seats) {
            if (cancelled.getAsBoolean() || session.state().isOver() || session.state().turn() != turn) {
                return true;
            }
            happened |= move(seat);
        }
        return happened;
    }

    private boolean move(PartyId seat) {
        if (!(session.state().party(seat).control() instanceof SeatControl.Computer control)) {
            return false;
        }
        Player player = player(seat, control);
        long revision = session.revision(seat);
        if (player.moves >= LIMIT || player.deafUntil == revision) {
            return false;
        }
        SeatView view = session.view(seat);
        return switch (player.hearing.ask(view)) {
            case Hearing.Said(Move move) -> {
                Optional<String> objection = LastLook.objection(view, move.command());
                yield objection.isPresent()
                        ? excuse(player, seat, Silence.FAILED, objection.get())
                        : carryOut(player, seat, revision, move);
            }
            case Hearing.Unheard(Silence why, String detail) -> excuse(player, seat, why, detail);
        };
    }

    /// @return whether anything happened
    private boolean carryOut(Player player, PartyId seat, long revision, Move move) {
        if (move.isDone()) {
            player.deafUntil = revision;
            return false;
        }
        player.moves++;
        if (submit(new Seat.OfParty(seat), revision, move.command()) instanceof Reply.Done) {
            return true;
        }
        player.deafUntil = revision;
        return false;
    }

    /// The legal default: the seat is done for this turn, and whoever runs the game can read why.
    ///
    /// @return whether anything happened
    private boolean excuse(Player player, PartyId seat, Silence why, String detail) {
        LOG.error("{} is done for turn {}: {}", seat, turn, detail);
        player.moves = LIMIT;
        Seat facilitator = new Seat.Facilitator();
        return submit(facilitator, session.revision(facilitator),
                new Command.Excuse(seat, why, detail)) instanceof Reply.Done;
    }

    private Player player(PartyId seat, SeatControl.Computer control) {
        Player player = players.get(seat);
        if (player == null || !player.control.equals(control)) {
            player = new Player(control, new Hearing(seat, casting.negotiator(seat, control), deadline));
            players.put(seat, player);
        }
        return player;
    }

    private Reply submit(Seat seat, long revision, Command command) {
        asked++;
        String by = seat instanceof Seat.OfParty(PartyId party) ? party.value() : "facilitator";
        String id = "computer/" + by + "/" + session.steps() + "/" + asked;
        Reply reply = session.submit(new Submission(id, seat, revision, command));
        if (reply instanceof Reply.Rejected rejected) {
            LOG.debug("{} wanted {} but {}", by, command, rejected.rejection());
        }
        return reply;
    }

    /// Declares all seats ready.
    ///
    /// @return whether that ended the turn
    private boolean declareReady(List<PartyId> seats) {
        for (PartyId seat : seats) {
            if (!session.state().isOver() && session.state().turn() == turn
                    && !session.state().party(seat).ready()) {
                submit(new Seat.OfParty(seat), session.revision(seat), new Command.Ready(true));
            }
        }
        return session.state().isOver() || session.state().turn() != turn;
    }
}
