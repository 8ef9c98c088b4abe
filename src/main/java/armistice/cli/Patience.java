package armistice.cli;

import armistice.deals.Watch;
import armistice.deals.space.Progress;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/// Says on standard error what a long analysis is at, now and then and not at once, so that whoever waits knows what for.
final class Patience implements Watch {

    private static final long EVERY = TimeUnit.SECONDS.toNanos(10);

    private final PrintWriter err;
    private final long start = System.nanoTime();
    private long next = start + EVERY;

    Patience(PrintWriter err) {
        this.err = err;
    }

    @Override
    public Progress on(Part part) {
        return work -> {
            say(part, System.nanoTime());
            return true;
        };
    }

    /// Parts can be searched by several threads.
    private synchronized void say(Part part, long now) {
        if (now - next >= 0) {
            err.println("armistice analyze: " + words(part) + ", " + TimeUnit.NANOSECONDS.toSeconds(now - start)
                    + " s so far; Ctrl+C gives up");
            next = now + EVERY;
        }
    }

    private static String words(Watch.Part part) {
        return switch (part) {
            case SOLUTIONS -> "looking for the bargaining solutions";
            case FRONTIER -> "looking for the frontier";
            case PAIRS -> "looking for the frontiers of pairs";
            case RANGE -> "counting the bargaining range";
            case OPTIONS -> "looking for what is left of each issue";
        };
    }
}
