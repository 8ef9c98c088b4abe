package armistice.deals.space;

import java.math.BigInteger;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What the questions of the space of deals take, warm, beside a plain enumeration where that can finish. Compiled with the
/// tests, run by hand: `org.openjdk.jmh.Main SpaceBenchmark` from the test class path.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class SpaceBenchmark {

    /// As `analyze` asks.
    private static final int LIMIT_IN_RANGE = 200_000;
    private static final int LIMIT_OVER_ALL = 36_000;

    /// The dated scenarios, and linear spaces of four opposed parties.
    @State(Scope.Benchmark)
    public static class Any {

        /// A scenario's name, or the number of issues of 6 options.
        @Param({"jeddah-2025", "after-alaska-2025", "8", "16"})
        public String subject = "";

        private PackageSpace space = BenchmarkSpaces.linear(2, 1, 1, 1);

        /// Makes the space.
        @Setup
        public void compile() {
            space = BenchmarkSpaces.named(subject);
        }
    }

    /// Those whose range is counted in seconds.
    @State(Scope.Benchmark)
    public static class Counted {

        /// See [Any].
        @Param({"jeddah-2025", "after-alaska-2025", "8"})
        public String subject = "";

        private PackageSpace space = BenchmarkSpaces.linear(2, 1, 1, 1);

        /// Makes the space.
        @Setup
        public void compile() {
            space = BenchmarkSpaces.named(subject);
        }
    }

    /// One that can be enumerated.
    @State(Scope.Benchmark)
    public static class Enumerated {

        private final PackageSpace space = BenchmarkSpaces.named("8");
    }

    /// Nash, Kalai-Smorodinsky, egalitarian and utilitarian points, ideals, who blocks.
    @Benchmark
    public Solutions solutions(Any any) {
        return Solutions.of(any.space);
    }

    /// The frontiers of all six pairs, the others held at their reservation values.
    @Benchmark
    public int pairs(Any any) {
        int points = 0;
        for (int first = 0; first < any.space.parties(); first++) {
            for (int second = first + 1; second < any.space.parties(); second++) {
                points += PairFrontier.of(any.space, first, second, true, Progress.IGNORED).size();
            }
        }
        return points;
    }

    /// The frontier of all parties: a scenario's within the range, a linear space's over all packages.
    @Benchmark
    public Frontier frontier(Any any) {
        return Character.isDigit(any.subject.charAt(0))
                ? Frontier.unrestricted(any.space, LIMIT_OVER_ALL, Progress.IGNORED)
                : Frontier.withinRange(any.space, LIMIT_IN_RANGE, Progress.IGNORED);
    }

    /// The exact number of packages in the range.
    @Benchmark
    public BigInteger count(Counted counted) {
        return RangeCount.of(counted.space, Signatories.ALL, Progress.IGNORED);
    }

    /// The same number by looking at every package, as the field's tools do.
    @Benchmark
    public long enumeration(Enumerated enumerated) {
        return Enumeration.inRange(enumerated.space);
    }
}
