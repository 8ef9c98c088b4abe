package armistice.deals.space;

import armistice.deals.Subject;
import armistice.model.deal.Stage;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import java.math.BigInteger;
import java.util.List;
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

/// What the questions of the space of deals take, warm: `java -cp (test class path) org.openjdk.jmh.Main SpaceBenchmark`.
/// Compiled with the tests, run by hand only.
///
/// Spaces are the dated scenarios on their first day, and linear ones of four opposed parties.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class SpaceBenchmark {

    private static final int LIMIT = 200_000;
    private static final int LIMIT_OVER_ALL = 36_000;

    /// A scenario that comes with the program, or the issues of a linear space of 6 options each.
    @Param({"jeddah-2025", "after-alaska-2025", "8", "16"})
    public String subject = "";

    private PackageSpace space = BenchmarkSpaces.linear(2, 1, 1, 1);
    private boolean rational;

    /// Makes the space.
    @Setup
    public void compile() {
        rational = !subject.matches("\\d+");
        space = rational ? scenario() : BenchmarkSpaces.linear(4, Integer.parseInt(subject), 6, 1);
    }

    private PackageSpace scenario() {
        if (new ScenarioReader().read(subject) instanceof ScenarioResult.Loaded loaded) {
            return Subject.of(loaded.scenario(), Stage.SETTLEMENT).compile().get();
        }
        throw new IllegalArgumentException(subject + " is no scenario");
    }

    /// Nash, Kalai-Smorodinsky, egalitarian and utilitarian points, ideals, who blocks.
    @Benchmark
    public Solutions solutions() {
        return Solutions.of(space);
    }

    /// The frontiers of all six pairs, the others held at their reservation values.
    @Benchmark
    public int pairs() {
        int points = 0;
        for (int first = 0; first < space.parties(); first++) {
            for (int second = first + 1; second < space.parties(); second++) {
                points += PairFrontier.of(space, first, second, true, Progress.IGNORED).size();
            }
        }
        return points;
    }

    /// The frontier of all parties: a scenario's within the range, a linear space's over all packages.
    @Benchmark
    public List<Deal> frontier() {
        return (rational ? Frontier.withinRange(space, LIMIT, Progress.IGNORED)
                : Frontier.unrestricted(space, LIMIT_OVER_ALL, Progress.IGNORED)).deals();
    }

    /// The exact number of packages in the range.
    @Benchmark
    public BigInteger count() {
        return RangeCount.of(space, Signatories.ALL, Progress.IGNORED);
    }

    /// The same by looking at every package, as the field's tools do; of use where it can finish.
    @Benchmark
    public long enumeration() {
        return Enumeration.inRange(space);
    }
}
