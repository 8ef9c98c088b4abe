package armistice.engine.rule;

import armistice.model.number.Quantity;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.model.setting.StrainSource;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How strain moves: a share of the way to its target each month, and down by a share in a quiet one.
///
///     target = sum over sources of per unit x (quantity - from), within 0 to 100
final class Wear {
    private final List<Party> parties;
    private final CampaignRates rates;

    Wear(Scenario scenario, CampaignRates rates) {
        this.parties = scenario.parties();
        this.rates = rates;
    }

    /// Moves every party's strain on by `step` months.
    ///
    /// @param strain each party's strain, in the scenario's order; changed in place, one party after the other
    /// @param quiet  whether a truce holds on the ground
    void move(double[] strain, double step, boolean quiet, ToDoubleFunction<Quantity> world) {
        double rate = rate(step);
        double relief = quiet ? Math.pow(1 - rates.strainRelief(), step) : 1;
        for (int p = 0; p < strain.length; p++) {
            List<StrainSource> sources = parties.get(p).strainSources();
            if (!sources.isEmpty()) {
                double target = target(sources, world);
                strain[p] = Math.clamp((strain[p] + (target - strain[p]) * rate) * relief, 0.0, 100.0);
            }
        }
    }

    /// The share of the way to its target that strain goes in `step` months.
    double rate(double step) {
        return 1 - Math.pow(1 - rates.strainRate(), step);
    }

    private static double target(List<StrainSource> sources, ToDoubleFunction<Quantity> world) {
        double target = 0;
        for (StrainSource source : sources) {
            target += source.perUnit() * (world.applyAsDouble(source.quantity()) - source.from());
        }
        return Math.clamp(target, 0.0, 100.0);
    }
}
