package armistice.ui.seat;

import armistice.ai.Move;
import armistice.model.id.PartyId;
import armistice.model.id.PersonaId;
import armistice.model.play.Benchmark;
import armistice.model.play.Command;
import armistice.model.play.GameSettings;
import armistice.model.play.Rejection;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.play.Submission;
import armistice.report.Debrief;
import armistice.scenario.ScenarioReader;
import armistice.session.Autoplay;
import armistice.session.GameSession;
import armistice.session.Journal;
import armistice.ui.kit.Problems;
import armistice.ui.kit.Tasks;
import armistice.ui.kit.Texts;
import armistice.view.Narrator;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// A game of the small fictional scenario, and a seat of it as screens see it, without a window.
public final class TwoValleys {

    public static final PartyId AMBER = new PartyId("amber");
    public static final PartyId BIRCH = new PartyId("birch");
    public static final SeatControl PROGRAM = new SeatControl.Computer(new PersonaId("firm"));

    private static final int TURNS = 6;

    private TwoValleys() {}

    /// A game between two people on its first turn.
    public static GameSession begun() {
        return begun(new SeatControl.Human(), new SeatControl.Human());
    }

    /// A game on its first turn.
    public static GameSession begun(SeatControl amber, SeatControl birch) {
        var scenario = new ScenarioReader().read(Path.of("src/test/resources/scenarios/two-valleys")).orThrow();
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        seats.put(AMBER, amber);
        seats.put(BIRCH, birch);
        return GameSession.start(scenario, new GameSettings(1, seats, TURNS, true),
                new Benchmark(Map.of(AMBER, 0.0, BIRCH, 0.0), Map.of(AMBER, 10.0, BIRCH, 10.0), false),
                Journal.inMemory());
    }

    /// Plays on to the end: people do nothing but end their turns.
    public static void playOut(GameSession session) {
        for (int turn = 1; turn <= TURNS; turn++) {
            new Autoplay(session).run();
            session.facilitatorView().seats().forEach((party, status) -> {
                if (status.control() instanceof SeatControl.Human) {
                    session.submit(new Submission(UUID.randomUUID().toString(), new Seat.OfParty(party),
                            session.revision(party), new Command.Ready(true)));
                }
            });
            new Autoplay(session).run();
        }
    }

    /// Amber's seat, which looks at the game once and gives no commands.
    public static SeatViewModel amber(GameSession session) {
        return amber(session, Runnable::run);
    }

    /// The same.
    ///
    /// @param window what does for the window's thread
    public static SeatViewModel amber(GameSession session, Executor window) {
        return amber(session, window, _ -> {
            throw new IllegalStateException("the test submits by itself");
        });
    }

    /// The same.
    ///
    /// @param given takes the commands that the screens give; none is carried out
    public static SeatViewModel amber(GameSession session, Executor window, Consumer<Command> given) {
        var door = new Door() {
            @Override
            public Snapshot look() {
                return new Snapshot(1, session.revision(AMBER), session.view(AMBER), session.chronicle(AMBER),
                        session.controlBefore());
            }

            @Override
            public List<Move> advise() {
                return session.adviser().advise(AMBER);
            }

            @Override
            public Optional<Debrief> debrief() {
                return session.debrief().map(Debrief::new);
            }

            @Override
            public Optional<Rejection> submit(Command.OfParty command, long revision) {
                given.accept(command);
                return Optional.empty();
            }
        };
        var problems = new Problems();
        return new SeatViewModel(door, door.look(), new Tasks(window, problems), problems,
                new Texts(Locale.ENGLISH), new Narrator(Locale.ENGLISH));
    }
}
