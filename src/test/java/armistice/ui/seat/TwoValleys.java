package armistice.ui.seat;

import armistice.ai.Move;
import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.Command;
import armistice.model.play.GameSettings;
import armistice.model.play.Rejection;
import armistice.model.play.SeatControl;
import armistice.scenario.ScenarioReader;
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

/// A game of the small fictional scenario between two people, and a seat of it as screens see it, without a window.
public final class TwoValleys {

    public static final PartyId AMBER = new PartyId("amber");
    public static final PartyId BIRCH = new PartyId("birch");

    private TwoValleys() {}

    /// A game on its first turn.
    public static GameSession begun() {
        var scenario = new ScenarioReader().read(Path.of("src/test/resources/scenarios/two-valleys")).orThrow();
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        seats.put(AMBER, new SeatControl.Human());
        seats.put(BIRCH, new SeatControl.Human());
        return GameSession.start(scenario, new GameSettings(1, seats, 6, true),
                new Benchmark(Map.of(AMBER, 0.0, BIRCH, 0.0), Map.of(AMBER, 10.0, BIRCH, 10.0), false),
                Journal.inMemory());
    }

    /// Amber's seat, which looks at the game once and gives no commands.
    public static SeatViewModel amber(GameSession session) {
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
            public Optional<Rejection> submit(Command.OfParty command, long revision) {
                throw new IllegalStateException("the test submits by itself");
            }
        };
        var problems = new Problems();
        return new SeatViewModel(door, door.look(), new Tasks(Runnable::run, problems), problems,
                new Texts(Locale.ENGLISH), new Narrator(Locale.ENGLISH));
    }
}
