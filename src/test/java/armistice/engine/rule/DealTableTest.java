package armistice.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.Engine;
import armistice.engine.GameState;
import armistice.engine.state.Standpoint;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.GameSettings;
import armistice.model.play.SeatControl;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DealTableTest {
    private static final double ROUNDING = 1e-9;

    @ParameterizedTest
    @ValueSource(strings = {"two-valleys", "jeddah-2025", "after-alaska-2025"})
    void agreesWithTheExplainedValuesOnRandomTexts(String name) {
        Scenario scenario = new ScenarioReader().read(name).orThrow().scenario();
        TermsIndex index = new TermsIndex(scenario);
        Random random = new Random(1);
        for (Party party : scenario.parties()) {
            DealValue values = DealValue.from(start(scenario, party.id()));
            DealTable table = new DealTable(values, index);
            for (int draw = 0; draw < 60; draw++) {
                Stage stage = List.of(Stage.values()).get(draw % Stage.values().length);
                int[] choice = choice(index, random, stage);
                double months = stage.isTruce() ? 1 + random.nextInt(6) / 2.0 : 0;
                Draft draft = new Draft(Set.of(), stage, index.terms(choice), months, false, List.of(), 1, "");
                assertThat(table.surplus(stage, choice, months)).isCloseTo(values.surplus(draft), within(ROUNDING));
                assertThat(table.crosses(choice))
                        .isEqualTo(!TermsValue.crossed(values.standpoint(), draft.terms()).isEmpty());
                assertThat(index.choice(draft.terms())).isEqualTo(choice);
            }
        }
    }

    /// Every second issue is left open, as in most texts; a truce settles few.
    private static int[] choice(TermsIndex index, Random random, Stage stage) {
        int[] choice = new int[index.size()];
        for (int i = 0; i < choice.length; i++) {
            boolean open = random.nextInt(stage.isTruce() ? 4 : 2) > 0;
            choice[i] = open ? index.open(i) : random.nextInt(index.issue(i).options().size());
        }
        return choice;
    }

    private static Standpoint start(Scenario scenario, PartyId party) {
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        scenario.parties().forEach(one -> seats.put(one.id(), new SeatControl.Human()));
        GameSettings settings = new GameSettings(1, seats, scenario.turns(), true);
        GameState state = Engine.blank(scenario, settings, new Benchmark(Map.of(), Map.of(), true));
        return state.truth(party);
    }
}
