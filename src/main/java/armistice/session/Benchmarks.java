package armistice.session;

import armistice.deals.ScenarioSpace;
import armistice.deals.space.BestDeal;
import armistice.deals.space.Deal;
import armistice.deals.space.Signatories;
import armistice.deals.space.Solutions;
import armistice.engine.Engine;
import armistice.engine.GameState;
import armistice.engine.rule.DealValue;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.GameSettings;
import armistice.model.play.SeatControl;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioResult;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What the results of games are measured against: each party's outside option at the start, and the best that it could get
/// in a settlement to which every party would agree; where there is none, the best in any settlement that crosses nobody's
/// absolute red line. Searched exactly, once for each scenario; any thread may ask.
public final class Benchmarks {
    private final Map<String, Benchmark> known = new ConcurrentHashMap<>();

    /// The benchmark of a scenario. It depends neither on who plays nor on chance.
    public Benchmark of(ScenarioResult.Loaded scenario) {
        return known.computeIfAbsent(scenario.hash(), _ -> compute(scenario.scenario()));
    }

    /// Each party's surplus at the Nash point of the settlements that are worth something to all, points; empty if there
    /// are none.
    public Map<PartyId, Double> nash(ScenarioResult.Loaded scenario) {
        ScenarioSpace space = ScenarioSpace.of(values(scenario.scenario()), Stage.SETTLEMENT);
        Map<PartyId, Double> surpluses = new LinkedHashMap<>();
        Solutions.of(space.space()).points().ifPresent(points -> {
            for (int i = 0; i < space.parties().size(); i++) {
                surpluses.put(space.parties().get(i), points.nash().surplus(i));
            }
        });
        return surpluses;
    }

    private static List<DealValue> values(Scenario scenario) {
        GameState start = Engine.opening(scenario, anybody(scenario), new Benchmark(Map.of(), Map.of(), true));
        return scenario.parties().stream().map(party -> DealValue.from(start.truth(party.id()))).toList();
    }

    private static Benchmark compute(Scenario scenario) {
        List<DealValue> values = values(scenario);
        ScenarioSpace space = ScenarioSpace.of(values, Stage.SETTLEMENT);
        boolean empty = best(space, 0, 0) == null;
        Map<PartyId, Double> outside = new LinkedHashMap<>();
        Map<PartyId, Double> best = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            DealValue value = values.get(i);
            PartyId party = value.standpoint().party();
            double without = value.outside().value();
            Deal deal = best(space, i, empty ? Double.NEGATIVE_INFINITY : 0);
            outside.put(party, without);
            best.put(party, deal == null ? without : value.value(settlement(space, deal)));
        }
        return new Benchmark(outside, best, empty);
    }

    private static @Nullable Deal best(ScenarioSpace space, int party, double floor) {
        double[] weights = new double[space.parties().size()];
        weights[party] = 1;
        double[] floors = new double[weights.length];
        Arrays.fill(floors, floor);
        return new BestDeal(space.space()).find(weights, floors, Signatories.ALL);
    }

    private static Draft settlement(ScenarioSpace space, Deal deal) {
        return new Draft(Set.of(), Stage.SETTLEMENT, space.terms(deal.options()), 0, false, List.of(), 1, "");
    }

    private static GameSettings anybody(Scenario scenario) {
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        for (Party party : scenario.parties()) {
            seats.put(party.id(), new SeatControl.Human());
        }
        return new GameSettings(0, seats, scenario.turns(), true);
    }
}
