package armistice.session;

import static armistice.session.TestGames.AMBER;
import static armistice.session.TestGames.BIRCH;
import static armistice.session.TestGames.TWO_VALLEYS;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.ai.Move;
import armistice.ai.Negotiator;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.GameSettings;
import armistice.model.play.Level;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.play.Silence;
import armistice.model.play.Submission;
import armistice.view.SeatView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of a game in which the negotiator of a seat fails, or never answers.
class SilentSeatsTest {
    private static final Duration SOON = Duration.ofMillis(20);

    private final CountDownLatch never = new CountDownLatch(1);
    private final AtomicInteger ignored = new AtomicInteger();

    @TempDir
    Path folder;

    @Test
    void aNegotiatorThatFailsLosesNoGame() {
        try (GameSession session = computers()) {
            play(session, failing(), null);
            assertThat(session.outcome()).isPresent();
        }
    }

    @Test
    void aNegotiatorThatRunsOutOfStackLosesNoGame() {
        try (GameSession session = computers()) {
            play(session, _ -> {
                throw new StackOverflowError();
            }, SOON);
            assertThat(session.outcome()).isPresent();
        }
    }

    @Test
    void aNegotiatorThatAnswersNothingLosesNoGame() {
        try (GameSession session = computers()) {
            play(session, SilentSeatsTest::nothing, null);
            assertThat(session.outcome()).isPresent();
        }
    }

    @Test
    void aNegotiatorThatNeverAnswersLosesNoGame() {
        try (GameSession session = computers()) {
            play(session, this::hang, SOON);
            assertThat(session.outcome()).isPresent();
        }
        never.countDown();
    }

    @Test
    void oneThatStillThinksIsNotAskedAgain() {
        AtomicInteger asked = new AtomicInteger();
        try (GameSession session = computers()) {
            play(session, view -> {
                asked.incrementAndGet();
                return hang(view);
            }, SOON);
        }
        never.countDown();
        assertThat(asked).hasValue(1);
    }

    @Test
    void oneThatGaveUpThinkingIsReplacedOnTheNextTurn() {
        AtomicInteger cast = new AtomicInteger();
        try (GameSession session = computers()) {
            new Autoplay(session, (party, control) -> {
                if (party.equals(AMBER)) {
                    cast.incrementAndGet();
                    return SilentSeatsTest::untilInterrupted;
                }
                return envoy(session, party, control);
            }, SOON).run();
        }
        assertThat(cast).hasValueGreaterThan(1);
    }

    @Test
    void everybodyIsToldOnceATurn() {
        try (GameSession session = computers()) {
            play(session, failing(), null);
            assertThat(session.chronicle(BIRCH))
                    .filteredOn(entry -> entry.key().equals("chronicle.excused"))
                    .hasSize(session.facilitatorView().turn())
                    .allMatch(entry -> entry.arguments().contains("word.failed"));
        }
    }

    @Test
    void noPartyReadsWhatWentWrong() {
        try (GameSession session = computers()) {
            play(session, failing(), null);
            assertThat(session.chronicle(BIRCH).toString()).doesNotContain("on purpose");
        }
    }

    @Test
    void whoeverRunsTheGameReadsWhyInTheSavedGame() {
        Path file = folder.resolve("game.armistice");
        try (GameSession session = GameSession.start(TWO_VALLEYS, TestGames.computers(TWO_VALLEYS.scenario(), 1),
                TestGames.BENCHMARKS.of(TWO_VALLEYS), Journal.create(file))) {
            play(session, failing(), null);
        }
        List<ExcusedSeat> excused = SavedGame.read(file).excusedSeats();
        assertThat(excused).isNotEmpty().allSatisfy(seat -> {
            assertThat(seat.party()).isEqualTo(AMBER);
            assertThat(seat.silence()).isEqualTo(Silence.FAILED);
            assertThat(seat.detail()).contains("on purpose");
        });
    }

    @Test
    void anExcusedSeatEndsTheTurnWhenAllOthersAreReady() {
        try (GameSession session = TestGames.start(1, Journal.inMemory())) {
            submit(session, new Seat.OfParty(BIRCH), new Command.Ready(true));
            submit(session, new Seat.Facilitator(), new Command.Excuse(AMBER, Silence.ABSENT, ""));
            assertThat(session.facilitatorView().turn()).isEqualTo(2);
        }
    }

    @Test
    void anExpertAtTheTableAnswersWellWithinTheDeadline() {
        GameSettings settings = TestGames.computers(TWO_VALLEYS.scenario(), 1);
        SeatControl expert = new SeatControl.Computer(TWO_VALLEYS.scenario().party(AMBER).persona(), Level.EXPERT);
        try (GameSession session = GameSession.start(TWO_VALLEYS, settings, TestGames.BENCHMARKS.of(TWO_VALLEYS),
                Journal.inMemory())) {
            submit(session, new Seat.Facilitator(), new Command.AssignSeat(AMBER, expert));
            new Autoplay(session).run();
            assertThat(session.chronicle(BIRCH)).noneMatch(entry -> entry.key().equals("chronicle.excused"));
        }
    }

    private static GameSession computers() {
        return GameSession.start(TWO_VALLEYS, TestGames.computers(TWO_VALLEYS.scenario(), 1),
                TestGames.BENCHMARKS.of(TWO_VALLEYS), Journal.inMemory());
    }

    /// Plays on with `amber` played by `negotiator`.
    private static void play(GameSession session, Negotiator negotiator, @Nullable Duration deadline) {
        new Autoplay(session, (party, control) -> party.equals(AMBER) ? negotiator : envoy(session, party, control),
                deadline).run();
    }

    private static Negotiator envoy(GameSession session, PartyId party, SeatControl.Computer control) {
        return Casting.envoys(session.scenario(), 1).negotiator(party, control);
    }

    private static Negotiator failing() {
        return _ -> {
            throw new IllegalStateException("on purpose");
        };
    }

    @SuppressWarnings("NullAway") // a negotiator that breaks its contract
    private static Move nothing(SeatView view) {
        return null;
    }

    private Move hang(SeatView view) {
        boolean over = false;
        while (!over) {
            try {
                never.await();
                over = true;
            } catch (InterruptedException e) {
                ignored.incrementAndGet();
            }
        }
        throw new IllegalStateException("the test is over, after " + ignored + " interruptions of " + view.seat());
    }

    private static Move untilInterrupted(SeatView view) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError();
    }

    private static void submit(GameSession session, Seat seat, Command command) {
        assertThat(session.submit(new Submission("test/" + session.steps(), seat, session.revision(seat), command)))
                .isInstanceOf(Reply.Done.class);
    }
}
