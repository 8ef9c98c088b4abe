package armistice.session;

import static armistice.session.TestGames.AMBER;
import static armistice.session.TestGames.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.PersonaId;
import armistice.model.id.ProposalId;
import armistice.model.play.Benchmark;
import armistice.model.play.Command;
import armistice.model.play.GameSettings;
import armistice.model.play.Outcome;
import armistice.model.play.Rejection.Code;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.play.Submission;
import armistice.model.setting.Issue;
import armistice.view.ChronicleEntry;
import armistice.view.Narrator;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GameSessionTest {
    private final GameSession session = TestGames.start(1, Journal.inMemory());

    @Test
    void theFirstViewIsOfTheFirstTurn() {
        assertThat(session.view(AMBER).turn()).isEqualTo(1);
        assertThat(session.revision(AMBER)).isPositive();
        assertThat(session.outcome()).isEmpty();
    }

    @Test
    void aGameInWhichNobodyDoesAnythingEndsAtItsLastTurnWithScores() {
        while (session.outcome().isEmpty()) {
            ready(AMBER);
            ready(BIRCH);
        }
        assertThat(session.facilitatorView().turn()).isEqualTo(6);
        assertThat(session.outcome()).map(Outcome::kind).contains(Outcome.Kind.NO_AGREEMENT);
        assertThat(session.outcome().orElseThrow().scores()).containsOnlyKeys(AMBER, BIRCH);
    }

    @Test
    void aSubmissionSentTwiceActsOnce() {
        Submission message = message("m1", session.revision(AMBER));
        Reply first = session.submit(message);
        long revision = session.revision(BIRCH);
        assertThat(first).isEqualTo(new Reply.Done(session.revision(AMBER)));
        assertThat(session.submit(message)).isEqualTo(new Reply.Duplicate(first));
        assertThat(session.revision(BIRCH)).isEqualTo(revision);
    }

    @Test
    void aRejectedSubmissionSentTwiceGetsTheFirstAnswer() {
        Submission bad = new Submission("b", new Seat.OfParty(AMBER), session.revision(AMBER),
                new Command.Send(Set.of(BIRCH), ""));
        Reply first = session.submit(bad);
        assertThat(codeOf(first)).isEqualTo(Code.EMPTY_TEXT);
        assertThat(session.submit(bad)).isEqualTo(new Reply.Duplicate(first));
    }

    @Test
    void aSubmissionDecidedInAnEarlierTurnIsStale() {
        long seen = session.revision(AMBER);
        ready(AMBER);
        ready(BIRCH);
        assertThat(codeOf(session.submit(message("late", seen)))).isEqualTo(Code.STALE);
    }

    @Test
    void aSubmissionDecidedEarlierInTheSameTurnIsNot() {
        long seen = session.revision(AMBER);
        session.submit(message("one", seen));
        assertThat(session.submit(message("two", seen))).isInstanceOf(Reply.Done.class);
    }

    @Test
    void aSubmissionFromTheFutureIsStale() {
        assertThat(codeOf(session.submit(message("early", session.revision(AMBER) + 1)))).isEqualTo(Code.STALE);
    }

    @Test
    void whatASeatMayNotKnowDoesNotMoveItsRevision() {
        long before = session.revision(BIRCH);
        var draft = new RandomPlay(session, 4);
        draft.turn(() -> {
            assertThat(session.revision(BIRCH)).isEqualTo(session.chronicle(BIRCH).size());
            assertThat(session.revision(AMBER)).isEqualTo(session.chronicle(AMBER).size());
        });
        assertThat(session.revision(BIRCH)).isGreaterThan(before);
    }

    @Test
    void aNewVersionOfAnotherKindIsToldAsSuch() {
        SeatView view = session.view(AMBER);
        Issue issue = view.scenario()
                .issues()
                .stream()
                .filter(one -> one.stages().containsAll(Set.of(Stage.FRAMEWORK, Stage.SETTLEMENT)))
                .findFirst()
                .orElseThrow();
        Map<IssueId, OptionId> open = new LinkedHashMap<>();
        view.scenario().issues().forEach(one -> open.put(one.id(), one.open().id()));
        Terms terms = new Terms(open).with(issue.id(), issue.options().getLast().id());
        submit("settlement", new Command.Table(lasting(Stage.SETTLEMENT, terms)));
        ProposalId id = session.view(AMBER).proposals().getLast().id();
        submit("framework", new Command.Amend(id, 1, lasting(Stage.FRAMEWORK, terms)));

        ChronicleEntry told = session.chronicle(BIRCH).getLast();
        assertThat(told.key()).isEqualTo("chronicle.recast");
        assertThat(new Narrator(Locale.ENGLISH).tell(told)).contains("now a text of another kind", "ramework",
                "version 2", issue.label());
    }

    private void submit(String id, Command command) {
        Reply reply = session.submit(new Submission(id, new Seat.OfParty(AMBER), session.revision(AMBER), command));
        assertThat(reply).isInstanceOf(Reply.Done.class);
    }

    private static Draft lasting(Stage stage, Terms terms) {
        return new Draft(Set.of(BIRCH), stage, terms, 0, false, List.of(), 2, "");
    }

    @Test
    void anObjectionChangesNothing() {
        String before = session.stateHash();
        assertThat(session.objection(new Seat.OfParty(AMBER), new Command.Ready(true))).isEmpty();
        assertThat(session.objection(new Seat.OfParty(AMBER), new Command.Ready(false)))
                .hasValueSatisfying(rejection -> assertThat(rejection.code()).isEqualTo(Code.ALREADY_READY));
        assertThat(session.stateHash()).isEqualTo(before);
    }

    @Test
    void aSubscriberHearsEachStepUntilItEndsTheSubscription() {
        List<Published> heard = new ArrayList<>();
        try (Subscription subscription = session.subscribe(heard::add)) {
            assertThat(subscription).isNotNull();
            ready(AMBER);
            ready(BIRCH);
        }
        ready(AMBER);
        assertThat(heard).extracting(Published::step).containsExactly(2L, 3L);
        assertThat(heard).extracting(Published::turn).containsExactly(1, 2);
    }

    @Test
    void aSubscriberThatFailsDoesNotStopTheGame() {
        try (Subscription subscription = session.subscribe(_ -> {
            throw new IllegalStateException("on purpose");
        })) {
            assertThat(subscription).isNotNull();
            assertThat(ready(AMBER)).isInstanceOf(Reply.Done.class);
        }
    }

    @Test
    void aPartyThatIsNotThereHasNoView() {
        assertThatThrownBy(() -> session.view(new PartyId("cedar"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cedar");
        assertThat(codeOf(session.submit(new Submission("x", new Seat.OfParty(new PartyId("cedar")), 0,
                new Command.Ready(true))))).isEqualTo(Code.UNKNOWN_PARTY);
    }

    @Test
    void theFacilitatorCanEndTheGame() {
        Reply reply = session.submit(new Submission("f", new Seat.Facilitator(),
                session.revision(new Seat.Facilitator()), new Command.EndGame("time is up")));
        assertThat(reply).isInstanceOf(Reply.Done.class);
        assertThat(session.facilitatorView().outcome()).isNotNull();
        assertThat(codeOf(ready(AMBER))).isEqualTo(Code.GAME_OVER);
    }

    @Test
    void aCharacterThatTheScenarioLacksPlaysNobody() {
        SeatControl nobody = new SeatControl.Computer(new PersonaId("nobody"));
        Seat facilitator = new Seat.Facilitator();
        assertThat(codeOf(session.submit(new Submission("f", facilitator, session.revision(facilitator),
                new Command.AssignSeat(AMBER, nobody))))).isEqualTo(Code.UNKNOWN_PERSONA);
        GameSettings settings = new GameSettings(1, Map.of(AMBER, nobody, BIRCH, nobody), 3, true);
        Benchmark benchmark = TestGames.BENCHMARKS.of(TestGames.TWO_VALLEYS);
        assertThatThrownBy(() -> GameSession.start(TestGames.TWO_VALLEYS, settings, benchmark, Journal.inMemory()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }

    private Reply ready(PartyId party) {
        return session.submit(new Submission("ready-" + party + session.steps(), new Seat.OfParty(party),
                session.revision(party), new Command.Ready(true)));
    }

    private static Submission message(String id, long revision) {
        return new Submission(id, new Seat.OfParty(AMBER), revision, new Command.Send(Set.of(BIRCH), "A word."));
    }

    private static Code codeOf(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Rejected.class);
        return ((Reply.Rejected) reply).rejection().code();
    }
}
