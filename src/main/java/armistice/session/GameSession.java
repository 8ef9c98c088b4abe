package armistice.session;

import armistice.engine.Decision;
import armistice.engine.Engine;
import armistice.engine.GameState;
import armistice.engine.state.World;
import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import armistice.model.play.Benchmark;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.GameSettings;
import armistice.model.play.Outcome;
import armistice.model.play.Rejection;
import armistice.model.play.Rejection.Code;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.play.Submission;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioResult;
import armistice.view.ChronicleEntry;
import armistice.view.Projector;
import armistice.view.SeatView;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One game being played: the only door to it, for every seat and every front.
///
/// Commands go in one at a time. What one leads to is folded, checked, written to the journal and only then published.
/// What comes out are immutable views of one seat each. Any thread may call any method.
public final class GameSession implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GameSession.class);

    private final Journal journal;
    private final String scenarioHash;
    private final Annals annals;
    private final Map<String, Reply> replies = new HashMap<>();
    private final List<Consumer<Published>> listeners = new CopyOnWriteArrayList<>();
    private final Object writing = new Object();
    private final Adviser adviser = new Adviser(this);
    private volatile GameState state;
    private volatile long steps;

    private GameSession(Journal journal, GameState blank, String scenarioHash) {
        this.journal = journal;
        this.state = blank;
        this.scenarioHash = scenarioHash;
        this.annals = new Annals(blank.parties().keySet(), blank.world());
    }

    /// Begins a game.
    ///
    /// @param benchmark what its results are measured against ([Benchmarks])
    /// @param journal   where it is written down; the session closes it, also if no game begins
    /// @throws IllegalArgumentException if `settings` do not fit the scenario
    /// @throws SaveException            if the journal cannot be written
    public static GameSession start(ScenarioResult.Loaded scenario, GameSettings settings, Benchmark benchmark,
            Journal journal) {
        try {
            return begin(scenario, settings, benchmark, journal);
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    private static GameSession begin(ScenarioResult.Loaded scenario, GameSettings settings, Benchmark benchmark,
            Journal journal) {
        Scenario body = scenario.scenario();
        GameSettings chosen = settings.with(scenario.changes());
        chosen.seats().values().forEach(control -> {
            if (control instanceof SeatControl.Computer computer) {
                body.persona(computer.persona());
            }
        });
        GameSession session = new GameSession(journal, Engine.blank(body, chosen, benchmark), scenario.hash());
        journal.begin(new JournalHeader(JournalHeader.FORMAT, ProgramVersion.number(), body.id(), scenario.hash(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), chosen, body));
        session.publish(Optional.empty(), Engine.start(body, chosen, benchmark));
        return session;
    }

    /// Goes on with a saved game. What is torn off its end is moved to a file beside it.
    ///
    /// @throws SaveException if the file holds no game, is damaged, or is being played elsewhere
    public static Opened open(Path file) {
        return Opening.open(file);
    }

    /// A saved game gone on with.
    ///
    /// @param session the game
    /// @param repair  what had to be dropped, if anything: to be said to the user
    public record Opened(GameSession session, Optional<Repair> repair) {}

    /// What was dropped from the end of a file.
    ///
    /// @param bytes how much
    /// @param line  number of the line that was not whole
    /// @param kept  the file in which it is kept
    public record Repair(long bytes, int line, Path kept) {}

    static GameSession resume(SavedGame saved, Journal journal) {
        JournalHeader header = saved.header();
        GameSession session = new GameSession(journal, Fold.blank(header, saved.plainSteps()), header.scenarioHash());
        for (JournalStep step : saved.steps()) {
            session.state = session.annals.tell(session.state, step.events());
            session.steps = step.step();
            if (step.by() != null) {
                session.replies.put(step.by().id(), new Reply.Done(session.revision(step.by().seat())));
            }
        }
        return session;
    }

    /// Carries out a command, or says why not. Sent twice, a submission acts once.
    ///
    /// @throws SaveException if the journal cannot be written; the game is then as it was before
    public Reply submit(Submission submission) {
        synchronized (writing) {
            Reply first = replies.get(submission.id());
            if (first != null) {
                return new Reply.Duplicate(first);
            }
            Reply reply = isStale(submission) ? rejected(Code.STALE) : carryOut(submission);
            replies.put(submission.id(), reply);
            return reply;
        }
    }

    private Reply carryOut(Submission submission) {
        return switch (Engine.decide(state, submission.seat(), submission.command())) {
            case Decision.Refused refused -> new Reply.Rejected(refused.rejection());
            case Decision.Accepted accepted -> {
                publish(Optional.of(submission), accepted.events());
                yield new Reply.Done(revision(submission.seat()));
            }
        };
    }

    private void publish(Optional<Submission> by, List<Event> events) {
        synchronized (writing) {
            GameState before = state;
            GameState after = Fold.over(before, events);
            Invariants.check(after);
            String hash = journal.append(new Step(steps + 1, by.orElse(null), events),
                    () -> StateHash.of(after, scenarioHash));
            steps++;
            // The state first: a revision never counts what a view asked for after it does not show.
            state = after;
            annals.tell(before, events);
            Published published = new Published(steps, hash, after.turn(), after.isOver(), annals.revisions());
            listeners.forEach(listener -> tell(listener, published));
        }
    }

    /// The game does not stop for a listener that fails.
    private static void tell(Consumer<Published> listener, Published published) {
        try {
            listener.accept(published);
        } catch (RuntimeException e) {
            LOG.error("A listener failed on step {}", published.step(), e);
        }
    }

    /// A view of an earlier turn shows what is no longer so; one of the future was never shown.
    private boolean isStale(Submission submission) {
        return switch (submission.seat()) {
            case Seat.OfParty(PartyId party) -> !annals.isOfThisTurn(party, submission.revision());
            case Seat.Facilitator _ -> !annals.isOfThisTurn(submission.revision());
        };
    }

    private static Reply rejected(Code code) {
        return new Reply.Rejected(Rejection.of(code));
    }

    /// Why a command would not be carried out now, or empty if it would. Nothing happens.
    public Optional<Rejection> objection(Seat seat, Command command) {
        return switch (Engine.decideUnweighed(state, seat, command)) {
            case Decision.Refused refused -> Optional.of(refused.rejection());
            case Decision.Accepted _ -> Optional.empty();
        };
    }

    /// What a seat may know now.
    ///
    /// @throws IllegalArgumentException if the game has no such party
    public SeatView view(PartyId seat) {
        return Projector.project(state, seat);
    }

    /// Who can be asked what to do.
    public Adviser adviser() {
        return adviser;
    }

    /// What whoever runs the game sees.
    public FacilitatorView facilitatorView() {
        return FacilitatorView.of(state);
    }

    /// How much a seat has been told: the revision to send with commands that are decided on what it sees now. Ask for it
    /// before [#view]: what happens in between then makes a command stale rather than blind.
    public long revision(PartyId seat) {
        return annals.revision(seat);
    }

    /// The revision to send with commands of any seat.
    public long revision(Seat seat) {
        return switch (seat) {
            case Seat.OfParty(PartyId party) when !state.parties().containsKey(party) -> 0;
            case Seat.OfParty(PartyId party) -> annals.revision(party);
            case Seat.Facilitator _ -> annals.revision();
        };
    }

    /// What a seat was told, oldest first.
    public List<ChronicleEntry> chronicle(PartyId seat) {
        return annals.chronicle(seat);
    }

    /// What any seat was told, secrets included: for the one who runs the game, and for games without players.
    public List<Told> chronicle() {
        return annals.everything();
    }

    /// The true world at the start and after each turn's fighting, secrets included: for reports.
    public List<World> worlds() {
        return annals.worlds();
    }

    /// The attacker's share of each region when the last turn began, or at the start: what its changes are counted from. Public.
    public Map<RegionId, Double> controlBefore() {
        List<World> worlds = annals.worlds();
        return worlds.get(Math.max(0, worlds.size() - 2)).control();
    }

    /// The file in which the game is kept, or empty if it is only in memory.
    public Optional<Path> file() {
        return journal.file();
    }

    /// The parties, in the scenario's order.
    public List<PartyId> parties() {
        return List.copyOf(state.parties().keySet());
    }

    /// The scenario as authored, secrets included: for labels. What a seat knows of it is in its view.
    public Scenario scenario() {
        return state.scenario();
    }

    /// What was chosen at the start, and whether advice is still allowed.
    public GameSettings settings() {
        return state.settings();
    }

    /// How the game ended, or empty while it goes on.
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(state.outcome());
    }

    /// The whole game for looking back, everybody's secrets and reasons included; empty while it goes on. Until it is over the
    /// reasons of a seat are nobody else's, whoever asks.
    ///
    /// @throws SaveException if the journal cannot be read back
    public Optional<SavedGame> debrief() {
        synchronized (writing) {
            return state.isOver() ? Optional.of(journal.read()) : Optional.empty();
        }
    }

    /// What tells the game's state from any other, hexadecimal.
    public String stateHash() {
        return StateHash.of(state, scenarioHash);
    }

    /// Calls `listener` after each step, in order, on the thread that made the step. It must return soon; a front hands over
    /// to its own thread.
    public Subscription subscribe(Consumer<Published> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Writes the whole game to another file, replacing what was there.
    ///
    /// @throws SaveException if that is impossible; the old file, if any, is then still there
    public void saveCopy(Path file) {
        synchronized (writing) {
            journal.saveCopy(file);
        }
    }

    /// Ends the session; the game stays in its journal.
    @Override
    public void close() {
        synchronized (writing) {
            journal.close();
        }
    }

    /// How many steps have been carried out.
    long steps() {
        return steps;
    }

    /// The true state, for what adjudicates and for reports.
    GameState state() {
        return state;
    }
}
