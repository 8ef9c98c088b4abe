package armistice.engine.rule;

import armistice.engine.state.Standpoint;
import armistice.engine.state.World;
import armistice.model.id.MeasureId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Parameter;
import armistice.model.play.Outlook;
import armistice.model.setting.Driver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a party gets without a deal.
///
///     W = V(world at the horizon if the war goes on) - sum over months t of discount^t x cost(t)
///
/// For a party that can leave the table, the better of staying and walking out. Source: Fearon 1995 for the frame;
/// the numbers are the scenario's.
public final class OutsideOption {
    private final Projection stay;
    private final @Nullable Projection leave;
    private final double value;

    private OutsideOption(Projection stay, @Nullable Projection leave) {
        this.stay = stay;
        this.leave = leave;
        this.value = value(0);
    }

    /// The outside option of `standpoint`'s party.
    public static OutsideOption of(Standpoint standpoint) {
        MeasureId walkOut = standpoint.self().walkOut();
        Projection stay = Projection.of(standpoint);
        if (walkOut == null) {
            return new OutsideOption(stay, null);
        }
        World without = Effects.on(standpoint.scenario(), standpoint.world(),
                standpoint.scenario().measure(walkOut).effects());
        return new OutsideOption(stay, Projection.of(standpoint.in(without)));
    }

    /// Points.
    public double value() {
        return value;
    }

    /// The value as it counts `months` earlier, points: the costs lie further ahead and are discounted by as much more.
    public double value(double months) {
        double staying = value(stay, months);
        return leave == null ? staying : Math.max(staying, value(leave, months));
    }

    /// What the next `months` cost on the better of the two paths, discounted, points.
    public double cost(double months) {
        if (leave != null && value(leave, 0) > value(stay, 0)) {
            return leave.cost(0, months);
        }
        return stay.cost(0, months);
    }

    /// The path of the war that this rests on if the party stays at the table.
    public Projection path() {
        return stay;
    }

    /// The value with its terms: every issue at the horizon, every driver's cost.
    public Explanation explained() {
        Explanation staying = explained("explain.outside.stay", stay);
        if (leave == null) {
            return staying;
        }
        Explanation leaving = explained("explain.outside.leave", leave);
        return Explanation.maximum("explain.outside.better", "", Unit.POINTS, List.of(staying, leaving));
    }

    /// The terms of the better path, to be held against those of another turn.
    public Outlook outlook() {
        Explanation better = leave != null && value(leave, 0) > value(stay, 0)
                ? explained("explain.outside.leave", leave)
                : explained("explain.outside.stay", stay);
        List<Outlook.Share> shares = new ArrayList<>();
        for (Explanation sum : better.parts()) {
            sum.parts().forEach(term -> shares.add(new Outlook.Share(term.key(), term.subject(), term.value())));
        }
        return new Outlook(better.value(), shares);
    }

    /// How an outside option came from what it was: the old value and every term's change.
    public static Explanation moved(Outlook before, Outlook after) {
        Map<String, Double> changes = new LinkedHashMap<>();
        Map<String, Outlook.Share> named = new LinkedHashMap<>();
        for (Outlook.Share share : after.shares()) {
            named.put(share.key() + share.subject(), share);
            changes.merge(share.key() + share.subject(), share.points(), Double::sum);
        }
        for (Outlook.Share share : before.shares()) {
            named.putIfAbsent(share.key() + share.subject(), share);
            changes.merge(share.key() + share.subject(), -share.points(), Double::sum);
        }
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.leaf("explain.outside.before", "", before.value(), Unit.POINTS, "outside"));
        named.forEach((name, share) -> parts.add(
                Explanation.leaf(share.key(), share.subject(), changes.getOrDefault(name, 0.0), Unit.POINTS, "")));
        return Explanation.sum("explain.outside.moved", "", Unit.POINTS, parts);
    }

    private static double value(Projection path, double months) {
        double discount = Math.pow(path.scenario().value(Parameter.DISCOUNT), months);
        return path.stateValue() - discount * path.totalCost();
    }

    private static Explanation explained(String key, Projection path) {
        Explanation state = Explanation.sum("explain.outside.state", "", Unit.POINTS,
                StateValue.explained(path.scenario(), path.issuePoints()));
        List<Explanation> costs = new ArrayList<>();
        List<Driver> drivers = path.party().drivers();
        for (int k = 0; k < drivers.size(); k++) {
            costs.add(Explanation.leaf("explain.outside.driver", drivers.get(k).label(), -path.cost(k, 0, path.steps()),
                    Unit.POINTS, drivers.get(k).reasoning()));
        }
        return Explanation.sum(key, "", Unit.POINTS,
                List.of(state, Explanation.sum("explain.outside.costs", "", Unit.POINTS, costs)));
    }
}
