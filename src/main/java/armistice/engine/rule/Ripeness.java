package armistice.engine.rule;

import armistice.engine.state.Standpoint;
import armistice.engine.state.World;
import armistice.model.deal.Draft;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Parameter;
import java.util.ArrayList;
import java.util.List;

/// How near a belligerent is to a ripe moment (Zartman 2000): whether the war hurts it, and whether it sees a way out.
///
///     pain    = cost of a month / cost of a month at the scenario's start
///     way out = best own surplus on the table / best own surplus in the range at the start
///
/// A gauge for whoever runs the game and for the debrief, never a forecast: nothing in the model reads it.
public final class Ripeness {
    private static final double SMALLEST = 1e-9;

    private Ripeness() {}

    /// The smaller of both margins over what a ripe moment needs; from 0 up the moment is ripe for this party.
    ///
    /// @param table what it could sign now
    /// @param range its best surplus in the bargaining range at the start, points
    public static Explanation explained(Standpoint standpoint, List<Draft> table, double range) {
        Explanation pain = Explanation.sum("explain.ripeness.hurts", "", Unit.FACTOR, List.of(pain(standpoint),
                Explanation.leaf("explain.ripeness.needed", "", -standpoint.scenario().value(Parameter.RIPE_PAIN),
                        Unit.FACTOR, Parameter.RIPE_PAIN.key())));
        Explanation out = Explanation.sum("explain.ripeness.sees", "", Unit.FACTOR,
                List.of(wayOut(standpoint, table, range),
                        Explanation.leaf("explain.ripeness.needed", "",
                                -standpoint.scenario().value(Parameter.RIPE_WAY_OUT), Unit.FACTOR,
                                Parameter.RIPE_WAY_OUT.key())));
        return Explanation.minimum("explain.ripeness.margin", standpoint.self().name(), Unit.FACTOR,
                List.of(pain, out));
    }

    /// Cost of a month as things stand over the cost at the start.
    static Explanation pain(Standpoint standpoint) {
        double start = MonthlyCost.of(standpoint.in(World.atStart(standpoint.scenario())));
        return Explanation.product("explain.ripeness.pain", "", Unit.FACTOR,
                List.of(Explanation.leaf("explain.ripeness.cost", "", MonthlyCost.of(standpoint), Unit.POINTS_A_MONTH,
                        "drivers"),
                        Explanation.leaf("explain.ripeness.atStart", "", 1 / Math.max(SMALLEST, start), Unit.FACTOR,
                                "drivers")));
    }

    /// Best own surplus on the table over the best in the range; 0 where nothing on the table is worth signing.
    static Explanation wayOut(Standpoint standpoint, List<Draft> table, double range) {
        DealValue values = DealValue.from(standpoint);
        List<Explanation> surpluses = new ArrayList<>();
        surpluses.add(Explanation.leaf("explain.ripeness.nothing", "", 0, Unit.POINTS, ""));
        for (Draft draft : table) {
            if (TermsValue.crossed(standpoint, draft.terms()).isEmpty()) {
                surpluses
                        .add(Explanation.leaf("explain.ripeness.text", "", values.surplus(draft), Unit.POINTS, "deal"));
            }
        }
        return Explanation.product("explain.ripeness.wayOut", "", Unit.FACTOR,
                List.of(Explanation.maximum("explain.ripeness.best", "", Unit.POINTS, surpluses),
                        Explanation.leaf("explain.ripeness.range", "", 1 / Math.max(1, range), Unit.FACTOR,
                                "benchmark")));
    }
}
