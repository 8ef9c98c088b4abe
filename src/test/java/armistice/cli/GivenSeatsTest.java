package armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.GameSettings;
import armistice.model.play.Level;
import armistice.model.play.SeatControl;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import armistice.session.GameSession;
import armistice.session.Journal;
import armistice.session.Seating;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// Who sits where when a saved game is gone on with in the terminal.
class GivenSeatsTest {
    private static final ScenarioResult.Loaded SCENARIO = new ScenarioReader().read("two-valleys").orThrow();
    private static final PartyId AMBER = new PartyId("amber");
    private static final PartyId BIRCH = new PartyId("birch");
    private static final SeatControl PERSON = new SeatControl.Human();
    private static final SeatControl.Computer PROGRAM = new SeatControl.Computer(
            SCENARIO.scenario().party(BIRCH).persona());

    private final StringWriter out = new StringWriter();

    @Test
    void theSeatIsTheOneThatAPersonPlaysNow() {
        try (GameSession session = begun(PERSON, PROGRAM)) {
            new Seating(session).assign(AMBER, PROGRAM);
            new Seating(session).assign(BIRCH, PERSON);
            assertThat(GivenSeats.first(session)).contains(BIRCH);
        }
    }

    @Test
    void whoLeftAndNeverCameBackHasTheOldSeat() {
        try (GameSession session = begun(PERSON, PROGRAM)) {
            new Seating(session).assign(AMBER, PROGRAM);
            assertThat(GivenSeats.first(session)).contains(AMBER);
        }
    }

    @Test
    void inAGameThatTheProgramPlaysAloneNobodyHasASeat() {
        try (GameSession session = begun(PROGRAM, PROGRAM)) {
            assertThat(GivenSeats.first(session)).isEmpty();
        }
    }

    @Test
    void aSeatOfTheProgramIsTakenOver() {
        try (GameSession session = begun(PERSON, PROGRAM)) {
            take(session, BIRCH);
            assertThat(control(session, BIRCH)).isEqualTo(PERSON);
            assertThat(out.toString()).contains("Birch Valley is now played by you.");
        }
    }

    @Test
    void otherPeoplesSeatsGoToTheProgram() {
        try (GameSession session = begun(PERSON, PERSON)) {
            take(session, AMBER);
            assertThat(control(session, AMBER)).isEqualTo(PERSON);
            assertThat(control(session, BIRCH)).isEqualTo(PROGRAM);
            assertThat(out.toString()).contains("Birch Valley is now played by the program (experienced, ");
        }
    }

    @Test
    void theProgramPlaysOnAsItIsTold() {
        try (GameSession session = begun(PERSON, PROGRAM)) {
            take(session, AMBER, "--levels", "expert");
            assertThat(control(session, BIRCH)).isEqualTo(new SeatControl.Computer(PROGRAM.persona(), Level.EXPERT));
        }
    }

    private void take(GameSession session, PartyId party, String... options) {
        CastOptions cast = new CastOptions();
        CommandLine command = new CommandLine(CommandLine.Model.CommandSpec.create()
                .addMixin("cast",
                        CommandLine.Model.CommandSpec.forAnnotatedObject(cast)));
        command.parseArgs(options);
        GivenSeats.take(session, party, cast, command, new PrintWriter(out, true));
    }

    private static SeatControl control(GameSession session, PartyId party) {
        return session.facilitatorView().seat(party).control();
    }

    private static GameSession begun(SeatControl amber, SeatControl birch) {
        return GameSession.start(SCENARIO,
                new GameSettings(1, Map.of(AMBER, amber, BIRCH, birch), SCENARIO.scenario().turns(), true),
                new Benchmark(Map.of(), Map.of(), true), Journal.inMemory());
    }
}
