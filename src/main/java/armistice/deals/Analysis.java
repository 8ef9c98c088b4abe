package armistice.deals;

import armistice.deals.Watch.Part;
import armistice.deals.space.Attainable;
import armistice.deals.space.BestDeal;
import armistice.deals.space.Deal;
import armistice.deals.space.Frontier;
import armistice.deals.space.PackageSpace;
import armistice.deals.space.PairFrontier;
import armistice.deals.space.Progress;
import armistice.deals.space.Signatories;
import armistice.deals.space.Solutions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything about a space of deals that does not ask about one draft.
///
/// @param space       the compiled space
/// @param solutions   the four points, ideals, who blocks
/// @param frontier    the frontier of all parties
/// @param everybody   how many packages suit every party
/// @param signatories how many suit all who must sign them; a part of these suits everybody
/// @param agreement   a package that all who must sign it would sign; null if there is none
/// @param attainable  `[issue][option]`: whether some package that suits every party has it
/// @param pairs       a frontier for each pair asked for, the others at their reservation values
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Analysis(PackageSpace space, Solutions solutions, Frontier frontier, BargainingRange everybody,
        BargainingRange signatories, @Nullable Deal agreement, boolean[][] attainable, List<List<Deal>> pairs) {

    /// Prefixes in a layer from which on a frontier is approximated: within the range, where it is small, and over all
    /// packages, where seconds would become minutes.
    private static final int LIMIT_IN_RANGE = 200_000;
    private static final int LIMIT_OVER_ALL = 36_000;

    /// Copies the list.
    public Analysis {
        pairs = List.copyOf(pairs);
    }

    /// Two parties whose frontier is asked for.
    public record Pair(int first, int second) {}

    /// What is asked beside what always is.
    ///
    /// @param pairs       frontiers of two
    /// @param signatories whether to count the packages that suit all who must sign them
    public record Questions(List<Pair> pairs, boolean signatories) {

        /// Copies the list.
        public Questions {
            pairs = List.copyOf(pairs);
        }
    }

    /// Analyses.
    ///
    /// @throws java.util.concurrent.CancellationException if `watch` ends it
    public static Analysis of(Subject subject, Questions questions, Watch watch) {
        PackageSpace space = subject.compile().get();
        Solutions solutions = Solutions.of(space, watch.on(Part.SOLUTIONS));
        Deal agreement = solutions.points().map(Solutions.Points::utilitarian).orElseGet(() -> agreement(space));
        Frontier frontier = frontier(subject, space, solutions, watch.on(Part.FRONTIER));
        List<List<Deal>> pairs = new ArrayList<>();
        for (Pair pair : questions.pairs) {
            pairs.add(PairFrontier.of(space, pair.first, pair.second, true, watch.on(Part.PAIRS)));
        }
        Progress counting = watch.on(Part.RANGE);
        BargainingRange everybody = solutions.rangeIsEmpty() ? BargainingRange.NONE
                : BargainingRange.of(space, Signatories.ALL, counting);
        BargainingRange signatories = agreement == null ? BargainingRange.NONE
                : questions.signatories ? BargainingRange.of(space, Signatories.REQUIRED, counting)
                        : BargainingRange.UNCOUNTED;
        return new Analysis(space, solutions, frontier, everybody, signatories, agreement,
                attainable(space, solutions, frontier, watch.on(Part.OPTIONS)), pairs);
    }

    /// Whether the frontier is that of the bargaining range.
    public boolean frontierInRange(Subject subject) {
        return subject.rationally() && !solutions.rangeIsEmpty();
    }

    private static @Nullable Deal agreement(PackageSpace space) {
        double[] ones = new double[space.parties()];
        Arrays.fill(ones, 1);
        return new BestDeal(space).find(ones, new double[space.parties()], Signatories.REQUIRED);
    }

    private static Frontier frontier(Subject subject, PackageSpace space, Solutions solutions, Progress progress) {
        return subject.rationally() && !solutions.rangeIsEmpty()
                ? Frontier.withinRange(space, LIMIT_IN_RANGE, progress)
                : Frontier.unrestricted(space, LIMIT_OVER_ALL, progress);
    }

    private static boolean[][] attainable(PackageSpace space, Solutions solutions, Frontier frontier,
            Progress progress) {
        if (solutions.rangeIsEmpty()) {
            return new Attainable(space).none();
        }
        List<Deal> known = new ArrayList<>(solutions.ideals());
        frontier.deals()
                .stream()
                .filter(deal -> Arrays.stream(deal.surpluses()).allMatch(s -> s >= 0))
                .forEach(known::add);
        return new Attainable(space).of(known, progress);
    }
}
