package armistice.lab;

import armistice.ai.FastPolicy;
import armistice.model.Ordered;
import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.GameSettings;
import armistice.model.play.SeatControl;
import armistice.scenario.ScenarioResult;
import armistice.session.Autoplay;
import armistice.session.Benchmarks;
import armistice.session.Casting;
import armistice.session.GameSession;
import armistice.session.Journal;
import armistice.session.QuickGame;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// Games of one scenario with the program in every seat.
///
/// A game's chance is drawn from the seed of the series and the game's number alone, so that the results do not depend on
/// how many threads play, nor on which games were played before.
///
/// @param scenario the scenario
/// @param seed     seed of the series
/// @param games    how many games, 1 or more
/// @param turns    turns of each game
/// @param talks    whether the parties can negotiate; false lets the war run on alone
/// @param seats    how the program plays each seat; a fast policy knows no levels and plays each party as authored
/// @param policy   who decides
public record Playouts(ScenarioResult.Loaded scenario, long seed, int games, int turns, boolean talks,
        Map<PartyId, SeatControl> seats, Policy policy) {
    public Playouts {
        seats = Ordered.map(seats);
        if (games < 1) {
            throw new IllegalArgumentException("at least one game is to be played, not " + games);
        }
    }

    /// Who decides in a series of games.
    public enum Policy {
        /// The negotiators.
        FULL,
        /// Rules of thumb, for very many games.
        FAST
    }

    /// With every party played as its author cast it.
    public Playouts(ScenarioResult.Loaded scenario, long seed, int games, int turns, boolean talks) {
        this(scenario, seed, games, turns, talks, Casting.asAuthored(scenario.scenario()), Policy.FULL);
    }

    /// Plays all games.
    ///
    /// @param threads how many threads play, 1 or more
    /// @param next    takes the games, in the order of their numbers, on the calling thread; false ends the series
    public void play(int threads, Predicate<PlayedGame> next) {
        Benchmark benchmark = new Benchmarks().of(scenario);
        ThreadLocal<Map<PartyId, FastPolicy>> players = ThreadLocal.withInitial(() -> QuickGame.players(scenario));
        Series.play(games, threads, (number, ended) -> switch (policy) {
            case FULL -> play(number, benchmark, ended);
            case FAST -> PlayedGame.of(number, scenario.scenario(),
                    QuickGame.play(scenario, settings(number), benchmark, players.get()));
        }, next);
    }

    private PlayedGame play(int number, Benchmark benchmark, BooleanSupplier ended) {
        try (GameSession session = GameSession.start(scenario, settings(number), benchmark, Journal.inMemory())) {
            new Autoplay(session, Casting.envoys(scenario.scenario(), session.settings().seed())).run(ended);
            return PlayedGame.of(number, session);
        }
    }

    private GameSettings settings(int number) {
        return new GameSettings(Series.seedOf(seed, number), seats, turns, talks);
    }
}
