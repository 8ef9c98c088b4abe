package armistice.engine;

import static armistice.engine.Table.AMBER;
import static armistice.engine.Table.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.model.deal.Answer;
import armistice.model.deal.Demand;
import armistice.model.deal.Pledge;
import armistice.model.deal.Pledge.Kind;
import armistice.model.deal.Pledge.Status;
import armistice.model.id.MeasureId;
import armistice.model.id.PledgeId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.play.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Amber threatens a muster, or promises to free captives. Both belligerents' words are believed by half at the start.
class PledgesTest {
    private static final MeasureId MUSTER = new MeasureId("amber-muster");
    private static final MeasureId FREE = new MeasureId("amber-free-some");
    private static final MeasureId BIRCH_TOLLS = new MeasureId("birch-raise-tolls");
    private final Table table = Table.open(1);

    @Test
    void givingOnesWordCostsCapitalAndWakesWhoItIsGivenTo() {
        table.give(BIRCH, new Command.Ready(true));
        List<Event> events = give(Kind.THREAT, new Demand.SignAny(), MUSTER, 2);
        PledgeId id = table.state().pledges().getFirst().id();

        assertThat(events).containsExactly(new Event.WordGiven(
                new Pledge(id, AMBER, BIRCH, Kind.THREAT, new Demand.SignAny(), MUSTER, 1, 2, Status.OPEN), 1));
        assertThat(table.read("capital:amber")).isEqualTo(7);
        assertThat(table.state().party(BIRCH).ready()).isFalse();
    }

    @Test
    void aThreatWhoseDemandIsMetIsMoot() {
        give(Kind.THREAT, new Demand.SignAny(), MUSTER, 2);
        table.sign(AMBER, table.truce(3));
        table.closeTurn();

        assertThat(status()).isEqualTo(Status.MOOT);
        assertThat(table.read("credibility:amber")).isEqualTo(0.5);
    }

    @Test
    void anUnmetThreatIsDueAfterItsDeadlineAndABluffIfNothingFollows() {
        give(Kind.THREAT, new Demand.SignAny(), MUSTER, 2);
        table.closeTurn();
        assertThat(status()).isEqualTo(Status.OPEN);
        table.closeTurn();
        assertThat(status()).isEqualTo(Status.DUE);
        table.closeTurn();

        assertThat(status()).isEqualTo(Status.NOT_KEPT);
        assertThat(table.read("credibility:amber")).as("0.5 x (1 - 0.2)").isCloseTo(0.4, within(1e-12));
        assertThat(table.read("trust:birch>amber")).as("a threat is no promise").isEqualTo(0.4);
    }

    @Test
    void aThreatCarriedOutIsBelievedMoreTheNextTime() {
        give(Kind.THREAT, new Demand.SignAny(), MUSTER, 1);
        table.closeTurn();
        table.give(AMBER, new Command.Take(MUSTER));
        table.closeTurn();

        assertThat(status()).isEqualTo(Status.KEPT);
        assertThat(table.read("credibility:amber")).as("0.5 + 0.2 x 0.5").isCloseTo(0.6, within(1e-12));
    }

    @Test
    void aPromiseEarnedAndKeptBuildsTrust() {
        ProposalId id = table.table(AMBER, table.truce(1));
        give(Kind.PROMISE, new Demand.Accept(id), FREE, 2);
        table.give(BIRCH, new Command.Reply(id, new Answer.Accepted(1)));
        table.closeTurn();
        assertThat(status()).isEqualTo(Status.DUE);
        table.give(AMBER, new Command.Take(FREE));
        double before = table.read("trust:birch>amber");
        table.closeTurn();

        assertThat(status()).isEqualTo(Status.KEPT);
        assertThat(table.read("trust:birch>amber") - before).as("kept, and a truce that held another turn")
                .isCloseTo(0.05 + 0.05 * 14 / 30.44, within(1e-9));
    }

    @Test
    void aPromiseKeptAtOnceBuildsTrustToo() {
        give(Kind.PROMISE, new Demand.RefrainFrom(BIRCH_TOLLS), FREE, 1);
        table.give(AMBER, new Command.Take(FREE));
        table.closeTurn();

        assertThat(status()).isEqualTo(Status.KEPT);
        assertThat(table.read("trust:birch>amber")).as("0.4, freed captives, kept").isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aBrokenPromiseCostsTrustAndCredibility() {
        give(Kind.PROMISE, new Demand.RefrainFrom(BIRCH_TOLLS), FREE, 1);
        table.closeTurns(2);

        assertThat(status()).isEqualTo(Status.NOT_KEPT);
        assertThat(table.read("trust:birch>amber")).isCloseTo(0.2, within(1e-9));
        assertThat(table.read("credibility:amber")).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void aPromiseThatIsNotEarnedIsMoot() {
        give(Kind.PROMISE, new Demand.SignAny(), FREE, 1);
        table.closeTurn();

        assertThat(status()).isEqualTo(Status.MOOT);
    }

    @Test
    void takingWhatAThreatForbidsMakesItDueAtOnce() {
        give(Kind.THREAT, new Demand.RefrainFrom(BIRCH_TOLLS), MUSTER, 4);
        table.give(BIRCH, new Command.Take(BIRCH_TOLLS));
        table.closeTurn();

        assertThat(status()).isEqualTo(Status.DUE);
    }

    @Test
    void aThreatNobodyDefiedIsMootAtItsDeadline() {
        give(Kind.THREAT, new Demand.RefrainFrom(BIRCH_TOLLS), MUSTER, 2);
        table.closeTurn();
        assertThat(status()).isEqualTo(Status.OPEN);
        table.closeTurn();

        assertThat(status()).isEqualTo(Status.MOOT);
    }

    private List<Event> give(Kind kind, Demand demand, MeasureId consequence, int deadline) {
        return table.give(AMBER, new Command.GiveWord(BIRCH, kind, demand, consequence, deadline));
    }

    private Status status() {
        return table.state().pledges().getFirst().status();
    }
}
