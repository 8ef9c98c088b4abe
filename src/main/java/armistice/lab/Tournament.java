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
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Plays the same games with different players in one seat after the other, everybody else as cast by the author and
/// experienced. Game n of every series has the same luck, so that players are compared pair by pair.
///
/// @param scenario the scenario
/// @param seed     seed of the games
/// @param games    games of each player in each seat, 2 or more
/// @param seats    the seats to play for, each once
/// @param entrants who plays, each once; the first is what the others are compared with
public record Tournament(ScenarioResult.Loaded scenario, long seed, int games, List<PartyId> seats,
        List<Entrant> entrants) {
    public Tournament {
        seats = List.copyOf(seats);
        entrants = List.copyOf(entrants);
        if (games < 2 || seats.isEmpty() || entrants.isEmpty()) {
            throw new IllegalArgumentException("a tournament needs two games, a seat and a player");
        }
        if (Set.copyOf(seats).size() < seats.size() || Set.copyOf(entrants).size() < entrants.size()) {
            throw new IllegalArgumentException("nobody plays the same games in the same seat twice");
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
    /// @param next    takes the result of each player in each seat as it is known; false ends the tournament
    public void play(int threads, Predicate<Standing> next) {
        Benchmarks benchmarks = new Benchmarks();
        Map<PartyId, Double> nash = benchmarks.nash(scenario);
        for (PartyId seat : seats) {
            List<Bout> first = List.of();
            for (Entrant entrant : entrants) {
                List<Bout> bouts = series(seat, entrant, threads, benchmarks.of(scenario));
                first = first.isEmpty() ? bouts : first;
                if (!next.test(Standing.of(seat, entrant, bouts, first, nash))) {
                    return;
                }
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
            List<Double> millis = new ArrayList<>();
            Casting players = Casting.envoys(scenario.scenario(), settings.seed());
            new Autoplay(session, (party, control) -> party.equals(seat)
                    ? timed(players.negotiator(party, control), millis)
                    : players.negotiator(party, control)).run();
            return Bout.of(session, seat, millis);
        }
    }

    private static Negotiator timed(Negotiator player, List<Double> millis) {
        return view -> {
            long begun = System.nanoTime();
            Move move = player.next(view);
            millis.add((System.nanoTime() - begun) / 1e6);
            return move;
        };
    }
}
