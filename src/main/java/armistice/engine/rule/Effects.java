package armistice.engine.rule;

import armistice.engine.state.World;
import armistice.model.id.AgreementId;
import armistice.model.number.Effect;
import armistice.model.number.Quantity;
import armistice.model.number.Ramp;
import armistice.model.setting.Scenario;
import armistice.model.setting.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What measures, events and clauses do to quantities: at once, or evenly over months.
public final class Effects {
    private static final double GONE = 1e-9;

    private Effects() {}

    /// `value` brought into the range that `quantity` can have.
    public static double clamped(Scenario scenario, Quantity quantity, double value) {
        return switch (quantity) {
            case Quantity.Variable q -> {
                Variable variable = scenario.variable(q.id());
                yield Math.clamp(value, variable.low(), variable.high());
            }
            case Quantity.Control _,Quantity.Trust _,Quantity.Credibility _ -> Math.clamp(value, 0.0, 1.0);
            case Quantity.Strain _ -> Math.clamp(value, 0.0, 100.0);
            case Quantity.Morale _ -> Math.clamp(value, 0.1, 2.0);
            case Quantity.Men _,Quantity.Recruits _,Quantity.Losses _,Quantity.Arms _,Quantity.Capital _ -> Math.max(0,
                    value);
            case Quantity.Mood _,Quantity.Months _ -> value;
        };
    }

    /// The value after an effect that comes at once.
    public static double after(Scenario scenario, Effect effect, double before) {
        double value = switch (effect.change()) {
            case ADD -> before + effect.amount();
            case SET -> effect.amount();
            case MULTIPLY -> before * effect.amount();
        };
        return clamped(scenario, effect.quantity(), value);
    }

    /// The change that an effect brings over months.
    public static Ramp ramp(Effect effect) {
        return ramp(effect, null);
    }

    /// The same of a clause of an agreement, with which it ends.
    public static Ramp ramp(Effect effect, @Nullable AgreementId under) {
        return new Ramp(effect.quantity(), effect.amount() / effect.overMonths(), effect.overMonths(), under);
    }

    /// What is left of `ramps` after `step` months.
    public static List<Ramp> later(List<Ramp> ramps, double step) {
        List<Ramp> left = new ArrayList<>();
        for (Ramp ramp : ramps) {
            double months = ramp.months() - step;
            if (months > GONE) {
                left.add(new Ramp(ramp.quantity(), ramp.perMonth(), months, ramp.under()));
            }
        }
        return left;
    }

    /// The world once what its ramps bring in `step` months has come in; nothing else moves.
    public static World comeIn(Scenario scenario, World world, double step) {
        World next = world;
        for (Ramp ramp : world.ramps()) {
            if (World.knows(ramp.quantity())) {
                double change = ramp.perMonth() * Math.min(step, ramp.months());
                double value = clamped(scenario, ramp.quantity(), next.read(ramp.quantity()) + change);
                next = next.with(ramp.quantity(), value);
            }
        }
        return next.withRamps(later(world.ramps(), step));
    }

    /// The world after those of `effects` that concern it; effects on anything else are left out.
    public static World on(Scenario scenario, World world, List<Effect> effects) {
        World next = world;
        for (Effect effect : effects) {
            if (!World.knows(effect.quantity())) {
                continue;
            }
            if (effect.overMonths() > 0) {
                List<Ramp> all = new ArrayList<>(next.ramps());
                all.add(ramp(effect));
                next = next.withRamps(all);
            } else {
                next = next.with(effect.quantity(), after(scenario, effect, next.read(effect.quantity())));
            }
        }
        return next;
    }
}
