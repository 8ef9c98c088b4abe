package armistice.engine.rule;

import armistice.engine.state.Standpoint;
import armistice.model.id.ActivityId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.setting.Driver;
import armistice.model.setting.Party;
import java.util.ArrayList;
import java.util.List;

/// What the war, and the waiting, cost a party a month as things stand.
///
///     c = sum over drivers of kappa x (quantity / reference) x (1 + strain / 100)
public final class MonthlyCost {
    private MonthlyCost() {}

    /// Points a month.
    public static double of(Standpoint standpoint) {
        return of(standpoint, asItStands(standpoint));
    }

    /// The cost with its drivers.
    public static Explanation explained(Standpoint standpoint) {
        double[] costs = costs(standpoint, asItStands(standpoint));
        List<Explanation> parts = new ArrayList<>();
        List<Driver> drivers = standpoint.self().drivers();
        for (int k = 0; k < costs.length; k++) {
            parts.add(Explanation.leaf("explain.cost.driver", drivers.get(k).label(), costs[k], Unit.POINTS_A_MONTH,
                    drivers.get(k).reasoning()));
        }
        return Explanation.sum("explain.cost.monthly", "", Unit.POINTS_A_MONTH, parts);
    }

    /// Points a month over the step that `campaign` has just made from the standpoint's world.
    public static double of(Standpoint standpoint, Campaign campaign) {
        double sum = 0;
        for (double cost : costs(standpoint, campaign)) {
            sum += cost;
        }
        return sum;
    }

    private static double[] costs(Standpoint standpoint, Campaign campaign) {
        List<Driver> drivers = standpoint.self().drivers();
        double[] waged = new double[drivers.size()];
        for (int k = 0; k < waged.length; k++) {
            ActivityId activity = drivers.get(k).activity();
            waged[k] = activity != null && standpoint.world().hasHalted(activity) ? 0 : 1;
        }
        Party self = standpoint.self();
        return Projection.driverCosts(self, campaign, Projection.gauges(self, campaign), waged);
    }

    private static Campaign asItStands(Standpoint standpoint) {
        return new Campaign(standpoint.scenario(), standpoint.world());
    }
}
