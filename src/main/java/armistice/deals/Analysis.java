package armistice.deals;

import armistice.deals.space.Attainable;
import armistice.deals.space.Deal;
import armistice.deals.space.Frontier;
import armistice.deals.space.PackageSpace;
import armistice.deals.space.PairFrontier;
import armistice.deals.space.Progress;
import armistice.deals.space.RangeCount;
import armistice.deals.space.Signatories;
import armistice.deals.space.Solutions;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Everything about a space of deals that does not ask about one draft.
///
/// @param space      the compiled space
/// @param solutions  the four points, ideals, who blocks
/// @param frontier   the frontier of all parties
/// @param rangeSize  how many packages suit every party; null if that was given up as too much work
/// @param attainable `[issue][option]`: whether some package of the range has it
/// @param pairs      a frontier for each pair asked for, the others at their reservation values
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Analysis(PackageSpace space, Solutions solutions, Frontier frontier, @Nullable BigInteger rangeSize,
        boolean[][] attainable, List<List<Deal>> pairs) {

    /// Prefixes in a layer from which on a frontier is approximated: within the range, where it is small, and over all
    /// packages, where seconds would become minutes.
    private static final int LIMIT_IN_RANGE = 200_000;
    private static final int LIMIT_OVER_ALL = 36_000;
    /// Steps from which on the range is not counted.
    private static final long COUNT_LIMIT = 2_000_000_000L;

    /// Copies the list.
    public Analysis {
        pairs = List.copyOf(pairs);
    }

    /// Two parties whose frontier is asked for.
    public record Pair(int first, int second) {}

    /// Analyses.
    public static Analysis of(Subject subject, List<Pair> pairs) {
        PackageSpace space = subject.compile().get();
        Solutions solutions = Solutions.of(space);
        Frontier frontier = subject.rationally() && !solutions.rangeIsEmpty()
                ? Frontier.withinRange(space, LIMIT_IN_RANGE, Progress.IGNORED)
                : Frontier.unrestricted(space, LIMIT_OVER_ALL, Progress.IGNORED);
        List<List<Deal>> frontiers = new ArrayList<>();
        for (Pair pair : pairs) {
            frontiers.add(PairFrontier.of(space, pair.first, pair.second, true, Progress.IGNORED));
        }
        return new Analysis(space, solutions, frontier, count(space, solutions), attainable(space, solutions, frontier),
                frontiers);
    }

    /// Whether the frontier is that of the bargaining range.
    public boolean frontierInRange(Subject subject) {
        return subject.rationally() && !solutions.rangeIsEmpty();
    }

    private static @Nullable BigInteger count(PackageSpace space, Solutions solutions) {
        if (solutions.rangeIsEmpty()) {
            return BigInteger.ZERO;
        }
        try {
            return RangeCount.of(space, Signatories.ALL, work -> work < COUNT_LIMIT);
        } catch (CancellationException e) {
            return null;
        }
    }

    private static boolean[][] attainable(PackageSpace space, Solutions solutions, Frontier frontier) {
        if (solutions.rangeIsEmpty()) {
            return new Attainable(space).none();
        }
        List<Deal> known = new ArrayList<>(solutions.ideals());
        frontier.deals()
                .stream()
                .filter(deal -> Arrays.stream(deal.surpluses()).allMatch(s -> s >= 0))
                .forEach(known::add);
        return new Attainable(space).of(known, Progress.IGNORED);
    }
}
