package armistice.coverage;

import static armistice.coverage.Expectations.clause;
import static armistice.coverage.Expectations.event;
import static armistice.coverage.Expectations.hasFact;
import static armistice.coverage.Expectations.measure;
import static armistice.coverage.Expectations.meeting;
import static armistice.coverage.Expectations.party;
import static armistice.coverage.Expectations.variable;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Demand;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;
import armistice.model.number.Quantity;
import armistice.model.play.Command;
import armistice.model.play.Event;
import org.junit.jupiter.api.Test;

/// Rows 69 to 82: carrots and sticks.
class LeversTest {

    @Test
    void guaranteesAreOfferedForLand() {
        Exercise game = Exercise.august();
        clause(game, "us", Stage.SETTLEMENT, "ukraine", "russia", "donbas=zone", "guarantee=article-five");

        assertThat(party(game.sees("ukraine"), "ukraine").sheet().linkages()).anyMatch(
                linkage -> linkage.points() < 0 && linkage.reason().length() > 20);
        assertThat(party(game.sees("russia"), "ukraine").sheet().linkages()).isEmpty();
    }

    @Test
    void reliefOrSlowPenaltiesReward() {
        Exercise game = Exercise.august();
        double before = variable(game.sees("russia"), "sanctions");
        measure(game, "us", "us-sanctions-ease", "russia", "europe").turn();

        assertThat(variable(game.sees("russia"), "sanctions")).isLessThan(before);
    }

    @Test
    void aSummitAndNormalRelationsReward() {
        Exercise game = Exercise.august();
        meeting(game, "russia", "us", "us", "summit", "russia");
        measure(game, "us", "us-normalise", "russia", "europe");
    }

    @Test
    void aFreezeInOnePlaceIsTradedForCessionInAnother() {
        clause(Exercise.august(), "russia", Stage.SETTLEMENT, "us", "ukraine", "south=freeze", "donbas=transfer",
                "pockets=border");
    }

    @Test
    void aRefuserIsThreatenedWithSanctions() {
        Exercise game = Exercise.march();
        Proposal truce = game.tables("us", Stage.INTERIM_TRUCE, "ceasefire=full");

        threat(game, "us", "russia", new Demand.Accept(truce.id()), "us-sanctions-tighten", "ukraine");
    }

    @Test
    void buyersOfOilAreThreatenedToo() {
        threat(Exercise.august(), "us", "russia", new Demand.SignAny(), "us-secondary", "ukraine");
    }

    @Test
    void washingtonCanWalkOut() {
        Exercise game = Exercise.march();
        assertThat(party(game.sees("russia"), "us").walkOut()).isEqualTo(new MeasureId("us-walk-out"));
        measure(game, "us", "us-walk-out", "russia", "ukraine");

        assertThat(variable(game.sees("ukraine"), "us-involvement")).isEqualTo(0.2);
    }

    @Test
    void moreArmsImproveUkrainesHand() {
        Exercise game = Exercise.march();
        double before = variable(game.sees("ukraine"), "arms-supply");
        measure(game, "us", "us-resume-aid", "ukraine", "russia").turn();

        assertThat(variable(game.sees("ukraine"), "arms-supply")).isGreaterThan(before);
    }

    @Test
    void europeTightensItsSanctions() {
        Exercise game = Exercise.march();
        double before = variable(game.sees("russia"), "sanctions");
        measure(game, "europe", "europe-sanctions", "russia", "us").turn().turn();

        assertThat(variable(game.sees("russia"), "sanctions")).isGreaterThan(before);
    }

    @Test
    void aBuildUpIsSeenAndFelt() {
        Exercise game = Exercise.march();
        double before = game.sees("russia").standpoint().world().read(Quantity.parse("men:russia"));
        measure(game, "russia", "russia-build-up", "ukraine", "europe").turn();

        assertThat(game.sees("russia").standpoint().world().read(Quantity.parse("men:russia"))).isGreaterThan(before);
    }

    @Test
    void carrotsAndSticksCanAimAtBothAtOnce() {
        Exercise game = Exercise.march();
        game.does("us", new Command.GiveWord(new PartyId("ukraine"), Pledge.Kind.PROMISE, new Demand.SignAny(),
                new MeasureId("us-sell-arms"), 3));
        threat(game, "us", "russia", new Demand.SignAny(), "us-sanctions-tighten", "ukraine");

        assertThat(game.sees("europe").pledges()).hasSize(2);
    }

    @Test
    void europePaysForASeat() {
        Exercise game = Exercise.march();
        double before = variable(game.sees("europe"), "europe-out");
        measure(game, "europe", "europe-contribution", "us", "ukraine");

        assertThat(variable(game.sees("us"), "europe-out")).isLessThan(before);
    }

    @Test
    void ukraineSharesWhatItKnowsOfTheFront() {
        measure(Exercise.march(), "ukraine", "ukraine-share", "us", "europe");
    }

    @Test
    void anEstimateOfTheCostIsALever() {
        Exercise game = Exercise.august();
        measure(game, "europe", "europe-assessment", "russia", "us");
        event(game, "uk-estimate", "russia", "us");

        assertThat(hasFact(game.sees("russia"), "uk-estimate")).isTrue();
    }

    private static void threat(Exercise game, String by, String to, Demand demand, String measure, String onlooker) {
        game.does(by, new Command.GiveWord(new PartyId(to), Pledge.Kind.THREAT, demand, new MeasureId(measure), 2));

        assertThat(game.log(Event.WordGiven.class)).anySatisfy(given -> {
            assertThat(given.pledge().kind()).isEqualTo(Pledge.Kind.THREAT);
            assertThat(given.pledge().deadline()).isEqualTo(2);
        });
        for (String seat : new String[]{to, onlooker}) {
            assertThat(game.sees(seat).pledges()).anyMatch(
                    pledge -> pledge.consequence().equals(new MeasureId(measure)));
        }
    }
}
