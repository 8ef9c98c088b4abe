package armistice.ui.play;

import static armistice.ui.seat.TwoValleys.AMBER;
import static armistice.ui.seat.TwoValleys.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.play.Command;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.play.Submission;
import armistice.session.GameSession;
import armistice.ui.kit.Problems;
import armistice.ui.kit.Tasks;
import armistice.ui.seat.TwoValleys;
import org.junit.jupiter.api.Test;

class RunningGameTest {

    @Test
    void aSeatThatTheProgramTakesOverIsNoLongerWaitedFor() {
        try (GameSession session = TwoValleys.begun();
                RunningGame game = new RunningGame(session, new Tasks(Runnable::run, new Problems()), "")) {
            assertThat(game.people()).containsExactly(AMBER, BIRCH);
            var persona = session.scenario().personas().getFirst().id();
            var facilitator = new Seat.Facilitator();
            session.submit(new Submission("1", facilitator, session.revision(facilitator),
                    new Command.AssignSeat(BIRCH, new SeatControl.Computer(persona))));
            assertThat(game.people()).containsExactly(AMBER);
            assertThat(game.awaited()).containsExactly(AMBER);
        }
    }
}
