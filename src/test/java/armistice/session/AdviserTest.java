package armistice.session;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.GameSettings;
import armistice.model.play.Level;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.play.Submission;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdviserTest {
    private static final ScenarioResult.Loaded SCENARIO = new ScenarioReader().read("two-valleys").orThrow();
    private static final PartyId AMBER = new PartyId("amber");

    @Test
    void advisesWhatCanBeDoneWithoutDoingIt() {
        try (GameSession session = withAPersonAsAmber()) {
            Command.OfParty advised = session.adviser().advise(AMBER).orElseThrow().command();
            assertThat(session.steps()).isEqualTo(1);
            assertThat(session.objection(new Seat.OfParty(AMBER), advised)).isEmpty();
        }
    }

    @Test
    void isSilentWhenSwitchedOff() {
        try (GameSession session = withAPersonAsAmber()) {
            session.adviser().allow(false);
            assertThat(session.adviser().advise(AMBER)).isEmpty();
            session.adviser().allow(true);
            assertThat(session.adviser().advise(AMBER)).isPresent();
        }
    }

    @Test
    void anAbsentSeatIsTakenOverAtAnyTurn() {
        for (int turn = 1; turn < SCENARIO.scenario().turns(); turn++) {
            try (GameSession session = withAPersonAsAmber()) {
                Autoplay others = new Autoplay(session);
                others.run();
                while (session.state().turn() < turn) {
                    submit(session, new Seat.OfParty(AMBER), new Command.Ready(true));
                    others.run();
                }
                SeatControl expert = new SeatControl.Computer(SCENARIO.scenario().party(AMBER).persona(), Level.EXPERT);
                submit(session, new Seat.Facilitator(), new Command.AssignSeat(AMBER, expert));
                others.run();
                assertThat(session.outcome()).isPresent();
            }
        }
    }

    private static void submit(GameSession session, Seat seat, Command command) {
        Reply reply = session.submit(new Submission("test/" + session.steps(), seat, session.revision(seat), command));
        assertThat(reply).isInstanceOf(Reply.Done.class);
    }

    private static GameSession withAPersonAsAmber() {
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>(Casting.asAuthored(SCENARIO.scenario()));
        seats.put(AMBER, new SeatControl.Human());
        return GameSession.start(SCENARIO, new GameSettings(1, seats, SCENARIO.scenario().turns(), true),
                new Benchmarks().of(SCENARIO), Journal.inMemory());
    }
}
