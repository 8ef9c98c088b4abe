package armistice.coverage;

import static armistice.coverage.Expectations.event;
import static armistice.coverage.Expectations.hasDocument;
import static armistice.coverage.Expectations.hasFact;
import static armistice.coverage.Expectations.measure;
import static armistice.coverage.Expectations.meeting;
import static armistice.coverage.Expectations.words;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Meeting;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.id.FormatId;
import armistice.model.id.MeetingId;
import armistice.model.id.ProposalId;
import armistice.model.id.SourceId;
import armistice.model.play.Command;
import armistice.model.play.Event;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rows 83 to 95: where it can be talked about.
class FormatsTest {

    @Test
    void twoLeadersMeet() {
        meeting(Exercise.august(), "ukraine", "russia", "us", "summit", "russia");
    }

    @Test
    void leadersTelephone() {
        Exercise game = meeting(Exercise.march(), "russia", "us", "us", "leader-call", "russia");

        assertThat(game.sees("ukraine").scenario().meetingFormat(new FormatId("leader-call")).description())
                .contains("one to two hours");
    }

    @Test
    void theOvalOfficeTakesSomeOrAll() {
        meeting(Exercise.august(), "ukraine", "europe", "us", "white-house", "ukraine", "europe");
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
            assertThat(game.sees(seat).meetings()).extracting(Meeting::status).containsExactly(Meeting.Status.LAPSED);
        }
        event(game, "white-house", "russia", "europe");
    }

    @Test
    void theCoalitionMeetsOnScreens() {
        meeting(Exercise.august(), "ukraine", "europe", "europe", "coalition-call", "ukraine");
    }

    @Test
    void delegationsMeetAtAVenue() {
        meeting(Exercise.march(), "ukraine", "us", "us", "jeddah", "ukraine");
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
        meeting(Exercise.march(), "russia", "us", "us", "ministers-call", "russia");
    }

    @Test
    void alliesAreAskedInWriting() {
        Exercise game = meeting(Exercise.march(), "europe", "us", "us", "questionnaire", "europe");
        measure(game, "europe", "europe-answer", "us", "ukraine");

        assertThat(hasDocument(game.sees("europe"), "questionnaire-text")).isTrue();
    }

    @Test
    void franceConvenesMajorStates() {
        Exercise game = meeting(Exercise.march(), "ukraine", "europe", "europe", "european-meeting", "ukraine");

        assertThat(hasFact(game.sees("russia"), "paris-february")).isTrue();
    }

    @Test
    void aConferenceHasSideLines() {
        meeting(Exercise.march(), "europe", "ukraine", "us", "conference", "europe", "ukraine");
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

        assertThat(leaked).isNotEmpty().hasSizeLessThan(papers.size());
        for (ProposalId paper : papers) {
            assertThat(game.sees("europe").proposal(paper) != null).isEqualTo(leaked.contains(paper));
        }
        assertThat(game.sees("russia").leaked()).containsAll(leaked);
    }
}
