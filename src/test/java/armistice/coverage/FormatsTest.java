package armistice.coverage;

import static armistice.coverage.Expectations.account;
import static armistice.coverage.Expectations.event;
import static armistice.coverage.Expectations.hasDocument;
import static armistice.coverage.Expectations.hasFact;
import static armistice.coverage.Expectations.measure;
import static armistice.coverage.Expectations.meeting;
import static armistice.coverage.Expectations.trust;
import static armistice.coverage.Expectations.words;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Meeting;
import armistice.model.deal.Proposal;
import armistice.model.deal.Questionnaire;
import armistice.model.deal.Readout;
import armistice.model.deal.Readout.Stand;
import armistice.model.deal.Stage;
import armistice.model.id.FormatId;
import armistice.model.id.IssueId;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.id.SourceId;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Rejection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rows 83 to 95: where it can be talked about.
class FormatsTest {

    @Test
    void twoLeadersMeet() {
        Exercise game = Exercise.august();
        double left = trust(game, "ukraine", "us");
        double met = trust(game, "russia", "us");
        meeting(game, "ukraine", "russia", "us", "summit", "russia");
        Rejection noChannel = game.refused("us", new Command.Table(game.draft(Exercise.parties("russia", "ukraine"),
                Stage.FRAMEWORK, true, List.of(), "donbas=zone")));

        assertThat(trust(game, "ukraine", "us")).as("left out").isLessThan(left);
        assertThat(trust(game, "russia", "us")).as("met").isGreaterThan(met);
        assertThat(noChannel).as("what is said there stays with two")
                .isEqualTo(Rejection.of(Rejection.Code.NO_CHANNEL, "Ukraine"));
    }

    @Test
    void leadersTelephone() {
        Exercise game = Exercise.march();
        double before = trust(game, "russia", "us");
        meeting(game, "russia", "us", "us", "leader-call", "russia");

        assertThat(game.sees("ukraine").scenario().meetingFormat(new FormatId("leader-call")).description())
                .contains("one to two hours");
        assertThat(trust(game, "russia", "us")).isGreaterThan(before);
        assertThat(game.sees("russia").meetings().getLast().wasAttendedBy(new PartyId("russia"))).isTrue();
    }

    @Test
    void theOvalOfficeTakesSomeOrAll() {
        Exercise some = meeting(Exercise.august(), "ukraine", "us", "us", "white-house", "ukraine");
        Exercise all = meeting(Exercise.august(), "ukraine", "europe", "us", "white-house", "ukraine", "europe");

        for (String seat : new String[]{"ukraine", "russia"}) {
            assertThat(some.sees(seat).meetings().getLast().wasAttendedBy(new PartyId("europe"))).isFalse();
            assertThat(all.sees(seat).meetings().getLast().wasAttendedBy(new PartyId("europe"))).isTrue();
        }
        assertThat(trust(some, "europe", "us")).isLessThan(trust(all, "europe", "us"));
    }

    @Test
    void aMeetingOfThreeIsProposedAndMayNotComeAbout() {
        Exercise game = Exercise.august();
        game.does("us", new Command.CallMeeting(new FormatId("trilateral"), Exercise.parties("russia", "ukraine"),
                "All three"));
        MeetingId id = game.sees("us").meetings().getLast().id();
        game.does("ukraine", new Command.AnswerInvitation(id, true));
        game.does("russia", new Command.AnswerInvitation(id, false));

        assertThat(game.log(Event.MeetingLapsed.class)).hasSize(1);
        for (String seat : new String[]{"us", "ukraine"}) {
            assertThat(game.sees(seat).meetings().getLast().status()).isEqualTo(Meeting.Status.LAPSED);
        }
        event(game, "white-house", "russia", "europe");
        meeting(game, "russia", "ukraine", "us", "summit", "russia");
        double before = trust(game, "us", "russia");
        account(game, "us", new Readout(List.of(), "A meeting of all three was spoken of."), "ukraine", "europe");
        account(game, "russia", new Readout(List.of(), "A meeting of three was not raised."), "ukraine", "europe");
        assertThat(trust(game, "us", "russia")).as("they contradict each other on no issue of the table")
                .isEqualTo(before);
    }

    @Test
    void theCoalitionMeetsOnScreens() {
        Exercise game = Exercise.august();
        double washington = trust(game, "us", "europe");
        double kyiv = trust(game, "ukraine", "europe");
        meeting(game, "ukraine", "europe", "europe", "coalition-call", "ukraine");

        assertThat(trust(game, "ukraine", "europe")).isGreaterThan(kyiv);
        assertThat(trust(game, "us", "europe")).as("nobody minds").isEqualTo(washington);
    }

    @Test
    void delegationsMeetAtAVenue() {
        Exercise game = Exercise.march();
        double left = trust(game, "europe", "us");
        meeting(game, "ukraine", "us", "us", "jeddah", "ukraine");

        assertThat(trust(game, "europe", "us")).as("Europe is not in the room").isLessThan(left);
        assertThat(game.sees("europe").scenario().meetingFormat(new FormatId("jeddah")).description())
                .contains("Saudi");
    }

    @Test
    void anEnvoyCarriesAPaper() {
        Exercise game = meeting(Exercise.march(), "russia", "us", "us", "envoy-shuttle", "russia", "ukraine");
        Proposal paper = game.passes("us", Exercise.parties("russia", "ukraine"), Stage.FRAMEWORK, "donbas=line");

        assertThat(game.log(Event.ProposalTabled.class)).hasSize(1);
        assertThat(game.sees("russia").proposal(paper.id())).isEqualTo(paper);
        assertThat(game.sees("europe").proposal(paper.id())).isNull();
    }

    @Test
    void foreignMinistersSpeakAboutCarryingOut() {
        Exercise game = Exercise.march();
        double before = trust(game, "russia", "us");
        meeting(game, "russia", "us", "us", "ministers-call", "russia");
        Readout readout = new Readout(List.of(new Readout.Point(new IssueId("monitoring"), Stand.DISCUSSED, null)),
                "The ministers spoke about how a halt would be carried out.");
        account(game, "us", readout, "russia", "ukraine");

        assertThat(trust(game, "russia", "us")).isGreaterThanOrEqualTo(before);
        assertThat(game.sees("us").scenario().meetingFormat(new FormatId("ministers-call")).cost())
                .isLessThan(game.sees("us").scenario().meetingFormat(new FormatId("summit")).cost());
    }

    @Test
    void alliesAreAskedInWriting() {
        Exercise game = Exercise.march();
        List<String> questions = List.of("What would you send, and what do you need from us for it?",
                "What follows if your force is attacked?");
        game.does("us", new Command.Ask(new FormatId("questionnaire"), Exercise.parties("europe"), questions, 2));
        MeetingId id = game.sees("us").meetings().getLast().id();
        List<String> replies = List.of("Six brigades, with your intelligence and transport.", "We answer together.");
        game.does("europe", new Command.AnswerQuestions(id, replies));
        measure(game, "europe", "europe-answer", "us", "ukraine");

        assertThat(game.log(Event.QuestionsAnswered.class))
                .containsExactly(new Event.QuestionsAnswered(id, new PartyId("europe"), replies));
        for (String seat : new String[]{"us", "europe"}) {
            Questionnaire read = requireNonNull(game.sees(seat).meetings().getLast().writing());
            assertThat(read.questions()).isEqualTo(questions);
            assertThat(read.answers()).containsEntry(new PartyId("europe"), replies);
        }
        for (String seat : new String[]{"russia", "ukraine"}) {
            assertThat(game.sees(seat).meetings().getLast().writing()).isNull();
            assertThat(game.told(seat)).doesNotContain("Six brigades");
        }
        Meeting february = game.sees("europe").meetings().getFirst();
        assertThat(requireNonNull(february.writing()).questions()).as("the paper of February").hasSize(6);
        assertThat(game.sees("ukraine").meetings().getFirst().writing()).isNull();
        assertThat(hasDocument(game.sees("europe"), "questionnaire-text")).isTrue();
    }

    @Test
    void franceConvenesMajorStates() {
        Exercise game = Exercise.march();
        double before = trust(game, "ukraine", "europe");
        meeting(game, "ukraine", "europe", "europe", "european-meeting", "ukraine");

        assertThat(hasFact(game.sees("russia"), "paris-february")).isTrue();
        assertThat(trust(game, "ukraine", "europe")).isGreaterThan(before);
    }

    @Test
    void aConferenceHasSideLines() {
        Exercise game = meeting(Exercise.march(), "europe", "ukraine", "us", "conference", "europe", "ukraine");
        Rejection noChannel = game.refused("us", new Command.Table(game.draft(Exercise.parties("ukraine", "russia"),
                Stage.FRAMEWORK, true, List.of(), "donbas=line")));

        assertThat(noChannel).as("who was not there")
                .isEqualTo(
                        Rejection.of(Rejection.Code.NO_CHANNEL, "Russian Federation"));
        assertThat(game.sees("us").scenario().meetingFormat(new FormatId("conference")).leak())
                .as("many ears")
                .isGreaterThan(
                        game.sees("us").scenario().meetingFormat(new FormatId("back-channel")).leak());
    }

    @Test
    void aPostOrInterviewIsASignal() {
        Exercise game = words(Exercise.march(), "us", "Posted: both must move now.", "russia", "ukraine");

        assertThat(game.sees("europe").scenario().source(new SourceId("social-posts")).slant()).contains("audiences");
    }

    @Test
    void aConfidentialPaperReachesThePress() {
        Exercise game = event(Exercise.march(), "paper-leaks", "ukraine", "europe");
        List<ProposalId> papers = new ArrayList<>();
        for (int turn = 1; turn <= 3; turn++) {
            game.meets("us", "conference", "russia", "ukraine");
            for (String donbas : List.of("line", "zone", "transfer")) {
                papers.add(game.passes("us", Exercise.parties("russia", "ukraine"), Stage.FRAMEWORK,
                        "recognition=us-crimea", "donbas=" + donbas, "crimea=" + (turn == 1 ? "deferred" : "open"),
                        "alliance=" + (turn == 2 ? "shelved" : "open")).id());
            }
            assertThat(game.sees("europe").proposal(papers.getLast())).as("not yet").isNull();
            game.turn();
        }
        List<ProposalId> leaked = game.log(Event.ProposalLeaked.class)
                .stream()
                .map(Event.ProposalLeaked::proposal)
                .toList();

        for (Event.ProposalLeaked leak : game.log(Event.ProposalLeaked.class)) {
            String through = game.sees("europe").scenario().source(requireNonNull(leak.through())).name();
            assertThat(game.told("europe")).contains(through);
        }
        assertThat(game.log(Event.PositionsExposed.class)).isNotEmpty()
                .allSatisfy(exposed -> assertThat(exposed.by().value()).isEqualTo("us"));
        assertThat(leaked).isNotEmpty().hasSizeLessThan(papers.size());
        for (ProposalId paper : papers) {
            assertThat(game.sees("europe").proposal(paper) != null).isEqualTo(leaked.contains(paper));
        }
        assertThat(game.sees("russia").leaked()).containsAll(leaked);
    }
}
