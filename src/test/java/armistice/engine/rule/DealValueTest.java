package armistice.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.Table;
import armistice.engine.Variant;
import armistice.engine.state.Standpoint;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.id.ActivityId;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.number.Parameter;
import armistice.model.setting.Scenario;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DealValueTest {
    private final Table table = Table.open(1);
    private final DealValue amber = DealValue.from(table.state().truth(Table.AMBER));

    @Test
    void aSettlementIsWorthItsTermsLessWhatItsFailureCosts() {
        Draft draft = table.settlement();
        double loss = amber.outside().path().cost(12, 24) + 3;
        double failure = amber.hazard(draft).failure(24);

        assertThat(amber.loss()).isCloseTo(loss, within(1e-12));
        assertThat(amber.value(draft)).isCloseTo(77.75 - failure * loss, within(1e-9));
        assertThat(amber.surplus(draft)).isCloseTo(amber.value(draft) - amber.outside().value(), within(1e-12));
        assertThat(amber.durability(draft)).isCloseTo(1 - failure, within(1e-12));
    }

    @Test
    void aFrameworkIsWorthLessThanTheSameTermsAsASettlement() {
        Draft settlement = table.settlement();
        Draft framework = new Draft(settlement.to(), Stage.FRAMEWORK, settlement.terms(), 0, false,
                settlement.conditions(),
                settlement.expiresTurn(), "");

        assertThat(amber.value(framework)).isLessThan(amber.value(settlement));
    }

    /// One month without raids saves the mills' 0.3 x 1.2 points if it holds, and half a value of 15 for one month of 24.
    @Test
    void aPartialTruceSavesOnlyItsOwnCostsAndShiftsNoLeverage() {
        Draft raids = table.draft(Table.AMBER, Stage.PARTIAL_TRUCE, 1, "fire=raids");
        double mills = amber.outside().path().cost(1, 0, 1);
        Explanation explained = amber.explained(raids);

        assertThat(mills).isCloseTo(0.36, within(1e-9));
        assertThat(amber.surplus(raids)).isCloseTo(amber.durability(raids) * mills + 7.5 / 24, within(1e-9));
        assertThat(explained.parts()).extracting(Explanation::key).doesNotContain("explain.truce.leverage");
    }

    /// Losses and mills stop, tolls go on.
    @Test
    void anInterimTruceSavesTheCostsOfWhatItHalts() {
        Draft truce = table.truce(3);
        Projection path = amber.outside().path();
        Explanation saved = part(amber.explained(truce), "explain.truce.saved");

        assertThat(saved.value()).isCloseTo(amber.durability(truce) * (path.cost(0, 0, 3) + path.cost(1, 0, 3)),
                within(1e-9));
    }

    /// Nothing shifts here but the line: what a quiet quarter keeps Amber from taking, and keeps for Birch.
    @Test
    void leverageIsHalfOfWhatTheTruceShiftsBetweenTheSides() {
        Scenario plain = Variant.of().with(Parameter.TRUCE_MOMENTUM, 0).with(Parameter.DISCOUNT, 1).build();
        Table still = Table.of(plain, 1);
        Explanation attacker = shift(still, Table.AMBER);
        Explanation defender = shift(still, Table.BIRCH);

        assertThat(attacker.value()).as("the attacker loses time").isNegative();
        assertThat(defender.value()).isPositive();
        assertThat(part(attacker, "explain.truce.enemy").value())
                .as("the enemy's gain by its own sheet")
                .isNegative();
    }

    @Test
    void theMoreMomentumATruceCostsTheLessItIsWorthToTheAttacker() {
        Table slow = Table.of(Variant.of().with(Parameter.TRUCE_MOMENTUM, 0.05).build(), 1);
        Table keen = Table.of(Variant.of().with(Parameter.TRUCE_MOMENTUM, 0).build(), 1);

        assertThat(shift(slow, Table.AMBER).value()).isLessThan(shift(keen, Table.AMBER).value());
    }

    /// A truce that changes nothing but passes time at no cost: the war path starts later, by as many months fewer.
    @Test
    void theMonthsOfATruceAreCountedOnce() {
        Scenario frozen = Variant.of()
                .with(Parameter.ADVANCE, 0)
                .with(Parameter.TRUCE_MOMENTUM, 0)
                .with(Parameter.STRAIN_RATE, 0)
                .with(Parameter.STRAIN_RELIEF, 0)
                .build();
        Table still = Table.of(frozen, 1);

        assertThat(shift(still, Table.AMBER).value()).isCloseTo(0, within(1e-9));
        assertThat(shift(still, Table.BIRCH).value()).isCloseTo(0, within(1e-9));
    }

    @Test
    void whoDoesNotKnowTheEnemysSheetTakesItForTheOppositeOfTheOwn() {
        Standpoint seat = table.state().truth(Table.AMBER);
        Standpoint blind = new Standpoint(seat.scenario(), seat.party(), seat.world(), seat.trust(), seat.credibility(),
                seat.positions(), null);
        DealValue values = DealValue.from(blind);
        Explanation shift = part(part(values.explained(table.truce(3)), "explain.truce.leverage"),
                "explain.truce.shift");
        double own = part(shift, "explain.truce.own").value();
        double enemy = part(shift, "explain.truce.enemy").value();

        assertThat(enemy).as("its own stakes fall, so the enemy's rise").isNegative();
        assertThat(own).isNegative();
    }

    @Test
    void conditionsOfATruceCountWhileItLastsAndTheirDrawbacksInFull() {
        Scenario exposed = Variant.of().put("/parties/0/sheet/issues/captives/exposure", "{\"all\":3}").build();
        Table other = Table.of(exposed, 1);
        DealValue values = DealValue.from(other.state().truth(Table.AMBER));
        Explanation conditions = part(
                values.explained(other.draft(Table.AMBER, Stage.INTERIM_TRUCE, 6, "fire=all", "captives=all")),
                "explain.truce.conditions");

        assertThat(conditions.value()).as("a quarter of 15 and of 10 x (1 - 0.4), less half of 3")
                .isCloseTo(3.75 + 1.5 - 1.5, within(1e-9));
    }

    @Test
    void aPatternCountsInATruceOnlyIfTheTruceSettlesPartOfIt() {
        Scenario linked = Variant.of()
                .put("/parties/0/sheet/linkages",
                        "[{\"pattern\":{\"tolls\":[\"open\"]},\"points\":40,\"reason\":\"Open.\"},"
                                + "{\"pattern\":{\"guard\":[\"monitors\"],\"tolls\":[\"open\"]},\"points\":8,\"reason\":\"Watch.\"}]")
                .build();
        Table other = Table.of(linked, 1);
        DealValue values = DealValue.from(other.state().truth(Table.AMBER));

        assertThat(part(values.explained(other.truce(6)), "explain.truce.conditions").value()).isCloseTo(3.75,
                within(1e-9));
        assertThat(
                part(values.explained(other.draft(Table.AMBER, Stage.INTERIM_TRUCE, 6, "fire=all", "guard=monitors")),
                        "explain.truce.conditions").value())
                .as("a quarter of 15, of 10 x 0.4 and of 8")
                .isCloseTo(6.75, within(1e-9));
    }

    @Test
    void anAgreementInForceIsMeasuredAgainstTheWarThatWouldGoOn() {
        Standpoint war = table.state().truth(Table.AMBER);
        Standpoint truce = war.in(war.world().withHalted(Map.of(new ActivityId("ground"), 3.0)));

        assertThat(DealValue.withoutTruce(truce).surplus(table.truce(3))).isEqualTo(amber.surplus(table.truce(3)));
        assertThat(DealValue.from(truce).outside().value()).isGreaterThan(amber.outside().value());
    }

    @Test
    void theSameStandpointGivesTheSameValue() {
        DealValue again = DealValue.from(Table.open(1).state().truth(Table.AMBER));

        assertThat(again.value(table.truce(2))).isEqualTo(amber.value(table.truce(2)));
        assertThat(again.value(table.settlement())).isEqualTo(amber.value(table.settlement()));
    }

    private static Explanation shift(Table table, PartyId party) {
        DealValue values = DealValue.from(table.state().truth(party));
        return part(part(values.explained(table.truce(3)), "explain.truce.leverage"), "explain.truce.shift");
    }

    private static Explanation part(Explanation whole, String key) {
        return whole.parts().stream().filter(part -> part.key().equals(key)).findFirst().orElseThrow();
    }
}
