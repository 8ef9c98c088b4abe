package armistice.engine;

import static armistice.engine.Table.AMBER;
import static armistice.engine.Table.BIRCH;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.model.deal.Agreement;
import armistice.model.deal.Condition;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.id.AgreementId;
import armistice.model.id.MeasureId;
import armistice.model.id.RegionId;
import armistice.model.number.Parameter;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.OperationOrder;
import armistice.model.play.OperationOrder.Effort;
import armistice.model.play.Possibility;
import armistice.model.setting.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Military orders of one form: what they cost and change by target and effort, and what they are under a truce.
class OperationsTest {
    private static final MeasureId RAID = new MeasureId("amber-muster");
    private static final AgreementId FIRST = new AgreementId("a1");
    private static final String RAIDING = "{\"form\":\"incursion\",\"activity\":\"ground\",\"targets\":["
            + "{\"region\":\"hills\",\"effects\":[{\"quantity\":\"control:hills\",\"change\":\"add\",\"amount\":0.02,\"overMonths\":0}]},"
            + "{\"region\":\"orchards\",\"effects\":[]}]}";

    @ParameterizedTest
    @CsvSource({"LIMITED, 1.5, 0.01", "USUAL, 3, 0.02", "FULL, 4.5, 0.03"})
    void costAndEffectGrowWithTheEffort(Effort effort, double cost, double gained) {
        Table table = Table.of(raiding().build(), 1);
        double capital = table.read("capital:amber");
        double hills = table.read("control:hills");
        Event taken = table.give(AMBER, raid("hills", effort)).getFirst();

        assertThat(taken).isEqualTo(new Event.MeasureTaken(AMBER, RAID, cost, null,
                new OperationOrder(new RegionId("hills"), effort)));
        assertThat(table.read("capital:amber")).isCloseTo(capital - cost, within(1e-9));
        assertThat(table.read("control:hills")).isCloseTo(hills + gained, within(1e-9));
    }

    @Test
    void whatItDoesSomewhereItDoesOnlyThere() {
        Table table = Table.of(raiding().build(), 1);
        double hills = table.read("control:hills");
        table.give(AMBER, raid("orchards", Effort.USUAL));

        assertThat(table.read("control:hills")).isEqualTo(hills);
        assertThat(table.read("strain:amber")).isEqualTo(Table.of(raiding().build(), 1).read("strain:amber") + 3);
    }

    @Test
    void takenAsAMeasureItAimsAtItsFirstTargetAsUsual() {
        Table table = Table.of(raiding().build(), 1);

        assertThat(table.give(AMBER, new Command.Take(RAID)).getFirst()).isEqualTo(new Event.MeasureTaken(AMBER, RAID,
                3, null, new OperationOrder(new RegionId("hills"), Effort.USUAL)));
    }

    @Test
    void underATruceThatHaltsItItIsAHeavyBreachOnPurpose() {
        Table table = quiet(raiding());
        double trust = table.read("trust:birch>amber");
        List<Event> events = table.give(AMBER, raid("hills", Effort.USUAL));

        assertThat(events).contains(new Event.AgreementBreached(FIRST, AMBER, RAID, AMBER));
        assertThat(agreement(table)).extracting(Agreement::freshBreaches, Agreement::isInForce)
                .containsExactly(1, true);
        assertThat(agreement(table).course().accused()).isEqualTo(AMBER);
        assertThat(table.read("trust:birch>amber")).isCloseTo(trust - 0.2, within(1e-9));
    }

    @Test
    void whoeverWouldBreakAnAgreementIsWarned() {
        Table table = quiet(raiding());

        assertThat(Legality.of(table.state(), AMBER)).contains(
                new Possibility(Possibility.Kind.TAKE, RAID.value(), null, FIRST),
                new Possibility(Possibility.Kind.TAKE, "amber-smiths", null));
    }

    @Test
    void aTruceOfSomethingElseDoesNotForbidIt() {
        Table table = Table.of(raiding().build(), 1);
        table.sign(AMBER, table.draft(AMBER, Stage.PARTIAL_TRUCE, 3, "fire=raids"));
        table.closeTurn();

        assertThat(table.give(AMBER, raid("hills", Effort.USUAL)))
                .noneMatch(event -> event instanceof Event.AgreementBreached);
    }

    @Test
    void aBreachOnPurposeSetsOffTheClauseForIt() {
        Table table = Table.of(calm(raiding()), 1);
        Draft draft = table.truce(3);
        Condition answer = new Condition(Condition.Trigger.HEAVY_BREACH, AMBER, 6, BIRCH,
                new MeasureId("birch-raise-tolls"));
        table.sign(AMBER, new Draft(draft.to(), draft.stage(), draft.terms(), 3, false, List.of(answer), 6, ""));
        table.closeTurn();
        table.give(AMBER, raid("hills", Effort.USUAL));

        assertThat(table.events(Event.ConditionFired.class)).containsExactly(new Event.ConditionFired(FIRST, answer));
    }

    /// Where nobody watches, a covert breach is laid at nobody's door.
    @Test
    void aCovertBreachIsNamedOnlyAsSurelyAsThoseWhoWatchCanTell() {
        Table blind = quiet(raiding().put("/measures/2/covert", "true").with(Parameter.ATTRIBUTION, 0));
        Table watched = quiet(raiding().put("/measures/2/covert", "true").with(Parameter.ATTRIBUTION, 1));

        assertThat(blind.give(AMBER, raid("hills", Effort.USUAL)))
                .contains(new Event.AgreementBreached(FIRST, AMBER, RAID, null));
        assertThat(watched.give(AMBER, raid("hills", Effort.USUAL)))
                .contains(new Event.AgreementBreached(FIRST, AMBER, RAID, AMBER));
    }

    private static Variant raiding() {
        return Variant.of().put("/measures/2/operation", RAIDING);
    }

    private static Scenario calm(Variant variant) {
        return variant.with(Parameter.HAZARD_FLOOR, 0).with(Parameter.HAZARD_CEILING, 0).build();
    }

    private static Table quiet(Variant variant) {
        Table table = Table.of(calm(variant), 1);
        table.sign(AMBER, table.truce(3));
        return table.closeTurns(1);
    }

    private static Command raid(String target, Effort effort) {
        return new Command.Launch(RAID, new RegionId(target), effort);
    }

    private static Agreement agreement(Table table) {
        return requireNonNull(table.state().agreement(FIRST));
    }
}
