package armistice.deals.space;

import java.util.List;

/// Which options can occur in a package that suits every party: what is left of each issue.
public final class Attainable {

    private final PackageSpace space;

    /// Asks about a space.
    public Attainable(PackageSpace space) {
        this.space = space;
    }

    /// No option of any issue: the answer for an empty range.
    public boolean[][] none() {
        boolean[][] found = new boolean[space.issues()][];
        for (int issue = 0; issue < found.length; issue++) {
            found[issue] = new boolean[space.options(issue)];
        }
        return found;
    }

    /// The answer, exact.
    ///
    /// @param known packages of the range, as many as are at hand: what they contain need not be asked
    /// @return `[issue][option]`
    public boolean[][] of(List<Deal> known, Progress progress) {
        boolean[][] found = none();
        known.forEach(deal -> mark(found, deal.options()));
        Layers all = space.layers(new Layers.Filter(space.everyone(), space.everyone(), Layers.Reduction.NONE));
        for (int issue = 0; issue < found.length; issue++) {
            for (int option = 0; option < found[issue].length; option++) {
                if (!found[issue][option]) {
                    ask(all.fixed(space.tables(), issue, option), found, progress);
                }
            }
        }
        return found;
    }

    private void ask(Layers layers, boolean[][] found, Progress progress) {
        if (layers.isEmpty()) {
            return;
        }
        Box range = Box.range(space.parties());
        AnyGoal any = AnyGoal.in(range);
        Hunt hunt = new Hunt(space, layers, any, progress);
        Aim.box(hunt, range, layers.spreads());
        hunt.walk();
        Find find = any.find();
        if (find != null) {
            mark(found, layers.options(space.tables(), find.choice()));
        }
    }

    private static void mark(boolean[][] found, int[] options) {
        for (int issue = 0; issue < options.length; issue++) {
            found[issue][options[issue]] = true;
        }
    }
}
