package armistice.session;

import armistice.ai.Move;
import armistice.ai.Negotiator;
import armistice.model.id.PartyId;
import armistice.model.play.Silence;
import armistice.view.SeatView;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks one seat's negotiator for its next move, so that neither one that fails nor one that never answers stops a game. For
/// one thread.
///
/// With a deadline it answers on a thread of its own. One that has missed it is not asked again while it thinks.
final class Hearing {
    private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);

    private final PartyId seat;
    private final Negotiator negotiator;
    private final @Nullable Duration deadline;
    private @Nullable Thread late;

    /// What comes of a question.
    sealed interface Outcome {}

    /// A move.
    record Said(Move move) implements Outcome {}

    /// No move.
    ///
    /// @param why    what is told to everybody
    /// @param detail the same for whoever runs the game
    record Unheard(Silence why, String detail) implements Outcome {}

    /// @param deadline how long an answer may take; none in series of games, where the same seed gives the same game whatever
    ///                 the machine's load
    Hearing(PartyId seat, Negotiator negotiator, @Nullable Duration deadline) {
        this.seat = seat;
        this.negotiator = negotiator;
        this.deadline = deadline;
    }

    /// Whether the negotiator has missed a deadline and come to an end since: another has to take its place.
    boolean isOver() {
        return late != null && !isStuck();
    }

    private boolean isStuck() {
        Thread thread = late;
        return thread != null && thread.isAlive();
    }

    Outcome ask(SeatView view) {
        if (isStuck()) {
            return new Unheard(Silence.LATE, "still no answer to an earlier question");
        }
        Duration most = deadline;
        return most == null ? here(view) : aside(view, most);
    }

    private Outcome here(SeatView view) {
        try {
            return new Said(Objects.requireNonNull(negotiator.next(view), "no move"));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return failed(view, e);
        }
    }

    private Outcome aside(SeatView view, Duration most) {
        FutureTask<Move> question = new FutureTask<>(() -> Objects.requireNonNull(negotiator.next(view), "no move"));
        Thread thread = Thread.ofPlatform().daemon().name("negotiator of " + seat).start(question);
        try {
            return new Said(question.get(most.toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException e) {
            return failed(view, Objects.requireNonNullElse(e.getCause(), e));
        } catch (TimeoutException e) {
            late = thread;
            thread.interrupt();
            return new Unheard(Silence.LATE, "no answer within " + most.toMillis() + " ms");
        } catch (InterruptedException e) {
            late = thread;
            thread.interrupt();
            Thread.currentThread().interrupt();
            return new Unheard(Silence.LATE, "the question was interrupted");
        }
    }

    private Outcome failed(SeatView view, Throwable cause) {
        LOG.error("The negotiator of {} failed on turn {}", seat, view.turn(), cause);
        return new Unheard(Silence.FAILED, cause.toString());
    }
}
