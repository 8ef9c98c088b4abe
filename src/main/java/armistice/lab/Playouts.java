package armistice.lab;

import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.GameSettings;
import armistice.model.play.SeatControl;
import armistice.model.setting.Party;
import armistice.scenario.ScenarioResult;
import armistice.session.Autoplay;
import armistice.session.Benchmarks;
import armistice.session.GameSession;
import armistice.session.Journal;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
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
public record Playouts(ScenarioResult.Loaded scenario, long seed, int games, int turns, boolean talks) {
    public Playouts {
        if (games < 1) {
            throw new IllegalArgumentException("at least one game is to be played, not " + games);
        }
    }

    /// Plays all games.
    ///
    /// @param threads how many threads play, 1 or more
    /// @param next    takes the games, in the order of their numbers, on the calling thread; false ends the series
    public void play(int threads, Predicate<PlayedGame> next) {
        Benchmark benchmark = new Benchmarks().of(scenario);
        AtomicBoolean ended = new AtomicBoolean();
        try (ExecutorService players = Executors.newFixedThreadPool(threads)) {
            Queue<Future<PlayedGame>> playing = new ArrayDeque<>();
            for (int game = 1; game <= games && !ended.get(); game++) {
                int number = game;
                playing.add(players.submit(() -> play(number, benchmark, ended)));
                if (playing.size() > 4 * threads) {
                    ended.set(!next.test(result(playing.remove(), ended)));
                }
            }
            while (!playing.isEmpty() && !ended.get()) {
                ended.set(!next.test(result(playing.remove(), ended)));
            }
        }
    }

    private PlayedGame play(int number, Benchmark benchmark, AtomicBoolean ended) {
        try (GameSession session = GameSession.start(scenario, settings(number), benchmark, Journal.inMemory())) {
            new Autoplay(session).run(ended::get);
            return PlayedGame.of(number, session);
        }
    }

    private GameSettings settings(int number) {
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        for (Party party : scenario.scenario().parties()) {
            seats.put(party.id(), new SeatControl.Computer(party.persona()));
        }
        return new GameSettings(seedOf(number), seats, turns, talks);
    }

    /// The seed of a game: the game's number-th output of SplitMix64 (Steele, Lea and Flood 2014) begun at the series' seed.
    long seedOf(int number) {
        long z = seed + number * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static PlayedGame result(Future<PlayedGame> game, AtomicBoolean ended) {
        try {
            return game.get();
        } catch (ExecutionException e) {
            ended.set(true);
            throw new IllegalStateException("a game failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            ended.set(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
