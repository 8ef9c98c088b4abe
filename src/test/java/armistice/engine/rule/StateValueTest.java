package armistice.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.Table;
import armistice.engine.Variant;
import armistice.engine.state.World;
import armistice.model.id.IssueId;
import armistice.model.number.Quantity;
import armistice.model.setting.Issue;
import armistice.model.setting.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateValueTest {
    private final Scenario scenario = Variant.base();

    /// Positions of the line: 0, 0.5, 1, worth 0, 0.55, 1 to Amber; of the tolls: 2, 1, 0, worth 0, 0.6, 1; of the
    /// captives: 0.5, 0, worth 0.4, 1.
    @ParameterizedTest
    @CsvSource({"line, 0, 0", "line, 0.25, 0.275", "line, 0.5, 0.55", "line, 0.75, 0.775", "line, 1, 1", "tolls, 3, 0",
        "tolls, 2, 0", "tolls, 1.5, 0.3", "tolls, 0.5, 0.8", "tolls, 0, 1", "captives, 1, 0.4", "captives, 0.5, 0.4",
        "captives, 0.25, 0.7", "captives, 0, 1"})
    void aLevelIsWorthWhatLiesBetweenItsNeighbours(String issue, double level, double share) {
        assertThat(share(scenario, issue, World.atStart(scenario), level)).isCloseTo(share, within(1e-12));
    }

    @Test
    void optionsAtOnePositionCountWithTheirMean() {
        Scenario doubled = Variant.of().set("/issues/2/options/1/position", 1.0).build();

        assertThat(share(doubled, "league", World.atStart(doubled), 1)).as("(1 + 0.7) / 2")
                .isCloseTo(0.85, within(1e-12));
        assertThat(share(doubled, "league", World.atStart(doubled), 0)).isCloseTo(0.85, within(1e-12));
        assertThat(share(doubled, "league", World.atStart(doubled), 1.5)).isCloseTo(0.425, within(1e-12));
    }

    @Test
    void anIssueThatSettlesNothingIsWorthItsOpenOption() {
        Issue guard = scenario.issue(new IssueId("guard"));
        double share = StateValue.share(scenario, guard, scenario.party(Table.AMBER).sheet().issue(guard.id()),
                World.atStart(scenario)::read);

        assertThat(share).isEqualTo(0.2);
        assertThatThrownBy(() -> StateValue.position(scenario, guard, World.atStart(scenario)::read))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("issue guard settles nothing");
    }

    @Test
    void controlOfSeveralRegionsIsWeightedByArea() {
        Scenario larger = Variant.of().set("/regions/1/area", 1200.0).build();
        Issue line = larger.issue(new IssueId("line"));

        assertThat(StateValue.position(larger, line, World.atStart(larger)::read)).as("(400 x 0.6 + 1200 x 0.4) / 1600")
                .isCloseTo(0.45, within(1e-12));
    }

    /// fire 0, line 35 x 0.55, league 15 x 0.7, guard 10 x 0.2, tolls 0, captives 10 x 0.4
    @Test
    void pointsComeInTheOrderOfTheIssues() {
        double[] points = StateValue.points(scenario, scenario.party(Table.AMBER).sheet(),
                World.atStart(scenario)::read);

        assertThat(points).containsExactly(new double[]{0, 19.25, 10.5, 2, 0, 4}, within(1e-9));
    }

    private static double share(Scenario scenario, String name, World world, double level) {
        Issue issue = scenario.issue(new IssueId(name));
        World moved = world;
        for (Quantity quantity : issue.settles()) {
            moved = moved.with(quantity, level);
        }
        return StateValue.share(scenario, issue, scenario.party(Table.AMBER).sheet().issue(issue.id()), moved::read);
    }
}
