package armistice.ui.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.ai.Move;
import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.Command;
import armistice.model.play.GameSettings;
import armistice.model.play.Rejection;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.play.Submission;
import armistice.model.setting.Issue;
import armistice.scenario.ScenarioReader;
import armistice.session.GameSession;
import armistice.session.Journal;
import armistice.session.Reply;
import armistice.ui.kit.Problems;
import armistice.ui.kit.Tasks;
import armistice.ui.kit.Texts;
import armistice.ui.seat.Desk.DraftOrigin;
import armistice.ui.seat.Door;
import armistice.ui.seat.SeatViewModel;
import armistice.view.Narrator;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftingViewModelTest {

    private static final PartyId AMBER = new PartyId("amber");
    private static final PartyId BIRCH = new PartyId("birch");

    private final GameSession session = session();
    private final SeatViewModel seat = seat(session);
    private final DraftingViewModel model = new DraftingViewModel(seat, new Texts(Locale.ENGLISH));

    @Test
    void aTextBeginsWithEverythingLeftOpenAndGoesToEverybodyElse() {
        var draft = model.draftProperty().get();
        assertThat(seat.scenario().issues())
                .allMatch(issue -> issue.option(draft.terms().option(issue.id())).open());
        assertThat(draft.to()).containsExactly(BIRCH);
        assertThat(model.whyNotTable()).isEqualTo("Settle at least one issue.");
    }

    @Test
    void anotherKindOfAgreementLeavesOpenWhatItCannotSettle() {
        model.choose(Stage.SETTLEMENT);
        seat.scenario().issues().forEach(issue -> model.choose(issue.id(), issue.options().getLast().id()));
        model.choose(Stage.PARTIAL_TRUCE);
        var draft = model.draftProperty().get();
        assertThat(draft.months()).isPositive();
        assertThat(seat.scenario().issues().stream().filter(issue -> !issue.stages().contains(Stage.PARTIAL_TRUCE)))
                .isNotEmpty()
                .allMatch(issue -> issue.option(draft.terms().option(issue.id())).open());
    }

    @Test
    void whatWasChangedIsToldAgainstTheTextItAnswers() {
        var theirs = model.draftProperty().get();
        model.open(new DraftOrigin(theirs, DraftOrigin.Kind.COUNTER, "p1", 1));
        assertThat(model.changes()).isEmpty();
        Issue issue = seat.scenario().issues().getFirst();
        model.choose(issue.id(), issue.options().getLast().id());
        assertThat(model.changes()).containsExactly(issue.id());
    }

    @Test
    void aTextThatTheModelLetsThroughIsTakenByTheGame() {
        model.startFromStatusQuo();
        assertThat(model.whyNotTable()).isEmpty();
        assertThat(submit(model.command())).isInstanceOf(Reply.Done.class);
    }

    @Test
    void theNextVersionOfAProposalAmendsIt() {
        model.open(new DraftOrigin(model.draftProperty().get(), DraftOrigin.Kind.AMEND, "p1", 3));
        assertThat(model.command()).isInstanceOfSatisfying(Command.Amend.class,
                amend -> assertThat(amend.version()).isEqualTo(3));
    }

    private Reply submit(Command command) {
        return session
                .submit(new Submission("once", new Seat.OfParty(AMBER), session.revision(AMBER), command));
    }

    private static GameSession session() {
        var scenario = new ScenarioReader().read(Path.of("src/test/resources/scenarios/two-valleys")).orThrow();
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        seats.put(AMBER, new SeatControl.Human());
        seats.put(BIRCH, new SeatControl.Human());
        return GameSession.start(scenario, new GameSettings(1, seats, 6, true),
                new Benchmark(Map.of(AMBER, 0.0, BIRCH, 0.0), Map.of(AMBER, 10.0, BIRCH, 10.0), false),
                Journal.inMemory());
    }

    private static SeatViewModel seat(GameSession session) {
        var door = new Door() {
            @Override
            public Snapshot look() {
                return new Snapshot(1, session.revision(AMBER), session.view(AMBER), session.chronicle(AMBER),
                        session.controlBefore());
            }

            @Override
            public List<Move> advise() {
                return session.adviser().advise(AMBER);
            }

            @Override
            public Optional<Rejection> submit(Command.OfParty command, long revision) {
                throw new IllegalStateException("the test submits by itself");
            }
        };
        var problems = new Problems();
        return new SeatViewModel(door, door.look(), new Tasks(Runnable::run, problems), problems,
                new Texts(Locale.ENGLISH), new Narrator(Locale.ENGLISH));
    }
}
