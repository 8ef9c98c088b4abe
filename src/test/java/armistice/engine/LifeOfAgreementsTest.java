package armistice.engine;

import static armistice.engine.Table.AMBER;
import static armistice.engine.Table.BIRCH;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.model.deal.Agreement;
import armistice.model.deal.Agreement.Status;
import armistice.model.deal.Answer;
import armistice.model.deal.Condition;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.id.AgreementId;
import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.OperationOrder;
import armistice.model.play.Outcome;
import armistice.model.setting.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeOfAgreementsTest {
    private static final AgreementId FIRST = new AgreementId("a1");

    /// Nothing collapses by chance.
    private static final Scenario CALM = still(0);

    /// Everything collapses at the first test.
    private static final Scenario STORM = still(1);

    @Test
    void theLastAcceptanceSignsTheText() {
        Table table = Table.of(CALM, 1);
        Draft draft = table.truce(1);
        ProposalId id = table.table(AMBER, draft);
        List<Event> events = table.give(BIRCH, new Command.Reply(id, new Answer.Accepted(1)));

        assertThat(events.getFirst()).isInstanceOf(Event.AnswerWeighed.class);
        assertThat(events.subList(1, events.size())).containsExactly(
                new Event.ProposalAnswered(id, BIRCH, new Answer.Accepted(1)),
                new Event.ProposalClosed(id, Proposal.Status.AGREED), new Event.AgreementSigned(
                        new Agreement(FIRST, id, 1, draft, Set.of(AMBER, BIRCH), Status.SIGNED, 1, -1, Map.of())));
    }

    @Test
    void aTruceIsInForceFromTheEndOfItsTurnAndHaltsTheWar() {
        Table table = Table.of(CALM, 1);
        table.sign(AMBER, table.truce(3));
        List<Event> events = table.closeTurn();

        assertThat(events).contains(new Event.AgreementEntered(FIRST, Map.of(), Map.of()));
        assertThat(table.state().agreement(FIRST)).extracting(Agreement::status, Agreement::entered)
                .containsExactly(Status.IN_FORCE, 1);
        assertThat(table.read("control:ford")).isEqualTo(0.6);
        assertThat(table.read("losses:amber")).isZero();
    }

    /// 14-day turns: signed on turn 3, quiet on turns 3 and 4, war again on turn 5.
    @ParameterizedTest
    @CsvSource({"0.3, 1", "0.46, 1", "0.92, 2", "1, 2", "1.4, 3"})
    void aTruceRunsForTheTurnsItsMonthsFill(double months, int quiet) {
        Table table = Table.of(CALM, 1).closeTurns(2);
        table.sign(AMBER, table.truce(months));
        int turns = 0;
        double ford = table.read("control:ford");
        table.closeTurn();
        while (table.read("control:ford") == ford && !table.state().isOver()) {
            turns++;
            table.closeTurn();
        }

        assertThat(turns).isEqualTo(quiet);
        assertThat(table.state().agreement(FIRST)).extracting(Agreement::status).isEqualTo(Status.EXPIRED);
    }

    @Test
    void aTruceThatRanOutGivesBackTheLevelsItSet() {
        Table table = Table.of(CALM, 1);
        table.sign(AMBER, table.draft(AMBER, Stage.INTERIM_TRUCE, 0.5, "fire=all", "captives=some"));
        table.closeTurn();
        double during = table.read("variable:captives");
        table.closeTurn();

        assertThat(during).isEqualTo(0.5);
        assertThat(table.read("variable:captives")).isEqualTo(1);
        assertThat(table.events(Event.AgreementEnded.class)).containsExactly(
                new Event.AgreementEnded(FIRST, Status.EXPIRED, null, Map.of(quantity("variable:captives"), 1.0),
                        null));
    }

    /// Half a point a month for six months, of which the truce lasts one turn.
    @Test
    void whatAClauseBringsOverMonthsStopsWithItsAgreement() {
        Scenario slow = Variant.of()
                .with(Parameter.HAZARD_BASE, 0)
                .with(Parameter.HAZARD_FLOOR, 0)
                .put("/issues/5/options/1/effects",
                        "[{\"quantity\":\"variable:tolls\",\"change\":\"add\",\"amount\":-1.2,\"overMonths\":6}]")
                .build();
        Table table = Table.of(slow, 1);
        table.sign(AMBER, table.draft(AMBER, Stage.INTERIM_TRUCE, 0.5, "fire=all", "captives=some"));
        table.closeTurn();
        assertThat(table.state().world().ramps()).hasSize(1);
        table.closeTurn();
        double then = table.read("variable:tolls");
        table.closeTurn();

        assertThat(table.state().world().ramps()).isEmpty();
        assertThat(table.read("variable:tolls")).isEqualTo(then).isLessThan(2);
    }

    @Test
    void aLevelThatALaterTruceHasSetAgainIsThatOnesToGiveBack() {
        Table table = Table.of(Variant.of()
                .with(Parameter.HAZARD_BASE, 0)
                .with(Parameter.HAZARD_FLOOR, 0)
                .set("/turns", 12)
                .build(), 1);
        table.sign(AMBER, table.draft(AMBER, Stage.INTERIM_TRUCE, 1, "fire=all", "captives=some"));
        table.closeTurn();
        table.sign(AMBER, table.draft(AMBER, Stage.PARTIAL_TRUCE, 2, "fire=raids", "captives=all"));
        table.closeTurn();
        double both = table.read("variable:captives");
        table.closeTurn();
        double partialAlone = table.read("variable:captives");
        table.closeTurns(4);

        assertThat(table.state().agreements()).extracting(Agreement::status)
                .containsExactly(Status.EXPIRED, Status.EXPIRED);
        assertThat(both).isZero();
        assertThat(partialAlone).isZero();
        assertThat(table.read("variable:captives")).isEqualTo(1);
    }

    @Test
    void aSettlementIsRatifiedAndComesIntoForce() {
        Table table = Table.of(ratifying(1), 1);
        table.sign(AMBER, table.settlement());
        table.closeTurn();

        assertThat(table.events(Event.RatificationHeld.class)).extracting(Event.RatificationHeld::party)
                .containsExactly(AMBER, BIRCH);
        assertThat(table.state().agreement(FIRST)).extracting(Agreement::status).isEqualTo(Status.IN_FORCE);
        assertThat(table.read("variable:tolls")).as("halved, and a company's 0.2 over six months")
                .isCloseTo(1 + 0.2 / 6 * 14 / 30.44, within(1e-9));
        assertThat(table.read("variable:captives")).isZero();
    }

    @Test
    void aTextThatAHomeFrontRejectsIsVoidAndCostsStanding() {
        Table table = Table.of(ratifying(-9), 1);
        table.sign(AMBER, table.settlement());
        table.closeTurn();

        assertThat(table.events(Event.RatificationHeld.class)).hasSize(2).noneMatch(Event.RatificationHeld::passed);
        assertThat(table.events(Event.AgreementEnded.class))
                .containsExactly(new Event.AgreementEnded(FIRST, Status.VOID, AMBER, Map.of(), null));
        assertThat(table.events(Event.CostsPaid.class).getFirst()).isEqualTo(
                new Event.CostsPaid(Map.of(AMBER, 5.0, BIRCH, 5.0)));
        assertThat(table.read("control:ford")).as("the war goes on").isGreaterThan(0.6);
    }

    @Test
    void aSettlementThatHoldsEndsTheGame() {
        Table table = Table.of(ratifying(1), 1);
        table.sign(AMBER, table.settlement());
        table.closeTurns(3);

        Outcome outcome = requireNonNull(table.state().outcome());
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.SETTLED);
        assertThat(outcome.agreement()).isEqualTo(FIRST);
        assertThat(table.state().turn()).isEqualTo(3);
    }

    @Test
    void aTruceInForceAtTheLastTurnIsTheOutcome() {
        Table table = Table.of(CALM, 1);
        table.sign(AMBER, table.truce(6));
        table.closeTurns(6);

        assertThat(table.state().outcome()).extracting(Outcome::kind, Outcome::agreement)
                .containsExactly(Outcome.Kind.TRUCE_AT_END, FIRST);
    }

    @Test
    void withoutAnAgreementTheLastTurnEndsTheGame() {
        Table table = Table.of(CALM, 1).closeTurns(6);

        assertThat(table.state().outcome()).extracting(Outcome::kind, Outcome::agreement)
                .containsExactly(Outcome.Kind.NO_AGREEMENT, null);
    }

    @Test
    void anAgreementThatCollapsesIsBrokenBySomebodyWhoLosesTrust() {
        Table table = Table.of(STORM, 1);
        table.sign(AMBER, table.truce(3));
        table.closeTurns(2);

        Event.AgreementTested tested = table.events(Event.AgreementTested.class).getFirst();
        PartyId by = requireNonNull(tested.blamed());
        assertThat(table.events(Event.AgreementEnded.class))
                .containsExactly(new Event.AgreementEnded(FIRST, Status.BROKEN, by, Map.of(), null));
        assertThat(table.read("trust:" + Table.other(by) + ">" + by)).as("0.4, a truce kept for a turn, a breach")
                .isCloseTo(0.4 + 0.05 * 14 / 30.44 - 0.2, within(1e-9));
        assertThat(table.read("control:ford")).as("the war has resumed").isGreaterThan(0.6);
    }

    /// h = 1 - (1 - monthly)^(14 / 30.44)
    @Test
    void anAgreementIsTestedEveryTurnItWasInForce() {
        Table table = Table
                .of(Variant.of().with(Parameter.HAZARD_FLOOR, 0.3).with(Parameter.HAZARD_CEILING, 0.3).build(), 4);
        table.sign(AMBER, table.truce(6));
        table.closeTurn();
        assertThat(table.events(Event.AgreementTested.class)).isEmpty();
        table.closeTurn();

        assertThat(table.events(Event.AgreementTested.class).getFirst().hazard())
                .isCloseTo(1 - Math.pow(0.7, 14 / 30.44), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"HEAVY_BREACH, true", "LAPSE, false", "DENUNCIATION, false", "FAILED_RATIFICATION, false"})
    void aBreachSetsOffTheClauseForIt(Condition.Trigger trigger, boolean fires) {
        Table probe = Table.of(STORM, 1);
        probe.sign(AMBER, probe.truce(3));
        probe.closeTurns(2);
        PartyId breaker = requireNonNull(probe.events(Event.AgreementTested.class).getFirst().blamed());

        Table table = Table.of(STORM, 1);
        table.sign(AMBER, conditional(table.truce(3), trigger, breaker));
        table.closeTurns(2);

        assertThat(table.events(Event.ConditionFired.class)).hasSize(fires ? 1 : 0);
        assertThat(table.state().measures()).hasSize(fires ? 1 : 0);
    }

    @Test
    void aLapseSetsOffTheClauseForIt() {
        Table table = Table.of(CALM, 1);
        table.sign(AMBER, conditional(table.truce(0.4), Condition.Trigger.LAPSE, BIRCH));
        table.closeTurns(2);

        assertThat(table.events(Event.ConditionFired.class)).hasSize(1);
        assertThat(table.events(Event.MeasureTaken.class)).containsExactly(
                new Event.MeasureTaken(AMBER, new MeasureId("amber-muster"), 0, null,
                        new OperationOrder(null, OperationOrder.Effort.USUAL)));
    }

    @Test
    void aFailedRatificationSetsOffTheClauseForIt() {
        Table table = Table.of(ratifying(-9), 1);
        table.sign(AMBER, conditional(table.settlement(), Condition.Trigger.FAILED_RATIFICATION, AMBER));
        table.closeTurn();

        assertThat(table.events(Event.ConditionFired.class)).hasSize(1);
    }

    @Test
    void denouncingEndsItAtOnceAndIsABreachOfTrust() {
        Table table = Table.of(CALM, 1);
        table.sign(AMBER, conditional(table.truce(3), Condition.Trigger.DENUNCIATION, BIRCH));
        table.closeTurn();
        double before = table.read("trust:amber>birch");
        List<Event> events = table.give(BIRCH, new Command.Denounce(FIRST, "Enough."));

        assertThat(events.getFirst())
                .isEqualTo(new Event.AgreementEnded(FIRST, Status.DENOUNCED, BIRCH, Map.of(), "Enough."));
        assertThat(table.events(Event.ConditionFired.class)).hasSize(1);
        assertThat(table.read("trust:amber>birch")).isCloseTo(before - 0.2, within(1e-9));
        assertThat(table.state().world().halted()).isEmpty();
    }

    @Test
    void aClauseBeyondItsDateIsSpent() {
        Table table = Table.of(CALM, 1);
        Draft draft = table.truce(3);
        Condition spent = new Condition(Condition.Trigger.DENUNCIATION, BIRCH, 1, AMBER, new MeasureId("amber-muster"));
        table.sign(AMBER, new Draft(draft.to(), draft.stage(), draft.terms(), 3, false, List.of(spent), 6, ""));
        table.closeTurn();
        table.give(BIRCH, new Command.Denounce(FIRST, ""));

        assertThat(table.events(Event.ConditionFired.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"INTERIM_TRUCE, INTERIM_TRUCE, true", "PARTIAL_TRUCE, INTERIM_TRUCE, true",
        "INTERIM_TRUCE, PARTIAL_TRUCE, false", "PARTIAL_TRUCE, PARTIAL_TRUCE, true", "INTERIM_TRUCE, FRAMEWORK, true",
        "FRAMEWORK, INTERIM_TRUCE, false", "INTERIM_TRUCE, SETTLEMENT, true", "FRAMEWORK, SETTLEMENT, true"})
    void aLaterTextReplacesWhatItCovers(Stage first, Stage second, boolean replaced) {
        Table table = Table.of(ratifying(1), 1);
        table.sign(AMBER, ofStage(table, first, "captives=some"));
        table.closeTurn();
        table.sign(AMBER, ofStage(table, second, "captives=all"));
        table.closeTurn();

        assertThat(table.state().agreements()).extracting(Agreement::status)
                .containsExactly(replaced ? Status.SUPERSEDED : Status.IN_FORCE, Status.IN_FORCE);
    }

    @Test
    void aPeaceThatHoldsBuildsTrust() {
        Table table = Table.of(CALM, 1);
        table.sign(AMBER, table.truce(6));
        table.closeTurn();

        assertThat(table.read("trust:amber>birch")).isCloseTo(0.4 + 0.05 * 14 / 30.44, within(1e-9));
        assertThat(table.read("trust:birch>amber")).isCloseTo(0.4 + 0.05 * 14 / 30.44, within(1e-9));
    }

    private static Draft ofStage(Table table, Stage stage, String captives) {
        String fire = stage == Stage.PARTIAL_TRUCE ? "fire=raids" : "fire=all";
        return table.draft(AMBER, stage, stage.isTruce() ? 6 : 0, fire, captives);
    }

    private static Draft conditional(Draft draft, Condition.Trigger trigger, PartyId subject) {
        Condition condition = new Condition(trigger, subject, 6, AMBER, new MeasureId("amber-muster"));
        return new Draft(draft.to(), draft.stage(), draft.terms(), draft.months(), false, List.of(condition), 6, "");
    }

    private static Quantity quantity(String text) {
        return Quantity.parse(text);
    }

    private static Scenario still(double hazard) {
        return Variant.of().with(Parameter.HAZARD_FLOOR, hazard).with(Parameter.HAZARD_CEILING, hazard).build();
    }

    /// Nothing collapses by chance, and both home fronts are as ready as `base` logits say.
    private static Scenario ratifying(double base) {
        return Variant.of()
                .with(Parameter.HAZARD_FLOOR, 0)
                .with(Parameter.HAZARD_CEILING, 0)
                .set("/parties/0/constituencies/0/base", base)
                .set("/parties/1/constituencies/0/base", base)
                .build();
    }
}
