package armistice.session;

import static armistice.session.TestGames.AMBER;
import static armistice.session.TestGames.BIRCH;
import static armistice.session.TestGames.TWO_VALLEYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.GameSettings;
import armistice.model.play.Level;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.play.Submission;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Seats that change hands in the middle of a game.
class SeatingTest {
    private static final SeatControl.Computer EXPERT = new SeatControl.Computer(
            TWO_VALLEYS.scenario().party(AMBER).persona(), Level.EXPERT);

    private final GameSession session = withAPersonAsAmber();
    private final Seating seating = new Seating(session,
            new Autoplay(session, Casting.envoys(TWO_VALLEYS.scenario(), 1)));

    @Test
    void aSeatThatIsLeftComesBackAfterItsTurns() {
        play();
        ready();
        play();
        seating.leave(AMBER, EXPERT, 3);
        play();
        assertThat(session.facilitatorView().turn()).isEqualTo(5);
        assertThat(control(AMBER)).isEqualTo(new SeatControl.Human());
    }

    @Test
    void whoComesBackSoonerIsNotSentAway() {
        seating.leave(AMBER, EXPERT, 4);
        seating.assign(AMBER, new SeatControl.Human());
        play();
        assertThat(session.facilitatorView().turn()).isEqualTo(1);
    }

    @Test
    void aSeatThatIsGivenAwayForGoodStaysAway() {
        seating.leave(AMBER, EXPERT, 1);
        seating.assign(AMBER, EXPERT);
        play();
        assertThat(session.outcome()).isPresent();
        assertThat(control(AMBER)).isEqualTo(EXPERT);
    }

    @Test
    void aSeatThatIsLeftToTheEndIsNotGivenBack() {
        seating.leave(AMBER, EXPERT, Integer.MAX_VALUE);
        play();
        assertThat(session.outcome()).isPresent();
    }

    @Test
    void aTurnAtLeastIsLeft() {
        assertThatThrownBy(() -> seating.leave(AMBER, EXPERT, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownPartyIsLeftByNobody() {
        assertThat(seating.leave(new PartyId("moon"), EXPERT, 1)).isInstanceOf(Reply.Rejected.class);
        play();
        assertThat(control(BIRCH)).isInstanceOf(SeatControl.Computer.class);
    }

    private void play() {
        seating.run(() -> false);
    }

    private void ready() {
        Seat amber = new Seat.OfParty(AMBER);
        session.submit(new Submission("ready/" + session.steps(), amber, session.revision(amber),
                new Command.Ready(true)));
    }

    private SeatControl control(PartyId party) {
        return session.facilitatorView().seat(party).control();
    }

    private static GameSession withAPersonAsAmber() {
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>(Casting.asAuthored(TWO_VALLEYS.scenario()));
        seats.put(AMBER, new SeatControl.Human());
        return GameSession.start(TWO_VALLEYS, new GameSettings(1, seats, TWO_VALLEYS.scenario().turns(), true),
                TestGames.BENCHMARKS.of(TWO_VALLEYS), Journal.inMemory());
    }
}
