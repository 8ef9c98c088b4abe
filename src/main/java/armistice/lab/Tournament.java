package armistice.lab;

import armistice.ai.Move;
import armistice.ai.Negotiator;
import armistice.model.id.PartyId;
import armistice.model.id.PersonaId;
import armistice.model.play.Benchmark;
import armistice.model.play.GameSettings;
import armistice.model.play.Level;
import armistice.model.play.SeatControl;
import armistice.scenario.ScenarioResult;
import armistice.session.Autoplay;
import armistice.session.Benchmarks;
import armistice.session.Casting;
import armistice.session.GameSession;
import armistice.session.Journal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Plays the same games with different players in one seat after the other, everybody else as cast by the author and
/// experienced. Game n of every series has the same luck, so that players are compared pair by pair.
///
/// @param scenario the scenario
/// @param seed     seed of the games
/// @param games    games of each player in each seat, 2 or more
/// @param seats    the seats to play for
/// @param entrants who plays; the first is what the others are compared with
public record Tournament(ScenarioResult.Loaded scenario, long seed, int games, List<PartyId> seats,
        List<Entrant> entrants) {
    public Tournament {
        seats = List.copyOf(seats);
        entrants = List.copyOf(entrants);
        if (games < 2 || seats.isEmpty() || entrants.isEmpty()) {
            throw new IllegalArgumentException("a tournament needs two games, a seat and a player");
        }
    }

    /// Who plays.
    ///
    /// @param level   how well
    /// @param persona with what character; none: the seat's own
    public record Entrant(Level level, @Nullable PersonaId persona) {}

    /// Plays all games.
    ///
    /// @param threads how many threads play, 1 or more
    /// @param next    takes the result of each player in each seat as it is known
    public void play(int threads, Consumer<Standing> next) {
        Benchmarks benchmarks = new Benchmarks();
        Map<PartyId, Double> nash = benchmarks.nash(scenario);
        for (PartyId seat : seats) {
            List<Bout> first = List.of();
            for (Entrant entrant : entrants) {
                List<Bout> bouts = series(seat, entrant, threads, benchmarks.of(scenario));
                first = first.isEmpty() ? bouts : first;
                next.accept(Standing.of(seat, entrant, bouts, first, nash));
            }
        }
    }

    private List<Bout> series(PartyId seat, Entrant entrant, int threads, Benchmark benchmark) {
        Map<PartyId, SeatControl> cast = new LinkedHashMap<>(Casting.asAuthored(scenario.scenario()));
        PersonaId persona = entrant.persona() == null
                ? scenario.scenario().party(seat).persona()
                : entrant.persona();
        cast.put(seat, new SeatControl.Computer(persona, entrant.level()));
        List<Bout> bouts = new ArrayList<>();
        Series.play(games, threads, (number, _) -> bout(seat, cast, number, benchmark), bouts::add);
        return bouts;
    }

    private Bout bout(PartyId seat, Map<PartyId, SeatControl> cast, int number, Benchmark benchmark) {
        GameSettings settings = new GameSettings(Series.seedOf(seed, number), cast, scenario.scenario().turns(), true);
        try (GameSession session = GameSession.start(scenario, settings, benchmark, Journal.inMemory())) {
            LongAdder nanoseconds = new LongAdder();
            LongAdder decisions = new LongAdder();
            Casting players = Casting.envoys(scenario.scenario(), settings.seed());
            new Autoplay(session, (party, control) -> party.equals(seat)
                    ? timed(players.negotiator(party, control), nanoseconds, decisions)
                    : players.negotiator(party, control)).run();
            return Bout.of(session, seat, nanoseconds.sum() / 1e6 / Math.max(1, decisions.sum()));
        }
    }

    private static Negotiator timed(Negotiator player, LongAdder nanoseconds, LongAdder decisions) {
        return view -> {
            long begun = System.nanoTime();
            Move move = player.next(view);
            nanoseconds.add(System.nanoTime() - begun);
            decisions.increment();
            return move;
        };
    }
}
