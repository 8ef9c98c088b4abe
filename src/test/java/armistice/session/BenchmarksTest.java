package armistice.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.Engine;
import armistice.engine.GameState;
import armistice.engine.rule.DealValue;
import armistice.engine.rule.TermsValue;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchmarksTest {

    @Test
    void theBestIsWhatTryingEveryPackageFinds() {
        Scenario scenario = TestGames.TWO_VALLEYS.scenario();
        Benchmark benchmark = TestGames.BENCHMARKS.of(TestGames.TWO_VALLEYS);
        GameState start = Engine.blank(scenario, TestGames.humans(scenario, 1), benchmark);
        List<DealValue> values = scenario.parties().stream().map(p -> DealValue.from(start.truth(p.id()))).toList();
        Map<PartyId, Double> best = new LinkedHashMap<>();
        for (Draft draft : everyPackage(scenario)) {
            if (values.stream().allMatch(value -> signs(value, draft))) {
                values.forEach(value -> best.merge(value.standpoint().party(), value.value(draft), Math::max));
            }
        }
        assertThat(benchmark.rangeEmpty()).isEqualTo(best.isEmpty()).isFalse();
        best.forEach((party, value) -> assertThat(benchmark.best().get(party)).isCloseTo(value, within(0.02)));
        for (DealValue value : values) {
            assertThat(benchmark.outside()).containsEntry(value.standpoint().party(), value.outside().value());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jeddah-2025", "after-alaska-2025"})
    void everyPartyOfADatedScenarioCanGainByADeal(String name) {
        Benchmark benchmark = TestGames.BENCHMARKS.of(new ScenarioReader().read(name).orThrow());
        benchmark.outside()
                .forEach((party, outside) -> assertThat(benchmark.best().get(party)).as(party.value())
                        .isGreaterThan(outside));
    }

    private static boolean signs(DealValue value, Draft draft) {
        return value.surplus(draft) >= 0 && TermsValue.crossed(value.standpoint(), draft.terms()).isEmpty();
    }

    private static List<Draft> everyPackage(Scenario scenario) {
        List<Map<IssueId, OptionId>> packages = new ArrayList<>();
        packages.add(Map.of());
        for (Issue issue : scenario.issues()) {
            List<Map<IssueId, OptionId>> longer = new ArrayList<>();
            for (Map<IssueId, OptionId> begun : packages) {
                for (Option option : issue.options()) {
                    Map<IssueId, OptionId> next = new LinkedHashMap<>(begun);
                    next.put(issue.id(), option.id());
                    longer.add(next);
                }
            }
            packages = longer;
        }
        return packages.stream()
                .map(terms -> new Draft(Set.of(), Stage.SETTLEMENT, new Terms(terms), 0, false, List.of(), 1, ""))
                .toList();
    }
}
