package armistice.deals.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What people ask of a draft. Each answer is exact: near packages are all looked at, far ones are searched by branch and
/// bound, and "there is none" is proved.
///
/// A change never costs a signature: who would sign the draft would sign the answer too.
public final class DraftQuestions {

    /// Up to so many changed issues all packages are looked at.
    private static final int NEAR = 3;

    private final PackageSpace space;
    private final Deal draft;
    private final Progress progress;
    private final Neighbourhood neighbourhood;

    /// A package that answers a question; no package with fewer changes does.
    ///
    /// @param deal    the package
    /// @param changes issues in which it differs from the draft
    public record Answer(Deal deal, int changes) {}

    /// What one changed clause does: the rows of a logrolling table.
    ///
    /// @param issue      the issue
    /// @param option     its new option
    /// @param points     `party`: what each party gains by this change alone, points
    /// @param logHazard  what it adds to the log hazard, thousandths
    public record Change(int issue, int option, List<Double> points, int logHazard) {

        /// Copies the list.
        public Change {
            points = List.copyOf(points);
        }
    }

    /// Asks about one draft.
    public DraftQuestions(PackageSpace space, int[] draft, Progress progress) {
        this.space = space;
        this.draft = space.deal(draft);
        this.progress = progress;
        neighbourhood = new Neighbourhood(space, draft, progress);
    }

    /// Whether no package free of red lines is better for someone and worse for nobody.
    public boolean isEfficient() {
        Deal best = bestAtLeastAsGood();
        return best == null || sum(best) <= sum(draft);
    }

    /// By how many points everyone could be better off at once; 0 on the frontier, or where the draft crosses a red line and
    /// nothing that does not is as good for all.
    public double distanceToFrontier() {
        Layers layers = space.layers(Consent.filter(space.everyone()));
        double[] ones = new double[space.parties()];
        Arrays.fill(ones, 1);
        PackageSpace from = space.above(draft.units());
        WorstShareGoal goal = new WorstShareGoal(space.everyone(), ones, Box.range(space.parties()));
        Hunt hunt = new Hunt(from, layers, goal, progress);
        Aim.box(hunt, goal.need(), layers.spreads());
        hunt.walk();
        Share best = goal.best();
        return best == null ? 0 : best.part() / PackageSpaceBuilder.GRID / space.tables().unitsPerPoint();
    }

    /// Packages that are better for someone and worse for nobody, those with the fewest changes, largest gain in sum first.
    ///
    /// @param atMost how many
    /// @return empty if there is none at all
    public List<Answer> improvements(int atMost) {
        Predicate<Deal> better = deal -> signable(deal) && atLeastAsGood(deal) && sum(deal) > sum(draft);
        for (int changes = 1; changes <= NEAR; changes++) {
            int count = changes;
            List<Deal> found = neighbourhood.at(changes, better, Comparator.comparingDouble(DraftQuestions::sum),
                    atMost);
            if (!found.isEmpty()) {
                return found.stream().map(deal -> new Answer(deal, count)).toList();
            }
        }
        Answer far = isEfficient() ? null : nearestImprovement();
        return far == null ? List.of() : List.of(far);
    }

    /// The smallest change that gives a party at least its reservation value and crosses none of its red lines; of several
    /// the one that costs the others least.
    ///
    /// @return null if no package does
    public @Nullable Answer bringsToYes(int party) {
        return bringsAllToYes(1 << party);
    }

    /// The same for several parties at once: one package that all of them would sign.
    ///
    /// @param parties bit set
    /// @return null if no package does
    public @Nullable Answer bringsAllToYes(int parties) {
        double[] floors = keptFloors();
        double[] others = new double[space.parties()];
        for (int party = 0; party < others.length; party++) {
            boolean asked = (parties >> party & 1) != 0;
            floors[party] = asked ? 0 : floors[party];
            others[party] = asked ? 0 : 1;
        }
        Answer near = near(floors, others, deal -> true);
        if (near != null) {
            return near;
        }
        return nearest(space, floors);
    }

    /// The nearest package whose log hazard is at most a bound: what would make it hold.
    ///
    /// @param logHazard thousandths
    /// @return null if no package does; then [#lowestLogHazard] says what can be had
    public @Nullable Answer holds(int logHazard) {
        double[] ones = new double[space.parties()];
        Arrays.fill(ones, 1);
        Answer near = near(keptFloors(), ones, deal -> space.logHazard(deal.options()) <= logHazard);
        if (near != null) {
            return near;
        }
        PackageSpace durable = space.withHazardAsParty();
        double[] floors = Arrays.copyOf(keptFloors(), space.parties() + 1);
        floors[space.parties()] = -logHazard;
        return nearest(durable, floors);
    }

    /// The lowest log hazard that a package can have which everyone signs who would sign the draft, in thousandths.
    ///
    /// @return null if there is no such package
    public @Nullable Integer lowestLogHazard() {
        double[] weights = new double[space.parties() + 1];
        weights[space.parties()] = 1;
        double[] floors = Arrays.copyOf(keptFloors(), space.parties() + 1);
        floors[space.parties()] = Double.NEGATIVE_INFINITY;
        Deal best = new BestDeal(space.withHazardAsParty(), progress).find(weights, floors, Signatories.ALL);
        return best == null ? null : space.logHazard(best.options());
    }

    /// What every single change of a clause costs and gives, in issue order.
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        int[] options = draft.options();
        int before = space.logHazard(options);
        for (int issue = 0; issue < options.length; issue++) {
            for (int option = 0; option < space.options(issue); option++) {
                if (option != draft.option(issue)) {
                    options[issue] = option;
                    Deal deal = space.deal(options);
                    List<Double> points = new ArrayList<>();
                    for (int party = 0; party < space.parties(); party++) {
                        points.add(deal.surplus(party) - draft.surplus(party));
                    }
                    changes.add(new Change(issue, option, points, space.logHazard(options) - before));
                }
            }
            options[issue] = draft.option(issue);
        }
        return changes;
    }

    private @Nullable Answer near(double[] floors, double[] weights, Predicate<Deal> condition) {
        Predicate<Deal> meets = deal -> signable(deal) && above(deal, floors) && condition.test(deal);
        for (int changes = 0; changes <= NEAR; changes++) {
            List<Deal> found = neighbourhood.at(changes, meets,
                    Comparator.comparingDouble(deal -> LinearGoal.sum(weights, deal.units())), 1);
            if (!found.isEmpty()) {
                return new Answer(found.getFirst(), changes);
            }
        }
        return null;
    }

    /// Who would sign the draft must not fall below the reservation value; the others are not asked.
    private double[] keptFloors() {
        double[] floors = new double[space.parties()];
        int refusals = space.refusals(draft.options());
        Arrays.setAll(floors, party -> draft.surplus(party) >= 0 && (refusals >> party & 1) == 0 ? 0
                : Double.NEGATIVE_INFINITY);
        return floors;
    }

    private @Nullable Deal bestAtLeastAsGood() {
        double[] ones = new double[space.parties()];
        Arrays.fill(ones, 1);
        return new BestDeal(space, progress).find(ones, draft.surpluses(), Signatories.ALL);
    }

    /// The sum of all surpluses is one more party, who must gain.
    private @Nullable Answer nearestImprovement() {
        double[] floors = Arrays.copyOf(draft.surpluses(), space.parties() + 1);
        floors[space.parties()] = (sum(draft) + 1 / PackageSpaceBuilder.GRID) / space.tables().unitsPerPoint();
        return nearest(space.withSumAsParty(), floors);
    }

    /// The package with the fewest changes that reaches some floors: changes are one more party's loss.
    private @Nullable Answer nearest(PackageSpace from, double[] floors) {
        PackageSpace counted = from.withChangesAsParty(draft.options());
        double[] weights = new double[counted.parties()];
        weights[weights.length - 1] = 1;
        double[] all = Arrays.copyOf(floors, weights.length);
        all[all.length - 1] = Double.NEGATIVE_INFINITY;
        Deal found = new BestDeal(counted, progress).find(weights, all, Signatories.ALL);
        return found == null ? null : new Answer(space.deal(found.options()), changes(found));
    }

    private int changes(Deal deal) {
        int changes = 0;
        for (int issue = 0; issue < space.issues(); issue++) {
            changes += deal.option(issue) != draft.option(issue) ? 1 : 0;
        }
        return changes;
    }

    private boolean signable(Deal deal) {
        return space.refusals(deal.options()) == 0;
    }

    private boolean atLeastAsGood(Deal deal) {
        return above(deal, draft.surpluses());
    }

    private static boolean above(Deal deal, double[] floors) {
        for (int party = 0; party < floors.length; party++) {
            if (deal.surplus(party) < floors[party]) {
                return false;
            }
        }
        return true;
    }

    private static double sum(Deal deal) {
        return Arrays.stream(deal.units()).sum();
    }
}
