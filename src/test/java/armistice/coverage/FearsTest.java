package armistice.coverage;

import static armistice.coverage.Expectations.clause;
import static armistice.coverage.Expectations.event;
import static armistice.coverage.Expectations.measure;
import static armistice.coverage.Expectations.meeting;
import static armistice.coverage.Expectations.option;
import static armistice.coverage.Expectations.party;
import static armistice.coverage.Expectations.secretSheet;
import static armistice.coverage.Expectations.trust;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.engine.rule.DealValue;
import armistice.model.deal.Answer;
import armistice.model.deal.Demand;
import armistice.model.deal.Draft;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.id.IssueId;
import armistice.model.id.MeasureId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import armistice.model.number.Quantity;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.setting.Member;
import armistice.model.setting.Posture;
import armistice.view.SeatView;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rows 96 to 110: threats, fears and conditions.
class FearsTest {

    @Test
    void aRenewedOffensiveThreatens() {
        Exercise game = event(Exercise.march(), "border-offensive", "ukraine", "europe");
        game.does("russia", new Command.Order(new RegionId("sumy"), Posture.SURGE));

        assertThat(game.log(Event.OrderGiven.class)).hasSize(1);
        assertThat(game.sees("russia").own().orders()).containsEntry(new RegionId("sumy"), Posture.SURGE);
        assertThat(game.sees("ukraine").own().orders()).isEmpty();
    }

    @Test
    void theForceIsAttackedAfterItDeploys() {
        Exercise game = event(Exercise.march(), "force-attacked", "europe", "russia");
        clause(game, "europe", Stage.SETTLEMENT, "russia", "us", "force=reassurance", "attack-response=snapback");
    }

    @Test
    void whoeverRefusesIsPunished() {
        Exercise game = Exercise.march();
        Proposal truce = game.tables("us", Stage.INTERIM_TRUCE, "ceasefire=full");
        game.does("us", new Command.GiveWord(new PartyId("russia"), Pledge.Kind.THREAT, new Demand.Accept(truce.id()),
                new MeasureId("us-sanctions-tighten"), 1));
        game.answers("russia", truce, new Answer.Refused(1, "No.")).turn();
        game.takes("us", "us-sanctions-tighten").turn();

        assertThat(game.log(Event.WordSettled.class)).extracting(Event.WordSettled::status)
                .contains(Pledge.Status.KEPT);
        for (String seat : List.of("russia", "ukraine")) {
            assertThat(game.sees(seat).pledges()).extracting(Pledge::status).containsExactly(Pledge.Status.KEPT);
        }
    }

    @Test
    void kyivFearsAFrozenLine() {
        Exercise game = Exercise.march();
        clause(game, "us", Stage.SETTLEMENT, "ukraine", "russia", "donbas=line", "south=freeze");
        Appraisal frozen = appraise(game, "ukraine", "donbas=line", "south=freeze");
        Appraisal restored = appraise(game, "ukraine", "donbas=pre-2022", "south=restored");

        assertThat(frozen.value()).isLessThan(restored.value());
        assertThat(party(game.sees("russia"), "ukraine").sheet().issues()).isEmpty();
    }

    @Test
    void moscowFearsForeignForcesAtItsBorder() {
        Exercise game = Exercise.march();
        clause(game, "europe", Stage.SETTLEMENT, "russia", "us", "force=reassurance");

        assertThat(appraise(game, "russia", "force=reassurance").value())
                .isLessThan(appraise(game, "russia", "force=ban").value());
        secretSheet(game, "russia", "europe", "force", "reassurance");
    }

    @Test
    void europeFearsADealOverItsHead() {
        Exercise game = Exercise.march();
        double before = trust(game, "europe", "us");
        meeting(game, "russia", "us", "us", "summit", "russia");

        assertThat(trust(game, "europe", "us")).isLessThan(before);
        assertThat(party(game.sees("europe"), "europe").drivers()).anyMatch(
                driver -> driver.quantity().equals(Quantity.parse("variable:europe-out")));
        assertThat(party(game.sees("russia"), "europe").drivers()).isEmpty();
    }

    @Test
    void europeAndUkraineFearBadFaith() {
        Exercise game = Exercise.march();
        double before = trust(game, "ukraine", "russia");
        game.takes("russia", "russia-holiday-truce").takes("russia", "russia-air");

        assertThat(game.log(Event.MeasureTaken.class)).hasSize(2);
        assertThat(trust(game, "ukraine", "russia")).isLessThan(before);
        assertThat(game.sees("us").others()).containsKey(new PartyId("russia"));
    }

    @Test
    void alliesFearThatADealWillNotHoldWithoutGuarantees() {
        Exercise game = Exercise.march();
        clause(game, "ukraine", Stage.SETTLEMENT, "us", "russia", "guarantee=article-five", "backstop=air-cover",
                "force=reassurance");

        for (String seat : List.of("ukraine", "europe")) {
            assertThat(appraise(game, seat, "ceasefire=permanent", "guarantee=article-five", "backstop=air-cover",
                    "force=reassurance").failure()).isLessThan(appraise(game, seat, "ceasefire=permanent").failure());
        }
    }

    @Test
    void europeFearsToDeployWithoutABackstop() {
        Exercise game = Exercise.march();
        clause(game, "ukraine", Stage.SETTLEMENT, "us", "europe", "force=reassurance");

        assertThat(appraise(game, "europe", "force=reassurance", "backstop=enabling").value())
                .isGreaterThan(appraise(game, "europe", "force=reassurance").value());
        assertThat(party(game.sees("us"), "europe").members()).filteredOn(Member::needsBackstop).isNotEmpty();
    }

    @Test
    void acceptanceDependsOnDetailsAndOnKursk() {
        Exercise game = Exercise.march();
        Proposal truce = game.tables("us", Stage.INTERIM_TRUCE, "ceasefire=full");
        Answer first = new Answer.InPrinciple(1, List.of(new Reservation(new IssueId("pockets"),
                new OptionId("corridor"), "First the troops in Kursk.")));
        game.answers("russia", truce, first);

        assertThat(game.log(Event.ProposalAnswered.class)).hasSize(1);
        assertThat(game.told("us")).contains("Kursk");
        assertThat(game.told("ukraine")).contains("Kursk");
    }

    @Test
    void washingtonGivesOnlyOutsideTheAlliance() {
        Exercise game = Exercise.august();
        Proposal alliance = game.tables("ukraine", Stage.SETTLEMENT, "alliance=path");
        game.refused("us", new Command.Reply(alliance.id(), new Answer.Accepted(1)));

        secretSheet(game, "us", "ukraine", "alliance", "path");
        assertThat(game.log(Event.ProposalAnswered.class)).isEmpty();
        assertThat(option(game.sees("russia"), "alliance", "path").consent()).contains(new PartyId("us"));
    }

    @Test
    void europeNamesTheSupportItNeeds() {
        Exercise game = measure(Exercise.august(), "europe", "europe-needs-paper", "us", "ukraine");
        clause(game, "europe", Stage.SETTLEMENT, "us", "russia", "force=reassurance", "backstop=enabling");

        assertThat(option(game.sees("us"), "backstop", "enabling").label()).contains("Intelligence", "logistics");
    }

    @Test
    void noDealMayTakeTheWholeOfDonbas() {
        Exercise game = Exercise.august();
        Proposal cession = game.tables("us", Stage.SETTLEMENT, "donbas=transfer", "guarantee=article-five");
        game.refused("ukraine", new Command.Reply(cession.id(), new Answer.Accepted(1)));
        game.answers("ukraine", cession, new Answer.Refused(1, "The constitution forbids it."));

        assertThat(game.log(Event.ProposalAnswered.class)).hasSize(1);
        assertThat(game.told("russia")).contains("The constitution forbids it.");
        secretSheet(game, "ukraine", "us", "donbas", "transfer");
    }

    @Test
    void aMechanismLikeTheAlliancesIsHardToHave() {
        Exercise game = Exercise.august();
        clause(game, "ukraine", Stage.SETTLEMENT, "us", "russia", "guarantee=article-five", "backstop=air-cover");

        assertThat(option(game.sees("russia"), "guarantee", "article-five").consent()).hasSize(2);
        secretSheet(game, "us", "ukraine", "backstop", "air-cover");
    }

    @Test
    void deadlinesPress() {
        Exercise game = measure(Exercise.august(), "us", "us-deadline", "russia", "ukraine");
        Proposal truce = game.tables("us", Stage.INTERIM_TRUCE, "ceasefire=full");
        game.turn().turn().turn().turn();

        assertThat(truce.draft().expiresTurn()).isEqualTo(4);
        assertThat(game.log(Event.ProposalClosed.class)).extracting(Event.ProposalClosed::status)
                .containsExactly(Proposal.Status.EXPIRED);
        for (String seat : List.of("russia", "ukraine")) {
            assertThat(requireNonNull(game.sees(seat).proposal(truce.id())).status())
                    .isEqualTo(Proposal.Status.EXPIRED);
        }
    }

    /// What a settlement with some clauses is worth to a seat, and how likely it fails, by its own view.
    private record Appraisal(double value, double failure) {}

    private static Appraisal appraise(Exercise game, String seat, String... clauses) {
        SeatView view = game.sees(seat);
        DealValue value = DealValue.from(view.standpoint());
        Draft draft = game.draft(Exercise.parties(seat.equals("us") ? "russia" : "us"), Stage.SETTLEMENT, false,
                List.of(), clauses);
        return new Appraisal(value.value(draft), 1 - value.durability(draft));
    }

}
