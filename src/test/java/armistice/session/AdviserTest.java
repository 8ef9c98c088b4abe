package armistice.session;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    void everyTextThatAwaitsAnAnswerIsAdvisedOn() {
        try (GameSession session = TestGames.start(1, Journal.inMemory())) {
            Seat birch = new Seat.OfParty(TestGames.BIRCH);
            submit(session, birch, new Command.Table(truce("all")));
            submit(session, birch, new Command.Table(truce("some")));
            List<ProposalId> answered = session.adviser()
                    .advise(AMBER)
                    .stream()
                    .filter(move -> move.command() instanceof Command.Reply)
                    .map(move -> ((Command.Reply) move.command()).proposal())
                    .toList();
            assertThat(answered)
                    .containsExactlyElementsOf(session.view(AMBER).proposals().stream().map(Proposal::id).toList());
        }
    }

    private static Draft truce(String captives) {
        Map<IssueId, OptionId> options = new LinkedHashMap<>();
        SCENARIO.scenario().issues().forEach(issue -> options.put(issue.id(), issue.open().id()));
        options.put(new IssueId("fire"), new OptionId("all"));
        options.put(new IssueId("captives"), new OptionId(captives));
        return new Draft(Set.of(AMBER), Stage.INTERIM_TRUCE, new Terms(options), 1, false, List.of(), 2, "");
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
