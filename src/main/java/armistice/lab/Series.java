package armistice.lab;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// Numbered games played on several threads and handed on in their order.
final class Series {
    private Series() {}

    /// How one game is played.
    ///
    /// @param <T> what comes of it
    interface Game<T> {

        /// Plays it.
        ///
        /// @param ended says whether nobody wants the result any more
        T play(int number, BooleanSupplier ended);
    }

    /// The seed of a game: the game's number-th output of SplitMix64 (Steele, Lea and Flood 2014) begun at the series' seed.
    static long seedOf(long series, int number) {
        long z = series + number * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// Plays the games from 1 to `games`.
    ///
    /// @param next takes the results, in the order of their numbers, on the calling thread; false ends the series
    static <T> void play(int games, int threads, Game<T> game, Predicate<T> next) {
        AtomicBoolean ended = new AtomicBoolean();
        try (ExecutorService players = Executors.newFixedThreadPool(threads)) {
            Queue<Future<T>> playing = new ArrayDeque<>();
            for (int number = 1; number <= games && !ended.get(); number++) {
                int one = number;
                playing.add(players.submit(() -> game.play(one, ended::get)));
                if (playing.size() > 4 * threads) {
                    ended.set(!next.test(result(playing.remove(), ended)));
                }
            }
            while (!playing.isEmpty() && !ended.get()) {
                ended.set(!next.test(result(playing.remove(), ended)));
            }
        }
    }

    private static <T> T result(Future<T> game, AtomicBoolean ended) {
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
