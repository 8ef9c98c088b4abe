package armistice.engine;

import armistice.engine.rule.TruceScope;
import armistice.model.deal.Agreement;
import armistice.model.id.ActivityId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which hostile activities have stopped.
final class Halts {
    private Halts() {}

    /// All activities halted by agreements in force.
    static List<ActivityId> of(GameState state) {
        Set<ActivityId> halted = new LinkedHashSet<>();
        for (Agreement agreement : state.agreements()) {
            if (agreement.isInForce()) {
                halted.addAll(TruceScope.halts(state.scenario(), agreement.draft()));
            }
        }
        return List.copyOf(halted);
    }
}
