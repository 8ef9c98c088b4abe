package armistice.engine;

import static armistice.engine.Table.AMBER;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.model.deal.Agreement;
import armistice.model.deal.Agreement.Status;
import armistice.model.deal.Condition;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;
import armistice.model.number.Parameter;
import armistice.model.play.Conduct;
import armistice.model.play.Event;
import armistice.model.setting.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How agreements are kept: noise, heavy breaches, and who is named for them.
class ComplianceTest {

    /// 500 a week on 1000 km, over 60 km and two weeks: 60 on average.
    @Test
    void smallViolationsAreNoiseAndEndNothing() {
        Table table = Table.of(collapsing(0, 0).build(), 3);
        table.sign(AMBER, table.truce(6));
        table.closeTurns(4);

        assertThat(table.events(Event.AgreementTested.class)).hasSize(3).allSatisfy(tested -> {
            assertThat(requireNonNull(tested.conduct()).small()).isBetween(20, 150);
            assertThat(tested.conduct().heavy()).isNull();
        });
        assertThat(requireNonNull(table.state().agreements().getFirst()).isInForce()).isTrue();
    }

    /// The draw is below the hazard once for every `heavy` times that it is just above.
    @Test
    void heavyBreachesThatAnAgreementSurvivesAreAsFrequentAsTheRegisterSays() {
        int ended = 0;
        int survived = 0;
        for (Event.AgreementTested tested : LongStream.range(0, 1000)
                .mapToObj(seed -> firstTest(collapsing(0.2, 2).build(), seed))
                .toList()) {
            boolean heavy = requireNonNull(tested.conduct()).heavy() != null;
            ended += tested.blamed() != null ? 1 : 0;
            survived += heavy && tested.blamed() == null ? 1 : 0;
        }

        assertThat((double) survived / ended).isCloseTo(2, within(0.7));
    }

    @Test
    void aFreshBreachRaisesTheHazardAndIsForgotten() {
        Agreement agreement = agreement(collapsing(0.01, 0).with(Parameter.CLUSTER, 1.5).build());

        assertThat(agreement.kept(true).kept(true).freshBreaches()).isEqualTo(2);
        assertThat(agreement.kept(true).kept(false)).isEqualTo(agreement);
        Table table = Table.of(Variant.of().with(Parameter.CLUSTER, 1.5).build(), 1);
        table.sign(AMBER, table.truce(6));
        table.closeTurn();
        Agreement kept = table.state().agreements().getFirst();
        assertThat(Compliance.hazard(table.state(), kept.kept(true)).logarithm()
                - Compliance.hazard(table.state(), kept).logarithm()).isCloseTo(Math.log(1.5), within(1e-12));
    }

    /// Whom nobody can name pays no price of its own, and sets no clause off.
    @Test
    void aBreachThatNobodyCanLayAtADoorFiresNoClauseAndCostsBothSidesTrust() {
        Scenario blind = collapsing(1, 0).with(Parameter.ATTRIBUTION, 0).build();
        Table table = Table.of(blind, 1);
        Draft draft = table.truce(6);
        table.sign(AMBER, with(draft, Condition.Trigger.HEAVY_BREACH));
        table.closeTurn();
        double trust = table.read("trust:amber>birch") + table.read("trust:birch>amber");
        table.closeTurn();

        assertThat(table.state().agreements().getFirst().status()).isEqualTo(Status.BROKEN);
        assertThat(table.events(Event.AgreementEnded.class).getFirst().by()).isNull();
        assertThat(table.events(Event.ConditionFired.class)).isEmpty();
        assertThat(table.read("trust:amber>birch") + table.read("trust:birch>amber")).isCloseTo(trust - 0.4,
                within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.9})
    void whoWatchesTellsAsSurelyAsTheClauseSays(double attribution) {
        Scenario watched = collapsing(0, 0).with(Parameter.ATTRIBUTION, 0.1)
                .put("/issues/3/options/2/attribution", String.valueOf(attribution))
                .build();
        Table table = Table.of(watched, 1);

        assertThat(Compliance.attribution(watched,
                table.draft(AMBER, Stage.INTERIM_TRUCE, 1, "fire=all", "guard=monitors"))).isEqualTo(attribution);
        assertThat(Compliance.attribution(watched, table.truce(1))).isEqualTo(0.1);
    }

    /// The force is hit, the attacker named: the clause follows though its trigger is no collapse.
    @Test
    void anAttackOnTheForceSetsOffTheClauseOnIt() {
        Scenario rough = collapsing(1, 0).with(Parameter.ATTACK_ON_FORCE, 1).build();
        List<PartyId> fired = new ArrayList<>();
        for (long seed = 1; seed <= 12; seed++) {
            Table table = Table.of(rough, seed);
            table.sign(AMBER, with(table.draft(AMBER, Stage.INTERIM_TRUCE, 6, "fire=all", "guard=company"),
                    Condition.Trigger.ATTACK_ON_FORCE));
            table.closeTurns(2);
            Conduct conduct = requireNonNull(table.events(Event.AgreementTested.class).getFirst().conduct());
            assertThat(conduct.onTheForce()).isTrue();
            assertThat(table.events(Event.ConditionFired.class)).hasSize(AMBER.equals(conduct.named()) ? 1 : 0);
            table.events(Event.ConditionFired.class).forEach(e -> fired.add(e.condition().subject()));
        }

        assertThat(fired).contains(AMBER);
    }

    private static Draft with(Draft draft, Condition.Trigger trigger) {
        Condition condition = new Condition(trigger, AMBER, 6, AMBER, new MeasureId("amber-muster"));
        return new Draft(draft.to(), draft.stage(), draft.terms(), draft.months(), false, List.of(condition),
                draft.expiresTurn(), "");
    }

    private static Agreement agreement(Scenario scenario) {
        Table table = Table.of(scenario, 1);
        table.sign(AMBER, table.truce(6));
        return table.state().agreements().getFirst();
    }

    private static Event.AgreementTested firstTest(Scenario scenario, long seed) {
        Table table = Table.of(scenario, seed);
        table.sign(AMBER, table.truce(6));
        table.closeTurns(2);
        return table.events(Event.AgreementTested.class).getFirst();
    }

    /// A hazard of `monthly` whatever the text.
    private static Variant collapsing(double monthly, double heavy) {
        return Variant.of()
                .with(Parameter.HAZARD_BASE, monthly)
                .with(Parameter.HAZARD_FLOOR, monthly)
                .with(Parameter.HAZARD_CEILING, monthly)
                .with(Parameter.HEAVY_BREACH, heavy);
    }
}
