package armistice.deals.space;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/// Measures the questions of the space of deals on large seeded spaces and prints a table of warm medians. Run as a main
/// class from the test class path; not a test.
final class Benchmark {

    private static final int LIMIT = 50_000;

    private final PackageSpace space;
    private final int repeats;

    private Benchmark(PackageSpace space, int repeats) {
        this.space = space;
        this.repeats = repeats;
    }

    public static void main(String[] arguments) {
        int repeats = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9;
        new Benchmark(BenchmarkSpaces.linear(4, 8, 6, 1), repeats).run("linear 8 x 6");
        new Benchmark(BenchmarkSpaces.linear(4, 16, 6, 1), repeats).run("linear 16 x 6");
        for (int seed = 1; seed <= 3; seed++) {
            new Benchmark(BenchmarkSpaces.linked(14, 4, 2, 4, 6, seed), repeats)
                    .run("14 x 4, hazard on 6, seed " + seed);
            new Benchmark(BenchmarkSpaces.linked(16, 4, 3, 4, 8, seed), repeats)
                    .run("16 x 4, hazard on 8, seed " + seed);
            new Benchmark(BenchmarkSpaces.linked(16, 5, 3, 4, 8, seed), repeats)
                    .run("16 x 5, hazard on 8, seed " + seed);
            new Benchmark(BenchmarkSpaces.linked(16, 5, 3, 4, 16, seed), repeats)
                    .run("16 x 5, hazard on all, seed " + seed);
        }
    }

    private void run(String name) {
        System.out.printf(Locale.ROOT, "%s: %.1e packages%n", name, space.packages().doubleValue());
        double[] weights = {1, 0, 0, 0};
        double[] floors = {0, 3, 2, 1};
        time("best, all", () -> new BestDeal(space).find(weights, floors, Signatories.ALL));
        time("best, required", () -> new BestDeal(space).find(weights, floors, Signatories.REQUIRED));
        time("best, near weights", () -> new BestDeal(space).find(new double[]{1, 0.01, 0.01, 0.01}, floors,
                Signatories.ALL));
        time("four solutions", () -> Solutions.of(space).points());
        time("six pair frontiers", this::pairs);
        time("frontier within the range", () -> Frontier.withinRange(space, LIMIT, Progress.IGNORED));
        time("unrestricted frontier", () -> Frontier.unrestricted(space, LIMIT, Progress.IGNORED));
        if (space.packages().doubleValue() < 1e12) {
            time("exact count of the range", () -> RangeCount.of(space, Signatories.ALL, Progress.IGNORED));
            time("count, required", () -> RangeCount.of(space, Signatories.REQUIRED, Progress.IGNORED));
        }
        int[] options = new int[space.issues()];
        double[] out = new double[space.parties()];
        time("a million evaluations", () -> {
            for (int k = 0; k < 1_000_000; k++) {
                options[k % options.length] = k % space.options(k % options.length);
                space.surplus(options, out);
            }
            return out[0];
        });
    }

    private Object pairs() {
        int points = 0;
        for (int first = 0; first < space.parties(); first++) {
            for (int second = first + 1; second < space.parties(); second++) {
                points += PairFrontier.of(space, first, second, true, Progress.IGNORED).size();
            }
        }
        return points + " points";
    }

    /// Processor time of this thread: other programs do not count.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void time(String what, Supplier<Object> question) {
        double[] milliseconds = new double[repeats];
        Object answer = "";
        for (int k = 0; k < repeats; k++) {
            long start = cpu();
            answer = question.get();
            milliseconds[k] = (cpu() - start) / 1e6;
        }
        double first = milliseconds[0];
        Arrays.sort(milliseconds);
        String text = answer instanceof Frontier frontier
                ? frontier.deals().size() + " packages, error " + frontier.error()
                : String.valueOf(answer);
        System.out.printf(Locale.ROOT, "  %-28s %9.2f ms (first %.1f)   %s%n", what, milliseconds[repeats / 2], first,
                text.substring(0, Math.min(100, text.length())));
    }
}
