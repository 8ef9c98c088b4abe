package armistice.engine;

import armistice.engine.rule.TruceScope;
import armistice.model.deal.Agreement;
import armistice.model.id.ActivityId;
import java.util.LinkedHashMap;
import java.util.Map;

/// Which hostile activities have stopped.
final class Halts {
    private Halts() {}

    /// All activities halted by agreements in force, with the months for which a truce still runs; 0 where no end is
    /// agreed.
    static Map<ActivityId, Double> of(GameState state) {
        Map<ActivityId, Double> halted = new LinkedHashMap<>();
        for (Agreement agreement : state.agreements()) {
            if (agreement.isInForce()) {
                double age = (state.turn() - agreement.entered()) * state.turnMonths();
                double left = Math.max(0, agreement.months() - age);
                TruceScope.halts(state.scenario(), agreement.draft())
                        .forEach(activity -> halted.merge(activity, left, Math::max));
            }
        }
        return halted;
    }
}
