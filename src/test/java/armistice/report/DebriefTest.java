package armistice.report;

import static armistice.report.TwoValleys.AMBER;
import static armistice.report.TwoValleys.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import armistice.model.id.PartyId;
import armistice.model.id.PersonaId;
import armistice.model.play.Command;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.play.Submission;
import armistice.session.Autoplay;
import armistice.session.GameSession;
import armistice.session.ReasonedMove;
import armistice.session.Reply;
import armistice.session.SavedGame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class DebriefTest {
    private static final SeatControl PERSON = new SeatControl.Human();
    private static final SeatControl PROGRAM = new SeatControl.Computer(new PersonaId("firm"));

    private final SavedGame saved = TwoValleys.played(3);
    private final SeatReasons amber = new Debrief(saved).seat(AMBER, _ -> true);

    @Test
    void theReasonsOfASeatAreThoseOfTheWholeGame() {
        List<ReasonedMove> all = saved.reasons()
                .stream()
                .filter(move -> move.view().seat().equals(AMBER))
                .toList();
        assertThat(amber.turns().stream().flatMap(turn -> turn.moves().stream()).map(ReasonedMove::why).toList())
                .isEqualTo(all.stream().map(ReasonedMove::why).toList())
                .isNotEmpty()
                .doesNotContainNull();
        assertThat(amber.unknown()).isZero();
    }

    @Test
    void everyTurnThatWasPlayedIsToldWithItsDate() {
        assertThat(amber.turns()).first().satisfies(turn -> {
            assertThat(turn.number()).isEqualTo(1);
            assertThat(turn.date()).isEqualTo(saved.header().scenario().start());
            assertThat(turn.told().paragraphs()).isNotEmpty();
        });
        assertThat(amber.stood()).startsWith("No agreement was worth ");
        assertThat(amber.end()).startsWith("Score ");
    }

    @Test
    void whatCameOfTheTalksIsToldBesideTheSeats() {
        assertThat(new Debrief(saved).accords()).last().asString().contains("signed by Am, Bi, in force from turn ");
    }

    @Test
    void howFarTheWorkIsIsToldBeforeEachMove() {
        List<Double> shares = new ArrayList<>();
        new Debrief(saved).seat(AMBER, shares::add);
        assertThat(shares).hasSize(amber.moves()).isSorted().startsWith(0.0);
        assertThat(shares.getLast()).isLessThan(1);
    }

    @Test
    void whoeverNoLongerWantsTheReasonsIsNotKeptWaiting() {
        List<Double> asked = new ArrayList<>();
        Debrief debrief = new Debrief(saved);
        assertThatThrownBy(() -> debrief.seat(AMBER, share -> {
            asked.add(share);
            return asked.size() < 2;
        })).isInstanceOf(CancellationException.class);
        assertThat(asked).hasSize(2);
    }

    @Test
    void movesThatThisVersionWouldMakeOtherwiseAreCounted() {
        SeatReasons.Turn first = amber.turns().getFirst();
        List<ReasonedMove> unknown = first.moves()
                .stream()
                .map(move -> new ReasonedMove(move.view(), move.command(), null, move.events()))
                .toList();
        SeatReasons older = new SeatReasons(AMBER, amber.player(), amber.stood(),
                List.of(new SeatReasons.Turn(1, first.date(), first.told(), unknown, List.of()), amber.turns().get(1)),
                amber.end());
        assertThat(older.unknown()).isEqualTo(first.moves().size());
        assertThat(older.moves()).isEqualTo(first.moves().size() + amber.turns().get(1).moves().size());
    }

    @Test
    void aSeatThatChangedHandsIsToldWithBothPlayers() {
        try (GameSession session = TwoValleys.begun(3, Map.of(AMBER, PERSON, BIRCH, PERSON))) {
            assign(session, PROGRAM);
            endTurn(session);
            assign(session, PERSON);
            Debrief debrief = new Debrief(playedByPeople(session));
            assertThat(debrief.parties()).containsExactly(AMBER);
            assertThat(debrief.seat(AMBER, _ -> true).player())
                    .isEqualTo("experienced, \u201cFirm\u201d; from turn 2 played by a person");
        }
    }

    @Test
    void whereOnlyPeoplePlayedNobodyHasReasons() {
        try (GameSession session = TwoValleys.begun(3, Map.of(AMBER, PERSON, BIRCH, PERSON))) {
            assertThat(new Debrief(playedByPeople(session)).parties()).isEmpty();
        }
    }

    private static SavedGame playedByPeople(GameSession session) {
        for (int turn = session.facilitatorView().turn(); turn <= session.settings().turns(); turn++) {
            endTurn(session);
        }
        return session.debrief().orElseThrow();
    }

    /// The program plays, then the people end their turn.
    private static void endTurn(GameSession session) {
        new Autoplay(session).run();
        for (PartyId party : session.parties()) {
            if (session.facilitatorView().seat(party).control() instanceof SeatControl.Human) {
                submit(session, new Seat.OfParty(party), new Command.Ready(true));
            }
        }
        new Autoplay(session).run();
    }

    private static void assign(GameSession session, SeatControl control) {
        submit(session, new Seat.Facilitator(), new Command.AssignSeat(AMBER, control));
    }

    private static void submit(GameSession session, Seat seat, Command command) {
        assertThat(session.submit(new Submission(UUID.randomUUID().toString(), seat, session.revision(seat), command)))
                .isInstanceOf(Reply.Done.class);
    }
}
