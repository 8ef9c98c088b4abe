package armistice.deals.space;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/// Measures how the questions of the space of deals grow: with the number of issues, with the joint options of a cluster,
/// with the issues that carry hazard; beside a plain enumeration where that can finish. Prints the table of the model's page.
/// Run as a main class from the test class path; not a test.
///
/// Figures are processor time of the whole program, so that other programs do not count and several threads do.
final class Growth {

    private static final double ENUMERABLE = 2e7;
    private static final int REPEATS = 3;
    private static final int LIMIT = 50_000;

    private Growth() {}

    public static void main(String[] arguments) {
        warm();
        head("issues of 4 options, two clusters of 3, hazard on 6");
        for (int issues = 10; issues <= 20; issues += 2) {
            row(issues + " issues", BenchmarkSpaces.linked(issues, 4, 2, 3, 6, 1));
        }
        head("16 issues of 4 options, hazard on 6, largest cluster");
        for (int width = 1; width <= 6; width++) {
            row((1 << (2 * width)) + " joint options", BenchmarkSpaces.linked(16, 4, 1, width, 6, 1));
        }
        head("16 issues of 4 options, two clusters of 3, issues with hazard");
        for (int hazardous : new int[]{0, 2, 4, 6, 8, 12, 16}) {
            row(hazardous + " with hazard", BenchmarkSpaces.linked(16, 4, 2, 3, hazardous, 1));
        }
    }

    private static void warm() {
        PackageSpace space = BenchmarkSpaces.linked(12, 4, 2, 3, 6, 2);
        for (int k = 0; k < 5; k++) {
            Solutions.of(space);
            pairs(space);
            Frontier.withinRange(space, LIMIT, Progress.IGNORED);
            RangeCount.of(space, Signatories.ALL, Progress.IGNORED);
        }
    }

    private static void head(String title) {
        System.out.printf(Locale.ROOT,
                "%n| %s | packages | in range | four solutions | six pairs | frontier in range | "
                        + "count | plain enumeration |%n|---|---|---|---|---|---|---|---|%n",
                title);
    }

    private static void row(String name, PackageSpace space) {
        double packages = space.packages().doubleValue();
        long[] count = new long[1];
        int[] frontier = new int[1];
        double solutions = time(() -> Solutions.of(space));
        double pairs = time(() -> pairs(space));
        double whole = time(() -> {
            Frontier found = Frontier.withinRange(space, LIMIT, Progress.IGNORED);
            frontier[0] = found.exact() ? found.deals().size() : -1;
            return found;
        });
        double counted = time(() -> {
            count[0] = RangeCount.of(space, Signatories.ALL, Progress.IGNORED).longValueExact();
            return count;
        });
        String plain = packages > ENUMERABLE ? "-" : spelt(time(() -> {
            long listed = Enumeration.inRange(space);
            if (listed != count[0]) {
                throw new IllegalStateException("counted " + count[0] + " of " + listed);
            }
            return listed;
        }));
        System.out.printf(Locale.ROOT, "| %s | %.1e | %.1e | %s | %s | %s (%d) | %s | %s |%n", name, packages,
                (double) count[0], spelt(solutions), spelt(pairs), spelt(whole), frontier[0], spelt(counted), plain);
        System.out.flush();
    }

    private static String spelt(double milliseconds) {
        return String.format(Locale.ROOT, milliseconds < 10 ? "%.1f" : "%.0f", milliseconds);
    }

    private static int pairs(PackageSpace space) {
        int points = 0;
        for (int first = 0; first < space.parties(); first++) {
            for (int second = first + 1; second < space.parties(); second++) {
                points += PairFrontier.of(space, first, second, true, Progress.IGNORED).size();
            }
        }
        return points;
    }

    private static double time(Supplier<Object> question) {
        double[] milliseconds = new double[REPEATS];
        for (int k = 0; k < REPEATS; k++) {
            long start = cpu();
            Objects.requireNonNull(question.get());
            milliseconds[k] = (cpu() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        return milliseconds[REPEATS / 2];
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
