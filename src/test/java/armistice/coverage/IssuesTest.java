package armistice.coverage;

import static armistice.coverage.Expectations.clause;
import static armistice.coverage.Expectations.event;
import static armistice.coverage.Expectations.hasFact;
import static armistice.coverage.Expectations.measure;
import static armistice.coverage.Expectations.meeting;
import static armistice.coverage.Expectations.option;
import static armistice.coverage.Expectations.party;
import static armistice.coverage.Expectations.region;
import static armistice.coverage.Expectations.trust;
import static armistice.coverage.Expectations.variable;
import static armistice.coverage.Expectations.words;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Condition;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.id.ActivityId;
import armistice.model.id.IssueId;
import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import armistice.model.number.Quantity;
import armistice.model.play.Event;
import armistice.model.setting.Option;
import armistice.model.setting.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rows 16 to 41: what can be settled.
class IssuesTest {

    @Test
    void aTruceOfThirtyDaysIsAFirstStep() {
        Exercise game = Exercise.march();
        Proposal truce = clause(game, "us", Stage.INTERIM_TRUCE, "russia", "ukraine", "ceasefire=full");

        assertThat(truce.draft().months()).isEqualTo(1);
        assertThat(option(game.sees("russia"), "ceasefire", "full").halts()).hasSize(4);
    }

    @Test
    void aPeaceAgreementCanTakeThePlaceOfAMereCeasefire() {
        Proposal peace = clause(Exercise.august(), "us", Stage.SETTLEMENT, "russia", "ukraine",
                "ceasefire=permanent");

        assertThat(peace.draft().months()).isZero();
    }

    @Test
    void controlClaimAndRecognitionAreThreeThings() {
        Exercise game = Exercise.march();
        clause(game, "russia", Stage.SETTLEMENT, "us", "ukraine", "recognition=de-facto", "donbas=line");
        Region donetsk = region(game.sees("ukraine"), "donetsk");

        assertThat(donetsk.share()).isBetween(0.6, 0.7);
        assertThat(donetsk.claims()).isNotEmpty();
        assertThat(variable(game.sees("us"), "recognition")).isEqualTo(0.5);
    }

    @Test
    void crimeaIsAQuestionOfItsOwn() {
        Exercise game = Exercise.march();
        clause(game, "us", Stage.SETTLEMENT, "russia", "ukraine", "crimea=administered", "recognition=us-crimea");

        assertThat(region(game.sees("ukraine"), "crimea").share()).isEqualTo(1);
    }

    @Test
    void donbasCanBeCededWholeWithThePartNotHeld() {
        Exercise game = Exercise.august();
        clause(game, "russia", Stage.SETTLEMENT, "us", "ukraine", "donbas=transfer");

        assertThat(option(game.sees("us"), "donbas", "transfer").position()).isEqualTo(1);
        assertThat(region(game.sees("ukraine"), "donetsk").share()).isLessThan(1);
    }

    @Test
    void theSouthIsFrozenOrCededWhole() {
        Exercise game = Exercise.august();
        clause(game, "russia", Stage.SETTLEMENT, "us", "ukraine", "south=freeze");
        clause(game, "russia", Stage.SETTLEMENT, "us", "ukraine", "south=full");

        assertThat(game.log(Event.ProposalTabled.class)).hasSize(2);
    }

    @Test
    void russiaCanLeaveTheBorderPockets() {
        Exercise game = Exercise.march();
        clause(game, "us", Stage.FRAMEWORK, "russia", "ukraine", "pockets=north");

        assertThat(option(game.sees("ukraine"), "pockets", "north").clause()).contains("Kharkiv", "Sumy");
    }

    @Test
    void kinburnIsAmongThePockets() {
        Exercise game = Exercise.march();
        clause(game, "ukraine", Stage.SETTLEMENT, "russia", "us", "pockets=mutual");

        assertThat(option(game.sees("russia"), "pockets", "mutual").clause()).contains("Kinburn");
        assertThat(region(game.sees("us"), "mykolaiv").share()).isBetween(0.0, 0.01);
    }

    @Test
    void theFrontReachesDnipropetrovsk() {
        Exercise game = Exercise.march().turn();

        assertThat(game.log(Event.WarWaged.class)).singleElement()
                .satisfies(waged -> assertThat(waged.report().sectors()).containsKey(new RegionId("dnipropetrovsk")));
        double now = game.sees("ukraine").standpoint().world().read(Quantity.parse("control:dnipropetrovsk"));
        assertThat(now).isPositive();
        assertThat(game.sees("us").standpoint().world().read(Quantity.parse("control:dnipropetrovsk"))).isEqualTo(now);
    }

    @Test
    void theWidestClaimIsOnTheMapThoughNothingThereIsHeld() {
        Exercise game = words(Exercise.march(), "russia", "Novorossiya is more than four regions.", "us", "ukraine");

        assertThat(region(game.sees("ukraine"), "odesa").share()).isZero();
        assertThat(region(game.sees("us"), "odesa").claims()).hasSizeGreaterThan(1);
        assertThat(hasFact(game.sees("us"), "novorossiya")).isTrue();
    }

    @Test
    void theTroopsInKurskAreBargainedOver() {
        Exercise game = Exercise.march();
        clause(game, "russia", Stage.INTERIM_TRUCE, "us", "ukraine", "pockets=corridor", "ceasefire=full-on-terms");
        measure(game, "ukraine", "ukraine-leave-kursk", "russia", "us");

        assertThat(region(game.sees("us"), "kursk").owner()).isEqualTo(new PartyId("russia"));
        assertThat(game.sees("russia").standpoint().world().read(Quantity.parse("control:kursk"))).isEqualTo(1);
    }

    @Test
    void landIsSwappedInOneText() {
        Exercise game = Exercise.august();
        clause(game, "us", Stage.SETTLEMENT, "russia", "ukraine", "donbas=zone", "pockets=border", "south=freeze");

        assertThat(party(game.sees("russia"), "russia").sheet().linkages()).anyMatch(
                linkage -> linkage.pattern().options().containsKey(new IssueId("pockets")) && linkage.points() > 0);
        assertThat(party(game.sees("ukraine"), "russia").sheet().linkages()).isEmpty();
    }

    @Test
    void membershipIsSoughtShelvedOrLeftOpen() {
        Exercise game = Exercise.march();
        clause(game, "ukraine", Stage.SETTLEMENT, "us", "russia", "alliance=path");
        clause(game, "us", Stage.SETTLEMENT, "ukraine", "russia", "alliance=shelved");

        assertThat(variable(game.sees("europe"), "alliance")).isEqualTo(2);
    }

    @Test
    void guaranteesRunFromWordsToArticleFive() {
        Exercise game = Exercise.august();
        clause(game, "us", Stage.SETTLEMENT, "ukraine", "russia", "guarantee=assurances");
        clause(game, "ukraine", Stage.SETTLEMENT, "us", "russia", "guarantee=article-five", "backstop=air-cover");

        assertThat(option(game.sees("russia"), "guarantee", "assurances").vague()).isTrue();
        assertThat(requireNonNull(option(game.sees("us"), "guarantee", "article-five").guarantee()).strength())
                .isGreaterThan(requireNonNull(option(game.sees("us"), "guarantee", "assurances").guarantee())
                        .strength());
    }

    @Test
    void aEuropeanForceHasSizeMissionAndSenders() {
        Exercise game = Exercise.march();
        clause(game, "europe", Stage.SETTLEMENT, "russia", "ukraine", "force=reassurance");
        Option force = option(game.sees("russia"), "force", "reassurance");

        assertThat(requireNonNull(force.force()).troops()).isEqualTo(25_000);
        assertThat(force.consent()).containsExactly(new PartyId("europe"));
    }

    @Test
    void theForceStandsUnderOneMandateOrAnother() {
        Exercise game = Exercise.march();
        clause(game, "ukraine", Stage.SETTLEMENT, "russia", "us", "force=nato");
        clause(game, "russia", Stage.SETTLEMENT, "ukraine", "us", "force=blue-helmets");

        assertThat(option(game.sees("us"), "force", "blue-helmets").clause()).contains("Security Council");
    }

    @Test
    void reassuranceMonitoringAndAirCoverGoTogether() {
        Exercise game = Exercise.august();
        clause(game, "europe", Stage.SETTLEMENT, "us", "russia", "force=reassurance", "monitoring=us-technical",
                "backstop=air-cover");

        for (String seat : List.of("us", "russia")) {
            assertThat(option(game.sees(seat), "force", "reassurance").force()).isNotNull();
            assertThat(option(game.sees(seat), "monitoring", "us-technical").attribution()).isEqualTo(0.85);
            assertThat(option(game.sees(seat), "backstop", "air-cover").backing()).containsExactly(new PartyId("us"));
        }
    }

    @Test
    void complianceIsMonitoredInOneWayOrAnother() {
        Exercise game = Exercise.march();
        clause(game, "ukraine", Stage.INTERIM_TRUCE, "us", "russia", "ceasefire=full", "monitoring=us-technical");

        assertThat(option(game.sees("russia"), "monitoring", "us-technical").hazard())
                .isLessThan(option(game.sees("russia"), "monitoring", "open").hazard());
    }

    @Test
    void theTextSaysWhatFollowsAnAttackOnTheForce() {
        Exercise game = Exercise.march();
        clause(game, "europe", Stage.SETTLEMENT, "us", "russia", "force=reassurance", "attack-response=collective");
        event(game, "force-attacked", "europe", "russia");

        for (String seat : List.of("us", "russia")) {
            assertThat(option(game.sees(seat), "attack-response", "collective").hazard())
                    .isLessThan(option(game.sees(seat), "attack-response", "open").hazard());
        }
    }

    @Test
    void sanctionsHaveSendersAndDirections() {
        Exercise game = Exercise.march();
        double before = variable(game.sees("russia"), "sanctions");
        measure(game, "us", "us-sanctions-ease", "russia", "europe").turn();
        measure(game, "europe", "europe-sanctions", "russia", "us");

        assertThat(variable(game.sees("russia"), "sanctions")).isLessThan(before);
        assertThat(option(game.sees("us"), "sanctions", "staged").consent()).containsExactly(new PartyId("us"),
                new PartyId("europe"));
    }

    @Test
    void buyersOfOilAreHitBySecondaryMeasures() {
        Exercise game = Exercise.march();
        double before = variable(game.sees("russia"), "secondary");
        measure(game, "us", "us-secondary", "russia", "ukraine").turn();

        assertThat(variable(game.sees("russia"), "secondary")).isGreaterThan(before);
        assertThat(variable(game.sees("ukraine"), "secondary")).isGreaterThan(before);
    }

    @Test
    void armsFlowDuringTheTalksOrStop() {
        Exercise game = Exercise.march();
        clause(game, "russia", Stage.INTERIM_TRUCE, "us", "ukraine", "ceasefire=full", "arms=stop");
        double before = variable(game.sees("ukraine"), "arms-supply");
        measure(game, "europe", "europe-package", "ukraine", "russia").turn();

        assertThat(variable(game.sees("ukraine"), "arms-supply")).isGreaterThan(before);
        assertThat(variable(game.sees("russia"), "arms-supply"))
                .isEqualTo(variable(game.sees("ukraine"), "arms-supply"));
    }

    @Test
    void whoSitsAtTheTableIsDecidedByTheHost() {
        Exercise game = Exercise.march();
        double before = game.sees("europe").standpoint().world().months();
        double trust = trust(game, "europe", "us");
        meeting(game, "us", "russia", "us", "jeddah", "russia");

        assertThat(before).isZero();
        assertThat(trust(game, "europe", "us")).as("who is left out trusts less").isLessThan(trust);
        assertThat(game.log(Event.MeetingCalled.class)).last()
                .satisfies(called -> assertThat(called.meeting().invited()).containsExactly(new PartyId("russia")));
    }

    @Test
    void relationsOfWashingtonAndMoscowAreANumberOfTheirOwn() {
        Exercise game = Exercise.march();
        double before = variable(game.sees("europe"), "us-russia");
        measure(game, "us", "us-normalise", "russia", "europe");

        assertThat(variable(game.sees("europe"), "us-russia")).isGreaterThan(before);
    }

    @Test
    void aClauseSecuresImplementation() {
        Exercise game = Exercise.march();
        Condition snapback = new Condition(Condition.Trigger.HEAVY_BREACH, new PartyId("russia"), 4,
                new PartyId("us"), new MeasureId("us-sanctions-tighten"));
        Proposal proposal = game.tables("us", game.draft(Exercise.parties("russia", "ukraine"), Stage.INTERIM_TRUCE,
                false, List.of(snapback), "ceasefire=full"));

        assertThat(game.log(Event.ProposalTabled.class)).singleElement()
                .satisfies(e -> assertThat(e.proposal().draft().conditions()).containsExactly(snapback));
        assertThat(game.sees("russia").proposal(proposal.id())).isEqualTo(game.sees("ukraine").proposal(proposal.id()));
    }

    @Test
    void strikesCanStopAloneByAnOrder() {
        Exercise game = Exercise.march();
        clause(game, "ukraine", Stage.PARTIAL_TRUCE, "us", "russia", "ceasefire=air-sea");
        measure(game, "russia", "russia-air-restraint", "ukraine", "us");

        assertThat(option(game.sees("us"), "ceasefire", "air-sea").halts()).doesNotContain(new ActivityId("ground"));
    }
}
