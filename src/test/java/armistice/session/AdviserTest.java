package armistice.session;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.GameSettings;
import armistice.model.play.Level;
import armistice.model.play.Possibility;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.play.Submission;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdviserTest {
    private static final ScenarioResult.Loaded SCENARIO = new ScenarioReader().read("two-valleys").orThrow();
    private static final PartyId AMBER = new PartyId("amber");

    @TempDir
    Path folder;

    @Test
    void advisesWhatCanBeDoneWithoutDoingIt() {
        try (GameSession session = withAPersonAsAmber()) {
            Command.OfParty advised = session.adviser().advise(AMBER).getFirst().command();
            assertThat(session.steps()).isEqualTo(1);
            assertThat(session.objection(new Seat.OfParty(AMBER), advised)).isEmpty();
        }
    }

    @Test
    void isSilentWhenSwitchedOff() {
        try (GameSession session = withAPersonAsAmber()) {
            submit(session, new Seat.Facilitator(), new Command.AllowAdvice(false));
            assertThat(session.adviser().advise(AMBER)).isEmpty();
            assertThat(session.view(AMBER).can(Possibility.Kind.ADVISE, "")).isFalse();
            submit(session, new Seat.Facilitator(), new Command.AllowAdvice(true));
            assertThat(session.adviser().advise(AMBER)).isNotEmpty();
        }
    }

    @Test
    void isSilentInAGameBegunWithoutIt() {
        try (GameSession session = withAPersonAsAmber(false)) {
            assertThat(session.adviser().advise(AMBER)).isEmpty();
            assertThat(session.chronicle(AMBER)).anyMatch(entry -> entry.key().equals("chronicle.adviceOff"));
        }
    }

    @Test
    void thatItWasSwitchedOffIsKeptInTheSavedGame() {
        Path file = folder.resolve("game.armistice");
        try (GameSession session = GameSession.start(SCENARIO, settings(true), new Benchmarks().of(SCENARIO),
                Journal.create(file))) {
            submit(session, new Seat.Facilitator(), new Command.AllowAdvice(false));
        }
        try (GameSession again = GameSession.open(file).session()) {
            assertThat(again.adviser().advise(AMBER)).isEmpty();
            assertThat(again.settings().allowsAdvice()).isFalse();
        }
    }

    @Test
    void everyMoveOfTheAdviceCouldBeMadeNow() {
        try (GameSession session = withAPersonAsAmber()) {
            assertThat(session.adviser().advise(AMBER))
                    .allMatch(move -> session.objection(new Seat.OfParty(AMBER), move.command()).isEmpty());
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
        return withAPersonAsAmber(true);
    }

    private static GameSession withAPersonAsAmber(boolean advised) {
        return GameSession.start(SCENARIO, settings(advised), new Benchmarks().of(SCENARIO), Journal.inMemory());
    }

    private static GameSettings settings(boolean advised) {
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>(Casting.asAuthored(SCENARIO.scenario()));
        seats.put(AMBER, new SeatControl.Human());
        return new GameSettings(1, seats, SCENARIO.scenario().turns(), true).advised(advised);
    }
}
