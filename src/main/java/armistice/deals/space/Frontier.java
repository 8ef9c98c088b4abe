package armistice.deals.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The packages that no other package improves on for someone without loss for anyone, of those free of absolute red
/// lines: one for each attainable combination of surpluses, the smallest in issue order. Within the bargaining range and
/// unrestricted are two questions.
///
/// @param deals in issue order
/// @param error `party`, points: 0 if exact. Otherwise every package of the true frontier is matched by a listed one that
///              gives each party at most so much less; listed ones may miss the range by as much
public record Frontier(List<Deal> deals, List<Double> error) {

    /// Prefixes a layer from which on an unlimited search gives up being exact: none.
    public static final int UNLIMITED = 1 << 22;

    private static final double COARSE = 0.02;

    /// Copies the lists.
    public Frontier {
        deals = List.copyOf(deals);
        error = List.copyOf(error);
    }

    /// Whether this is the frontier itself and not an approximation.
    public boolean exact() {
        return error.stream().allMatch(part -> part == 0);
    }

    /// The frontier of the packages where nobody falls below the reservation value.
    ///
    /// @param limit prefixes from which on to approximate, such as 50,000, or [#UNLIMITED]
    public static Frontier withinRange(PackageSpace space, int limit, Progress progress) {
        return search(space, true, limit, progress);
    }

    /// The frontier of all packages free of absolute red lines.
    ///
    /// @param limit prefixes from which on to approximate, such as 50,000, or [#UNLIMITED]
    public static Frontier unrestricted(PackageSpace space, int limit, Progress progress) {
        return search(space, false, limit, progress);
    }

    /// Where prefixes were rounded, one that stands for a package known before may have been left out for that package's sake:
    /// then the package itself belongs on the list.
    private static void addMissing(List<Deal> deals, List<Deal> known, double[] error, boolean restricted) {
        if (Arrays.stream(error).allMatch(part -> part == 0)) {
            return;
        }
        Covering listed = new Covering(error.length);
        deals.forEach(deal -> listed.add(deal.units()));
        for (Deal deal : known) {
            boolean near = true;
            for (int party = 0; party < error.length; party++) {
                near &= !restricted || deal.units()[party] >= -error[party];
            }
            if (near && !listed.covers(deal.units(), _ -> true)) {
                listed.add(deal.units());
                deals.add(deal);
            }
        }
    }

    private static Frontier search(PackageSpace space, boolean restricted, int limit, Progress progress) {
        Layers layers = space.layers(Consent.filter(space.everyone()));
        if (layers.isEmpty()) {
            return new Frontier(List.of(), List.of());
        }
        boolean halves = !restricted && layers.hazardLayers == 0 && layers.count > 1;
        Covering known = new Covering(space.parties());
        FrontierSearch rough = new FrontierSearch(space, restricted, limit, COARSE, new Covering(space.parties()),
                progress);
        List<Deal> before = rough.run();
        before.forEach(deal -> known.add(deal.units()));
        FrontierSearch fine = new FrontierSearch(space, restricted, limit, 0, known, progress);
        List<Deal> deals = new ArrayList<>(halves ? fine.runExactly() : fine.run());
        if (halves && fine.isTooLarge()) {
            return new HalvesSearch(space, layers, limit / 2, progress).run();
        }
        addMissing(deals, before, fine.error(), restricted);
        deals.sort(Comparator.comparing(Deal::options, Arrays::compare));
        return new Frontier(deals,
                Arrays.stream(fine.error()).map(units -> units / space.tables().unitsPerPoint()).boxed().toList());
    }
}
