package armistice.engine;

import static armistice.engine.Table.AMBER;
import static armistice.engine.Table.BIRCH;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.model.deal.Agreement;
import armistice.model.deal.Agreement.Status;
import armistice.model.deal.Course;
import armistice.model.deal.Stage;
import armistice.model.deal.Suspension;
import armistice.model.deal.Suspension.Ground;
import armistice.model.id.AgreementId;
import armistice.model.id.PartyId;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.setting.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// An agreement whose duties rest: what rests, what comes back, what it costs, and when it is over.
class SuspensionsTest {
    private static final AgreementId FIRST = new AgreementId("a1");

    @Test
    void theWarGoesOnWhileATruceRestsAndStopsAgainWhenItIsResumed() {
        Table table = truce(6);
        table.give(BIRCH, suspension(Ground.CIRCUMSTANCES));
        assertThat(table.state().world().halted()).isEmpty();
        double before = table.read("control:ford");
        table.closeTurn();
        double rested = table.read("control:ford");
        table.give(BIRCH, new Command.Resume(FIRST));
        table.closeTurn();

        assertThat(rested).isGreaterThan(before);
        assertThat(table.read("control:ford")).isEqualTo(rested);
        assertThat(agreement(table).status()).isEqualTo(Status.IN_FORCE);
    }

    @Test
    void theLevelsThatATruceHadSetRestWithItAndComeBack() {
        Table table = Table.of(calm(), 1);
        table.sign(AMBER, table.draft(AMBER, Stage.INTERIM_TRUCE, 6, "fire=all", "captives=some"));
        table.closeTurn();
        Event suspended = table.give(AMBER, suspension(Ground.CIRCUMSTANCES)).getFirst();
        double resting = table.read("variable:captives");
        assertThat(table.refusal(AMBER, new Command.Resume(FIRST)).code().name()).as("in the same turn")
                .isEqualTo("COOLDOWN");
        table.closeTurn();
        List<Event> resumed = table.give(AMBER, new Command.Resume(FIRST));

        assertThat(suspended).isEqualTo(new Event.AgreementSuspended(FIRST,
                new Suspension(AMBER, Ground.CIRCUMSTANCES, "Notice.", 2, Map.of(captives(), 0.5), List.of()),
                Map.of(captives(), 1.0)));
        assertThat(resting).isEqualTo(1);
        assertThat(resumed).containsExactly(new Event.AgreementResumed(FIRST, AMBER, Map.of(captives(), 0.5)));
        assertThat(table.read("variable:captives")).isEqualTo(0.5);
    }

    /// Half a point a month for six months stops coming in while the truce rests, and goes on afterwards.
    @Test
    void whatAClauseBringsOverMonthsRestsToo() {
        Table table = Table.of(Variant.of()
                .with(Parameter.HAZARD_FLOOR, 0)
                .with(Parameter.HAZARD_CEILING, 0)
                .put("/issues/5/options/1/effects",
                        "[{\"quantity\":\"variable:tolls\",\"change\":\"add\",\"amount\":-1.2,\"overMonths\":6}]")
                .build(), 1);
        table.sign(AMBER, table.draft(AMBER, Stage.INTERIM_TRUCE, 6, "fire=all", "captives=some"));
        table.closeTurns(2);
        table.give(AMBER, suspension(Ground.CIRCUMSTANCES));
        double then = table.read("variable:tolls");
        table.closeTurn();
        double rested = table.read("variable:tolls");
        table.give(AMBER, new Command.Resume(FIRST));
        table.closeTurn();

        assertThat(rested).isEqualTo(then).isLessThan(2);
        assertThat(table.read("variable:tolls")).isLessThan(rested);
    }

    @Test
    void changedCircumstancesCostHalfTheTrustOfADenunciation() {
        Table table = truce(6);
        double before = table.read("trust:amber>birch");
        table.give(BIRCH, suspension(Ground.CIRCUMSTANCES));

        assertThat(table.read("trust:amber>birch")).isCloseTo(before - 0.1, within(1e-9));
    }

    @Test
    void whoeverAnswersABreachByAnotherBreaksNoFaith() {
        Table table = Table.of(Variant.of()
                .with(Parameter.HAZARD_FLOOR, 0.2)
                .with(Parameter.HAZARD_CEILING, 0.2)
                .with(Parameter.HEAVY_BREACH, 4)
                .set("/turns", 30)
                .build(), 3);
        table.sign(AMBER, table.truce(20));
        do {
            table.closeTurn();
        } while (agreement(table).freshBreaches() == 0 && agreement(table).isInForce());
        PartyId accused = requireNonNull(agreement(table).course().accused());
        PartyId wronged = Table.other(accused);
        double before = table.read("trust:" + accused + ">" + wronged);

        assertThat(table.refusal(accused, suspension(Ground.BREACH)).code().name()).isEqualTo("NO_BREACH");
        table.give(wronged, suspension(Ground.BREACH));
        assertThat(table.read("trust:" + accused + ">" + wronged)).isEqualTo(before);
    }

    @Test
    void whatWasSuspendedOnceIsLikelierToCollapse() {
        Table table = Table.of(Variant.of().with(Parameter.SUSPENDED, 1.5).build(), 1);
        table.sign(AMBER, table.truce(6));
        table.closeTurn();
        Agreement kept = agreement(table);
        Agreement once = kept.suspended(new Suspension(AMBER, Ground.CIRCUMSTANCES, "", 2, Map.of(), List.of()))
                .resumed();

        assertThat(Compliance.hazard(table.state(), once).logarithm()
                - Compliance.hazard(table.state(), kept).logarithm()).isCloseTo(Math.log(1.5), within(1e-12));
    }

    /// Two months are four turns of 14 days and some.
    @Test
    void aSuspensionThatIsNotLiftedCountsAsNotice() {
        Table table = truce(20);
        table.give(BIRCH, suspension(Ground.CIRCUMSTANCES));
        table.closeTurns(4);
        assertThat(agreement(table).status()).isEqualTo(Status.SUSPENDED);
        table.closeTurn();

        assertThat(agreement(table).status()).isEqualTo(Status.DENOUNCED);
        assertThat(table.events(Event.AgreementEnded.class).getFirst().by()).isEqualTo(BIRCH);
    }

    @Test
    void theTimeOfATruceRunsOnWhileItRests() {
        Table table = truce(0.9);
        table.give(BIRCH, suspension(Ground.CIRCUMSTANCES));
        table.closeTurn();

        assertThat(agreement(table).status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void nothingIsKeptOrBrokenWhileItRests() {
        Table table = truce(6);
        table.give(BIRCH, suspension(Ground.CIRCUMSTANCES));
        table.closeTurn();

        assertThat(table.events(Event.AgreementTested.class)).isEmpty();
    }

    @Test
    void anAgreementThatNothingHappenedToHasNoHistory() {
        assertThat(agreement(truce(6)).history()).isNull();
        assertThat(agreement(truce(6)).course()).isEqualTo(new Course(0, 0, null, null, null));
    }

    private static Table truce(double months) {
        Table table = Table.of(calm(), 1);
        table.sign(AMBER, table.truce(months));
        return table.closeTurns(1);
    }

    private static Command suspension(Ground ground) {
        return new Command.Suspend(FIRST, ground, "Notice.");
    }

    private static Agreement agreement(Table table) {
        return requireNonNull(table.state().agreement(FIRST));
    }

    private static Quantity captives() {
        return Quantity.parse("variable:captives");
    }

    private static Scenario calm() {
        return Variant.of().with(Parameter.HAZARD_FLOOR, 0).with(Parameter.HAZARD_CEILING, 0).set("/turns", 12).build();
    }
}
