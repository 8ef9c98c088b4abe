package armistice.deals.space;

import java.util.List;
import java.util.Optional;

/// The bargaining solutions over the packages where every party has a surplus of at least 0, and each party's ideal.
///
/// - Nash: largest product of surpluses.
/// - Kalai-Smorodinsky: leximin of surplus / ideal surplus. A party whose ideal is 0 gains nothing anywhere and is left out.
/// - Egalitarian: leximin of surpluses.
/// - Utilitarian: largest sum of surpluses.
///
/// Ties go to the smallest package in issue order. Exact.
///
/// @param points    the four, or empty if the bargaining range is
/// @param ideals    for each party a package of the range with its largest surplus; where the range is empty, of all
///                  packages free of absolute red lines, none if there are none
/// @param blockers  empty unless the range is: the smallest sets of parties without whom the others could agree, each a bit
///                  set
public record Solutions(Optional<Points> points, List<Deal> ideals, List<Integer> blockers) {

    /// Copies the lists.
    public Solutions {
        ideals = List.copyOf(ideals);
        blockers = List.copyOf(blockers);
    }

    /// The four solutions.
    public record Points(Deal nash, Deal kalaiSmorodinsky, Deal egalitarian, Deal utilitarian) {}

    /// Solves without reporting progress.
    public static Solutions of(PackageSpace space) {
        return of(space, Progress.IGNORED);
    }

    /// Solves.
    public static Solutions of(PackageSpace space, Progress progress) {
        return new Solver(space, progress).solve();
    }

    /// The party's largest surplus, in points: within the range, or over all packages where the range is empty.
    public double ideal(int party) {
        return ideals.get(party).surplus(party);
    }

    /// Whether the bargaining range is empty.
    public boolean rangeIsEmpty() {
        return points.isEmpty();
    }
}
