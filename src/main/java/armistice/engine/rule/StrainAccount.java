package armistice.engine.rule;

import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.setting.Driver;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.model.setting.StrainSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// What a turn's strain and costs of a party are made of.
///
/// @param scenario the scenario
/// @param world    the world after the turn's fighting, before strain has moved
/// @param step     months of the turn
/// @param quiet    whether a truce held on the ground
public record StrainAccount(Scenario scenario, ToDoubleFunction<Quantity> world, double step, boolean quiet) {

    /// A party's strain after the turn.
    ///
    /// @param before its strain before, with what was on its way
    public Explanation strain(PartyId id, double before) {
        Party party = scenario.party(id);
        CampaignRates rates = CampaignRates.of(scenario);
        List<Explanation> sources = new ArrayList<>();
        for (StrainSource source : party.strainSources()) {
            Explanation above = Explanation.sum("explain.strain.above", "", Unit.LEVEL,
                    List.of(leaf("explain.strain.now", world.applyAsDouble(source.quantity()), Unit.LEVEL, "world"),
                            leaf("explain.strain.from", -source.from(), Unit.LEVEL, "scenario")));
            sources.add(Explanation.product("explain.strain.source", source.label(), Unit.LEVEL, List.of(above,
                    leaf("explain.strain.perUnit", source.perUnit(), Unit.FACTOR, source.reasoning()))));
        }
        Explanation target = within("explain.strain.target", "",
                Explanation.sum("explain.strain.sources", "", Unit.LEVEL, sources));
        Explanation gap = Explanation.sum("explain.strain.gap", "", Unit.LEVEL,
                List.of(target, leaf("explain.strain.minusBefore", -before, Unit.LEVEL, "")));
        Explanation moved = Explanation.product("explain.strain.moved", "", Unit.LEVEL, List.of(gap,
                leaf("explain.strain.rate", 1 - Math.pow(1 - rates.strainRate(), step), Unit.SHARE,
                        Parameter.STRAIN_RATE.key())));
        Explanation then = Explanation.sum("explain.strain.then", "", Unit.LEVEL,
                List.of(leaf("explain.strain.before", before, Unit.LEVEL, ""), moved));
        double relief = quiet ? Math.pow(1 - rates.strainRelief(), step) : 1;
        return within("explain.strain.after", party.name(),
                Explanation.product("explain.strain.relieved", "", Unit.LEVEL, List.of(then,
                        leaf("explain.strain.relief", relief, Unit.FACTOR, Parameter.STRAIN_RELIEF.key()))));
    }

    /// What the turn cost a party, discounted to the start, points.
    ///
    /// @param strain  its strain after the turn
    /// @param stopped whether a driver's cause was halted
    /// @param months  since the start, before the turn
    public Explanation costs(PartyId id, double strain, Predicate<Driver> stopped, double months) {
        Party party = scenario.party(id);
        List<Explanation> drivers = new ArrayList<>();
        for (Driver driver : party.drivers()) {
            drivers.add(Explanation.product("explain.cost.driver", driver.label(), Unit.POINTS_A_MONTH,
                    List.of(leaf("explain.cost.kappa", driver.kappa(), Unit.POINTS_A_MONTH, driver.reasoning()),
                            leaf("explain.cost.quantity", world.applyAsDouble(driver.quantity()), Unit.LEVEL, "world"),
                            leaf("explain.cost.reference", 1 / driver.reference(), Unit.FACTOR, "scenario"),
                            leaf("explain.cost.waged", stopped.test(driver) ? 0 : 1, Unit.SHARE, "agreements"))));
        }
        Explanation strained = Explanation.sum("explain.cost.strained", "", Unit.FACTOR, List.of(
                leaf("explain.cost.one", 1, Unit.FACTOR, ""),
                leaf("explain.cost.strain", strain / 100, Unit.FACTOR, "strain")));
        return Explanation.product("explain.cost.turn", party.name(), Unit.POINTS,
                List.of(Explanation.sum("explain.cost.drivers", "", Unit.POINTS_A_MONTH, drivers), strained,
                        leaf("explain.cost.months", step, Unit.MONTHS, ""),
                        leaf("explain.cost.discount",
                                Math.pow(scenario.value(Parameter.DISCOUNT), months), Unit.FACTOR,
                                Parameter.DISCOUNT.key())));
    }

    private static Explanation within(String key, String subject, Explanation level) {
        Explanation most = Explanation.minimum("explain.strain.most", "", Unit.LEVEL,
                List.of(level, leaf("explain.strain.hundred", 100, Unit.LEVEL, "")));
        return Explanation.maximum(key, subject, Unit.LEVEL,
                List.of(most, leaf("explain.strain.zero", 0, Unit.LEVEL, "")));
    }

    private static Explanation leaf(String key, double value, Unit unit, String source) {
        return Explanation.leaf(key, "", value, unit, source);
    }
}
