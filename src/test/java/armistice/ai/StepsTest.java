package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Draft;
import armistice.model.setting.Issue;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Steps on from the last texts of the parties of a whole game.
class StepsTest {
    private static final Scenario JEDDAH = new ScenarioReader().read("jeddah-2025").orThrow().scenario();

    private static List<Desk> desks = List.of();

    @BeforeAll
    static void play() {
        desks = BareGame.played(JEDDAH, 31)
                .steps()
                .stream()
                .map(step -> BareGame.desk(step.view()))
                .filter(desk -> Steady.last(desk) != null)
                .toList();
    }

    @Test
    void eachStepChangesOneClauseMoreAndPromisesMore() {
        assertThat(desks.stream().flatMap(desk -> steps(desk).stream())).isNotEmpty();
        assertThat(desks).allSatisfy(desk -> {
            List<Offer> steps = steps(desk);
            assertThat(steps).hasSizeLessThanOrEqualTo(3);
            Offer before = desk.offer("as-is", last(desk));
            for (Offer step : steps) {
                assertThat(changed(before.draft(), step.draft())).isEqualTo(1);
                assertThat(step.promise()).isGreaterThan(before.promise());
                before = step;
            }
        });
    }

    @Test
    void noStepGoesBackOnAnythingOrLeavesLessThanTheSeatHoldsOutFor() {
        assertThat(desks).allSatisfy(desk -> assertThat(steps(desk)).allSatisfy(step -> {
            int[] was = desk.values().choice(last(desk).terms());
            int[] is = desk.values().choice(step.terms());
            for (int i = 0; i < is.length; i++) {
                assertThat(is[i] != was[i] && desk.left().has(i, is[i])).isFalse();
            }
            assertThat(step.own()).isGreaterThanOrEqualTo(desk.tabled(step.draft().stage()));
            assertThat(desk.values().crosses(step.terms())).isFalse();
        }));
    }

    private static List<Offer> steps(Desk desk) {
        return Steps.from(desk, last(desk));
    }

    private static Draft last(Desk desk) {
        return Objects.requireNonNull(Steady.last(desk)).draft();
    }

    private static long changed(Draft before, Draft after) {
        return JEDDAH.issues()
                .stream()
                .map(Issue::id)
                .filter(issue -> !before.terms().option(issue).equals(after.terms().option(issue)))
                .count();
    }
}
