package armistice.lab;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.deals.ScenarioSpace;
import armistice.deals.space.PackageSpace;
import armistice.deals.space.Signatories;
import armistice.engine.Engine;
import armistice.engine.GameState;
import armistice.engine.rule.DealValue;
import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.GameSettings;
import armistice.model.play.SeatControl;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How rare a settlement is to which its signatories would agree: so rare that the outside option matters, and not so rare
/// that there is nothing to find. Estimated from packages drawn evenly among those that cross no absolute red line.
class BargainingRangeTest {
    private static final int DRAWS = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"jeddah-2025", "after-alaska-2025"})
    void someOfTheAdmissiblePackagesLieInTheBargainingRangeAndMostDoNot(String name) {
        PackageSpace space = settlements(new ScenarioReader().read(name).orThrow().scenario());

        assertThat(shareInRange(space)).as("share for " + name).isBetween(0.000_01, 0.05);
    }

    private static double shareInRange(PackageSpace space) {
        SplittableRandom random = new SplittableRandom(7);
        int[] options = new int[space.issues()];
        int admissible = 0;
        int within = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int issue = 0; issue < options.length; issue++) {
                options[issue] = random.nextInt(space.options(issue));
            }
            if ((space.refusals(options) & space.signatories(options)) == 0) {
                admissible++;
                within += space.balkers(options, Signatories.REQUIRED) == 0 ? 1 : 0;
            }
        }
        return (double) within / admissible;
    }

    private static PackageSpace settlements(Scenario scenario) {
        Map<PartyId, SeatControl> seats = new HashMap<>();
        for (Party party : scenario.parties()) {
            seats.put(party.id(), new SeatControl.Human());
        }
        GameState start = Engine.blank(scenario, new GameSettings(1, seats, scenario.turns(), true),
                new Benchmark(Map.of(), Map.of(), true));
        List<DealValue> values = scenario.parties()
                .stream()
                .map(party -> DealValue.from(start.truth(party.id())))
                .toList();
        return ScenarioSpace.of(values, Stage.SETTLEMENT).space();
    }
}
