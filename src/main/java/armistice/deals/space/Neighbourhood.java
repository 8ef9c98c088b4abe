package armistice.deals.space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// All packages that differ from a draft in a given number of issues, one after the other. Sixteen issues of five options
/// have 64 packages with one change, 1,920 with two, 36,000 with three: few enough to look at each.
final class Neighbourhood {

    private final PackageSpace space;
    private final int[] draft;
    private final Progress progress;
    private long looked;

    Neighbourhood(PackageSpace space, int[] draft, Progress progress) {
        this.space = space;
        this.draft = draft.clone();
        this.progress = progress;
    }

    /// The packages with exactly so many changes that satisfy a condition, best first.
    ///
    /// @param order  larger is better; ties go to the smaller package in issue order
    /// @param atMost how many to return
    List<Deal> at(int changes, Predicate<Deal> condition, Comparator<Deal> order, int atMost) {
        List<Deal> found = new ArrayList<>();
        look(0, changes, draft.clone(), deal -> {
            if (condition.test(deal)) {
                found.add(deal);
            }
        });
        found.sort(order.reversed().thenComparing(IssueOrder::compare));
        return List.copyOf(found.subList(0, Math.min(atMost, found.size())));
    }

    private void look(int issue, int changes, int[] options, Consumer<Deal> each) {
        if (changes == 0) {
            progress.report(++looked);
            each.accept(space.deal(options));
            return;
        }
        if (draft.length - issue < changes) {
            return;
        }
        for (int option = 0; option < space.options(issue); option++) {
            options[issue] = option;
            look(issue + 1, option == draft[issue] ? changes : changes - 1, options, each);
        }
        options[issue] = draft[issue];
    }
}
