package armistice.engine;

import armistice.engine.rule.Effects;
import armistice.model.id.AgreementId;
import armistice.model.number.Effect;
import armistice.model.number.Quantity;
import armistice.model.number.Ramp;
import armistice.model.play.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Carries out the effects of measures, events and clauses.
final class Consequences {
    private Consequences() {}

    /// Adds what `effects` change to the timeline: values that change at once, and changes that come in over months.
    static void apply(Timeline timeline, Event.QuantitiesChanged.Cause cause, List<Effect> effects) {
        apply(timeline, cause, effects, null);
    }

    /// The same for clauses of an agreement: what comes in over months stops when it ends.
    static void apply(Timeline timeline, Event.QuantitiesChanged.Cause cause, List<Effect> effects,
            @Nullable AgreementId under) {
        GameState state = timeline.state();
        Map<Quantity, Double> after = new LinkedHashMap<>();
        List<Ramp> ramps = new ArrayList<>(state.world().ramps());
        for (Effect effect : effects) {
            if (effect.overMonths() > 0) {
                ramps.add(Effects.ramp(effect, under));
            } else {
                Quantity quantity = effect.quantity();
                double before = after.containsKey(quantity) ? after.get(quantity) : Quantities.read(state, quantity);
                after.put(quantity, Effects.after(state.scenario(), effect, before));
            }
        }
        if (!after.isEmpty()) {
            timeline.add(new Event.QuantitiesChanged(cause, after));
        }
        if (ramps.size() > state.world().ramps().size()) {
            timeline.add(new Event.RampsChanged(ramps));
        }
    }
}
