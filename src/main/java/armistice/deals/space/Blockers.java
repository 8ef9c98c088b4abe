package armistice.deals.space;

import java.util.ArrayList;
import java.util.List;

/// Who blocks, where no package suits everyone: the smallest sets of parties without whose surplus and absolute red lines
/// the others could agree. Sets of one party first; the first size at which some set helps is the answer.
final class Blockers {

    private final PackageSpace space;
    private final Progress progress;

    Blockers(PackageSpace space, Progress progress) {
        this.space = space;
        this.progress = progress;
    }

    /// The sets, as bit sets, all of the same size.
    List<Integer> smallest() {
        for (int size = 1; size <= space.parties(); size++) {
            List<Integer> sets = new ArrayList<>();
            for (int without = 1; without <= space.everyone(); without++) {
                if (Integer.bitCount(without) == size && agree(space.everyone() & ~without)) {
                    sets.add(without);
                }
            }
            if (!sets.isEmpty()) {
                return sets;
            }
        }
        return List.of();
    }

    private boolean agree(int parties) {
        Layers layers = space.layers(new Layers.Filter(parties, space.everyone(), Layers.Reduction.BETTER));
        Box box = Box.open(space.parties());
        for (int party = 0; party < space.parties(); party++) {
            if ((parties >> party & 1) != 0) {
                box.floor()[party] = 0;
            }
        }
        AnyGoal any = AnyGoal.in(box);
        Hunt hunt = new Hunt(space, layers, any, progress);
        Aim.box(hunt, box, layers.spreads());
        hunt.walk();
        return any.find() != null;
    }
}
