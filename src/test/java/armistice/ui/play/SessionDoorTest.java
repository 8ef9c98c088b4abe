package armistice.ui.play;

import static armistice.ui.seat.TwoValleys.AMBER;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.play.Command;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.play.Submission;
import armistice.session.Autoplay;
import armistice.session.GameSession;
import armistice.ui.seat.TwoValleys;
import org.junit.jupiter.api.Test;

class SessionDoorTest {

    @Test
    void noSeatIsToldReasonsBeforeTheGameIsOver() {
        try (GameSession session = TwoValleys.begun(new SeatControl.Human(), TwoValleys.PROGRAM)) {
            var door = new SessionDoor(session, AMBER);
            assertThat(door.debrief()).isEmpty();
            new Autoplay(session).run();
            assertThat(door.submit(new Command.Ready(true), door.look().revision())).isEmpty();
            assertThat(door.debrief()).isEmpty();
            session.submit(new Submission("away", new Seat.Facilitator(), session.revision(new Seat.Facilitator()),
                    new Command.AssignSeat(AMBER, TwoValleys.PROGRAM)));
            assertThat(door.debrief()).as("whoever is away comes back").isEmpty();
            TwoValleys.playOut(session);
            assertThat(door.debrief()).hasValueSatisfying(
                    debrief -> assertThat(debrief.parties()).containsExactly(AMBER, TwoValleys.BIRCH));
        }
    }
}
