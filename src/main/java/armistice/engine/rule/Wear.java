package armistice.engine.rule;

import armistice.model.number.Quantity;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.model.setting.StrainSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/// How strain moves: a share of the way to its target each month, and down by a share in a quiet one.
///
///     target = sum over sources of per unit x (quantity - from), within 0 to 100
final class Wear {
    private final CampaignRates rates;
    private final List<List<Source>> sources = new ArrayList<>();

    /// A source of strain, and where its quantity is read.
    private record Source(double perUnit, DoubleSupplier quantity, double from) {}

    /// @param world where a quantity of the world is read
    Wear(Scenario scenario, CampaignRates rates, Function<Quantity, DoubleSupplier> world) {
        this.rates = rates;
        for (Party party : scenario.parties()) {
            List<Source> own = new ArrayList<>();
            for (StrainSource source : party.strainSources()) {
                own.add(new Source(source.perUnit(), world.apply(source.quantity()), source.from()));
            }
            sources.add(own);
        }
    }

    /// Moves every party's strain on by `step` months.
    ///
    /// @param strain each party's strain, in the scenario's order; changed in place, one party after the other
    /// @param quiet  whether a truce holds on the ground
    void move(double[] strain, double step, boolean quiet) {
        double rate = rate(step);
        double relief = quiet ? Math.pow(1 - rates.strainRelief(), step) : 1;
        for (int p = 0; p < strain.length; p++) {
            if (!sources.get(p).isEmpty()) {
                double target = target(sources.get(p));
                strain[p] = Math.clamp((strain[p] + (target - strain[p]) * rate) * relief, 0.0, 100.0);
            }
        }
    }

    /// The share of the way to its target that strain goes in `step` months.
    double rate(double step) {
        return 1 - Math.pow(1 - rates.strainRate(), step);
    }

    private static double target(List<Source> sources) {
        double target = 0;
        for (Source source : sources) {
            target += source.perUnit() * (source.quantity().getAsDouble() - source.from());
        }
        return Math.clamp(target, 0.0, 100.0);
    }
}
