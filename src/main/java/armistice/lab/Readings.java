package armistice.lab;

import armistice.engine.rule.Campaign;
import armistice.engine.state.World;
import armistice.model.id.IndicatorId;
import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import armistice.model.number.Quantity;
import armistice.model.setting.Indicator;
import armistice.model.setting.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleSupplier;

/// Reads a scenario's indicators off the course of a game.
final class Readings {
    /// A projection that has not reached its aim by then stops; its values stand for "this or more".
    static final double LONGEST = 1_200;

    private static final double WHOLE = 1 - 1e-9;

    private final Scenario scenario;
    private final List<World> course;
    private final Map<Aim, Held> held = new HashMap<>();

    private Readings(Scenario scenario, List<World> course) {
        this.scenario = scenario;
        this.course = course;
    }

    /// The values of each indicator: one, but for those that have one for each whole month.
    ///
    /// @param course the world at the start and after each turn
    static Map<IndicatorId, List<Double>> of(Scenario scenario, List<World> course) {
        Readings readings = new Readings(scenario, course);
        Map<IndicatorId, List<Double>> values = new LinkedHashMap<>();
        for (Indicator indicator : scenario.indicators()) {
            values.put(indicator.id(), readings.values(indicator));
        }
        return values;
    }

    private List<Double> values(Indicator indicator) {
        return switch (indicator.reading()) {
            case MONTHS_TO_HOLD -> List.of(whenHeld(indicator).months());
            case LOSSES_TO_HOLD -> List.of(whenHeld(indicator).losses());
            case LOSSES -> List.of(course.getLast().forcesOf(indicator.party()).totalLosses());
            case MONTHLY_ADVANCE -> monthlyAdvance(indicator);
            case CONTROL -> List.of(areaHeld(indicator, course.getLast()) / area(indicator));
        };
    }

    /// What an indicator waits for: several may ask different things of the same.
    private record Aim(PartyId party, Set<RegionId> regions) {}

    /// When the regions are held, and at what losses.
    private record Held(double months, double losses) {}

    private Held whenHeld(Indicator indicator) {
        return held.computeIfAbsent(new Aim(indicator.party(), indicator.regions()), _ -> toHold(indicator));
    }

    private Held toHold(Indicator indicator) {
        for (World world : course) {
            if (indicator.regions()
                    .stream()
                    .allMatch(region -> share(indicator, world.read(new Quantity.Control(region))) >= WHOLE)) {
                return new Held(world.months(), world.forcesOf(indicator.party()).totalLosses());
            }
        }
        return projected(indicator, course.getLast());
    }

    private Held projected(Indicator indicator, World end) {
        Campaign campaign = new Campaign(scenario, end);
        double losses = end.forcesOf(indicator.party()).totalLosses();
        List<DoubleSupplier> shares = indicator.regions()
                .stream()
                .map(region -> campaign.gauge(new Quantity.Control(region)))
                .toList();
        while (campaign.months() < LONGEST && !isHeld(indicator, shares)) {
            campaign.expect(1);
            losses += campaign.losses(indicator.party());
        }
        return new Held(campaign.months(), losses);
    }

    private boolean isHeld(Indicator indicator, List<DoubleSupplier> shares) {
        for (DoubleSupplier share : shares) {
            if (share(indicator, share.getAsDouble()) < WHOLE) {
                return false;
            }
        }
        return true;
    }

    private List<Double> monthlyAdvance(Indicator indicator) {
        List<Double> gains = new ArrayList<>();
        double before = areaHeld(indicator, course.getFirst());
        for (int turn = 1; turn < course.size(); turn++) {
            World from = course.get(turn - 1);
            World to = course.get(turn);
            for (int month = gains.size() + 1; month <= to.months() + 1e-9; month++) {
                double part = (month - from.months()) / (to.months() - from.months());
                double then = areaHeld(indicator, from) + part * (areaHeld(indicator, to) - areaHeld(indicator, from));
                gains.add(then - before);
                before = then;
            }
        }
        return gains;
    }

    /// Km2 of the regions that the party holds.
    private double areaHeld(Indicator indicator, World world) {
        double held = 0;
        for (RegionId region : indicator.regions()) {
            held += share(indicator, world.read(new Quantity.Control(region))) * scenario.region(region).area();
        }
        return held;
    }

    private double area(Indicator indicator) {
        return indicator.regions().stream().mapToDouble(region -> scenario.region(region).area()).sum();
    }

    /// The party's share of a region, of which the attacker holds `attackers`.
    private double share(Indicator indicator, double attackers) {
        return indicator.party().equals(scenario.war().attacker()) ? attackers : 1 - attackers;
    }
}
