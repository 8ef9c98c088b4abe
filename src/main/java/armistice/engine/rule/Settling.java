package armistice.engine.rule;

import armistice.engine.state.World;
import armistice.model.number.Effect;
import armistice.model.number.Quantity;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a clause makes of the world when it comes into force.
public final class Settling {
    private Settling() {}

    /// The quantities that `option` moves at once, with their new values: those its issue settles go to its position;
    /// its further effects come on top.
    ///
    /// A clause that settles a matter as it stands moves nothing. Where an issue settles the control of several regions, all of them give or gain in the same proportion.
    public static Map<Quantity, Double> changes(Scenario scenario, World world, Issue issue, Option option) {
        Map<Quantity, Double> after = new LinkedHashMap<>();
        Double position = option.position();
        if (position != null && !option.asItStands() && !issue.settles().isEmpty()) {
            double mean = StateValue.position(scenario, issue, world::read);
            for (Quantity quantity : issue.settles()) {
                double value = quantity instanceof Quantity.Control
                        ? shifted(world.read(quantity), mean, position)
                        : position;
                after.put(quantity, Effects.clamped(scenario, quantity, value));
            }
        }
        for (Effect effect : option.effects()) {
            if (effect.overMonths() == 0 && World.knows(effect.quantity())) {
                double before = after.getOrDefault(effect.quantity(), world.read(effect.quantity()));
                after.put(effect.quantity(), Effects.after(scenario, effect, before));
            }
        }
        return after;
    }

    /// The world with `option` in force.
    static World on(Scenario scenario, World world, Issue issue, Option option) {
        World next = world;
        for (Map.Entry<Quantity, Double> change : changes(scenario, world, issue, option).entrySet()) {
            next = next.with(change.getKey(), change.getValue());
        }
        return next;
    }

    private static double shifted(double share, double mean, double position) {
        if (position > mean) {
            return share + (1 - share) * (position - mean) / (1 - mean);
        }
        return mean == 0 ? share : share * position / mean;
    }
}
