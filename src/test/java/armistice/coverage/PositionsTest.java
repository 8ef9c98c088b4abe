package armistice.coverage;

import static armistice.coverage.Expectations.clause;
import static armistice.coverage.Expectations.event;
import static armistice.coverage.Expectations.hasDocument;
import static armistice.coverage.Expectations.hasFact;
import static armistice.coverage.Expectations.measure;
import static armistice.coverage.Expectations.meeting;
import static armistice.coverage.Expectations.option;
import static armistice.coverage.Expectations.party;
import static armistice.coverage.Expectations.region;
import static armistice.coverage.Expectations.secretSheet;
import static armistice.coverage.Expectations.variable;
import static armistice.coverage.Expectations.words;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Answer;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.id.DocumentId;
import armistice.model.id.FormatId;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.setting.Member;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Rows 42 to 68: what the parties ask, refuse and say.
class PositionsTest {

    @Test
    void landForGuaranteesIsTheCoreTrade() {
        Exercise game = words(Exercise.march(), "us", "Territory for future security guarantees.", "russia", "ukraine");
        clause(game, "us", Stage.SETTLEMENT, "russia", "ukraine", "donbas=line", "guarantee=article-five");

        assertThat(party(game.sees("ukraine"), "ukraine").sheet().linkages()).anyMatch(linkage -> linkage.pattern()
                .options()
                .keySet()
                .containsAll(List.of(new IssueId("donbas"), new IssueId("guarantee"))));
    }

    @Test
    void washingtonHoldsMembershipUnlikely() {
        words(Exercise.march(), "us", "Incredibly unlikely.", "ukraine", "russia", "alliance=shelved");
    }

    @Test
    void theGroundIsTheReferencePoint() {
        Exercise game = words(Exercise.march(), "us", "The borders of 2014 are unrealistic.", "ukraine", "russia",
                "crimea=administered");

        assertThat(hasFact(game.sees("ukraine"), "hegseth-nato")).isTrue();
        assertThat(game.sees("russia").scenario().issue(new IssueId("donbas")).settles()).isNotEmpty();
    }

    @Test
    void anAgreementNeedsEverybodyWhoseConsentItTakes() {
        Exercise game = Exercise.march();
        Proposal proposal = clause(game, "us", Stage.SETTLEMENT, "russia", "ukraine", "force=reassurance");
        game.answers("russia", proposal, new Answer.Accepted(1)).answers("ukraine", proposal, new Answer.Accepted(1));

        assertThat(game.log(Event.AgreementSigned.class)).isEmpty();
        assertThat(game.sees("ukraine").agreements()).isEmpty();
        game.answers("europe", proposal, new Answer.Accepted(1));
        assertThat(game.log(Event.AgreementSigned.class)).hasSize(1);
        assertThat(game.sees("russia").agreements()).hasSize(1);
    }

    @Test
    void washingtonLeavesLandToKyivAndUrgesADeal() {
        Exercise game = measure(Exercise.august(), "us", "us-territory-pressure", "ukraine", "russia");

        assertThat(option(game.sees("ukraine"), "donbas", "transfer").consent()).isEmpty();
    }

    @Test
    void washingtonContributesIfItIsNotTheAlliance() {
        Exercise game = Exercise.august();
        clause(game, "us", Stage.SETTLEMENT, "ukraine", "russia", "guarantee=article-five", "force=training");

        assertThat(option(game.sees("russia"), "guarantee", "article-five").label()).contains("outside NATO");
        assertThat(option(game.sees("ukraine"), "guarantee", "article-five").consent()).contains(new PartyId("us"));
    }

    @Test
    void anAssessmentThatNobodyCanWinAllIsPublished() {
        measure(Exercise.march(), "us", "us-assessment", "russia", "ukraine");
    }

    @Test
    void aPositionCanTurnAndItsHistoryStays() {
        Exercise game = words(Exercise.august(), "us", "A ceasefire first.", "russia", "ukraine", "ceasefire=full");
        words(game, "us", "A peace agreement, no mere ceasefire.", "russia", "ukraine", "ceasefire=permanent");

        assertThat(game.log(Event.StatementMade.class)).hasSize(2);
        assertThat(game.told("russia")).contains("A ceasefire first.", "A peace agreement");
    }

    @Test
    void russiaHandsOverAListOfDemands() {
        Exercise game = event(Exercise.march(), "list-reported", "us", "ukraine");

        assertThat(hasDocument(game.sees("us"), "list-handed-over")).isTrue();
        assertThat(hasDocument(game.sees("ukraine"), "list-handed-over")).isFalse();
    }

    @Test
    void russiaClaimsAllFourWithWhatIsNotHeld() {
        Exercise game = Exercise.march();
        clause(game, "russia", Stage.SETTLEMENT, "us", "ukraine", "donbas=transfer", "south=full", "recognition=all");

        assertThat(option(game.sees("us"), "south", "full").position()).isEqualTo(1);
    }

    @Test
    void inAugustRussiaAsksForDonbasAndFreezesTheSouth() {
        Exercise game = Exercise.august();
        clause(game, "russia", Stage.SETTLEMENT, "us", "ukraine", "donbas=transfer", "south=freeze", "pockets=border");

        assertThat(hasFact(event(game, "terms-reported", "us", "ukraine").sees("ukraine"), "russian-terms")).isTrue();
    }

    @Test
    void forRussiaTheStatusOfTheRegionsIsNotNegotiable() {
        Exercise game = Exercise.march();
        Proposal back = game.tables("ukraine", Stage.SETTLEMENT, "donbas=pre-2022");

        game.refused("russia", new Command.Reply(back.id(), new Answer.Accepted(1)));
        game.answers("russia", back, new Answer.Refused(1, "Not negotiable."));

        assertThat(game.log(Event.ProposalAnswered.class)).hasSize(1);
        secretSheet(game, "russia", "ukraine", "donbas", "pre-2022");
    }

    @Test
    void forRussiaTheAllianceIsTheRootOfIt() {
        Exercise game = words(Exercise.march(), "russia", "Root causes first.", "us", "ukraine", "alliance=neutral");

        secretSheet(game, "russia", "us", "alliance", "path");
        assertThat(requireNonNull(
                party(game.sees("russia"), "russia").sheet().issues().get(new IssueId("alliance"))).weight())
                .isGreaterThan(8);
    }

    @Test
    void forRussiaAnyForeignForceIsAThreat() {
        Exercise game = words(Exercise.march(), "russia", "Troops under any flag are a threat.", "us", "europe",
                "force=ban");

        secretSheet(game, "russia", "europe", "force", "reassurance");
    }

    @Test
    void russiaAgreesInPrincipleButThereAreNuances() {
        Exercise game = Exercise.march();
        Proposal truce = game.tables("us", Stage.INTERIM_TRUCE, "ceasefire=full");
        Answer nuances = new Answer.InPrinciple(1,
                List.of(new Reservation(new IssueId("arms"), new OptionId("stop"), "No deliveries in the thirty days."),
                        new Reservation(new IssueId("force-limits"), new OptionId("ukraine-freeze"), "")));
        game.answers("russia", truce, nuances);

        assertThat(game.log(Event.ProposalAnswered.class)).extracting(Event.ProposalAnswered::answer)
                .containsExactly(nuances);
        for (String seat : List.of("us", "ukraine")) {
            assertThat(requireNonNull(game.sees(seat).proposal(truce.id())).answers()).containsEntry(
                    new PartyId("russia"), nuances);
        }
    }

    @Test
    void russiaDefersAndAsks() {
        Exercise game = Exercise.march();
        Proposal truce = game.tables("us", Stage.INTERIM_TRUCE, "ceasefire=full");
        game.answers("russia", truce, new Answer.Deferred(1, Set.of(new IssueId("monitoring")), "Who verifies?"));

        assertThat(game.log(Event.ProposalAnswered.class)).hasSize(1);
        assertThat(game.told("us")).contains("Who verifies?");
        assertThat(game.told("ukraine")).contains("Who verifies?");
    }

    @Test
    void aPositionIsReportedAtSecondHand() {
        Exercise game = event(Exercise.august(), "article-five-said", "ukraine", "russia");

        assertThat(hasDocument(game.sees("ukraine"), "article-five")).isTrue();
        assertThat(game.sees("russia").scenario().document(new DocumentId("article-five")).slant()).isNotBlank();
    }

    @Test
    void ukraineAcceptsTheThirtyDays() {
        Exercise game = Exercise.march();
        Proposal truce = game.tables("us", Stage.INTERIM_TRUCE, "ceasefire=full");
        game.answers("ukraine", truce, new Answer.Accepted(1));

        assertThat(game.log(Event.ProposalAnswered.class)).extracting(e -> e.by().value()).containsExactly("ukraine");
        for (String seat : List.of("russia", "europe")) {
            assertThat(requireNonNull(game.sees(seat).proposal(truce.id())).isAcceptedBy(new PartyId("ukraine")))
                    .isTrue();
        }
    }

    @Test
    void ukraineDemandsAccession() {
        Exercise game = Exercise.march();
        clause(game, "ukraine", Stage.SETTLEMENT, "us", "russia", "alliance=path");

        assertThat(party(game.sees("us"), "ukraine").positions()).anyMatch(
                position -> position.option().equals(new OptionId("path")));
    }

    @Test
    void ukraineClaimsAllFiveRegions() {
        Exercise game = words(Exercise.march(), "ukraine", "All five regions are Ukraine.", "russia", "us",
                "recognition=none");

        for (String region : List.of("crimea", "donetsk", "luhansk", "zaporizhzhia", "kherson")) {
            assertThat(region(game.sees("russia"), region).owner()).isEqualTo(new PartyId("ukraine"));
            assertThat(region(game.sees("us"), region).claims()).isNotEmpty();
        }
    }

    @Test
    void ukraineWillNotGiveUpAllOfDonbas() {
        Exercise game = words(Exercise.august(), "ukraine", "We will not leave Donbas.", "russia", "us", "donbas=line");
        Proposal cession = game.tables("russia", Stage.SETTLEMENT, "donbas=transfer");

        game.refused("ukraine", new Command.Reply(cession.id(), new Answer.Accepted(1)));
        secretSheet(game, "ukraine", "russia", "donbas", "transfer");
    }

    @Test
    void ukraineIsReadyToMeetTheRussianPresident() {
        Exercise game = meeting(Exercise.august(), "russia", "ukraine", "ukraine", "summit", "russia");

        assertThat(hasFact(game.sees("us"), "ukraine-meeting-ready")).isTrue();
    }

    @Test
    void ministersDemandThatEuropeAndUkraineBePartOfAnyTalks() {
        Exercise game = words(Exercise.march(), "europe", "Nothing about Europe without Europe.", "us", "russia");

        assertThat(hasDocument(game.sees("us"), "ministers-demand")).isTrue();
        assertThat(hasFact(game.sees("russia"), "ministers-table")).isTrue();
    }

    @Test
    void someGiveOnlyWithAmericanSupport() {
        Exercise game = Exercise.march();
        clause(game, "europe", Stage.SETTLEMENT, "us", "ukraine", "force=reassurance", "backstop=enabling");

        assertThat(party(game.sees("us"), "europe").members()).filteredOn(Member::needsBackstop)
                .hasSizeGreaterThan(5);
        assertThat(party(game.sees("ukraine"), "europe").members()).filteredOn(
                member -> !member.needsBackstop() && member.maximumTroops() > 0)
                .isNotEmpty();
    }

    @Test
    void europeRepliesTogetherOrCapitalByCapital() {
        Exercise game = Exercise.march();
        double before = variable(game.sees("us"), "disunity");
        measure(game, "europe", "europe-answer", "us", "russia");

        assertThat(variable(game.sees("us"), "disunity")).isLessThan(before);
        assertThat(hasDocument(game.sees("europe"), "questionnaire-text")).isTrue();
    }

    @Test
    void europeDoubtsThatADealIsQuickOrWanted() {
        Exercise game = words(Exercise.august(), "europe", "We see no will to peace.", "us", "russia");

        assertThat(requireNonNull(game.sees("europe").standpoint().trust().get(new PartyId("russia")))).isLessThan(0.2);
        assertThat(party(game.sees("russia"), "europe").trust()).isEmpty();
    }

    @Test
    void tooManyAtTheTableSinkTalks() {
        Exercise game = Exercise.march();
        game.refused("us", new Command.CallMeeting(new FormatId("summit"), Exercise.parties("russia", "ukraine"), ""));
        meeting(game, "russia", "us", "us", "summit", "russia");

        assertThat(hasFact(game.sees("europe"), "kellogg-munich")).isTrue();
    }
}
