package armistice.session;

import static armistice.session.TestGames.AMBER;
import static armistice.session.TestGames.BIRCH;
import static armistice.session.TestGames.TWO_VALLEYS;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.ai.Move;
import armistice.ai.Negotiator;
import armistice.ai.Rationale;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.GameSettings;
import armistice.model.play.Seat;
import armistice.model.play.Submission;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import armistice.view.Appraiser;
import armistice.view.SeatView;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The program signs nothing against the party that it plays.
class LastLookTest {

    @TempDir
    Path folder;

    @Test
    void aTextBelowTheOutsideOptionIsNotTabledByTheProgram() {
        try (GameSession session = played(LastLookTest::worst)) {
            assertThat(excuses(session)).isNotEmpty()
                    .allMatch(seat -> seat.party().equals(AMBER)
                            && seat.detail().startsWith("it would have signed "));
            assertThat(session.view(AMBER).proposals()).noneMatch(text -> text.by().equals(AMBER));
        }
    }

    @Test
    void aTextBelowTheOutsideOptionIsNotAcceptedByTheProgram() {
        try (GameSession session = TestGames.start(1, Journal.inMemory())) {
            Draft bad = worstFor(session.view(AMBER), BIRCH);
            Seat birch = new Seat.OfParty(BIRCH);
            Draft tabled = new Draft(Set.of(AMBER), bad.stage(), bad.terms(), 0, false, List.of(), 2, "");
            assertThat(session.submit(new Submission("1", birch, session.revision(birch), new Command.Table(tabled))))
                    .isInstanceOf(Reply.Done.class);
            Proposal text = session.view(AMBER).proposals().getLast();
            assertThat(LastLook.objection(session.view(AMBER),
                    new Command.Reply(text.id(), new Answer.Accepted(text.version()))))
                    .hasValueSatisfying(why -> assertThat(why).startsWith("it would have signed "));
            assertThat(LastLook.objection(session.view(AMBER),
                    new Command.Reply(text.id(), new Answer.Refused(text.version(), ""))))
                    .isEmpty();
        }
    }

    @Test
    void anythingButASignatureIsLeftAlone() {
        try (GameSession session = TestGames.start(1, Journal.inMemory())) {
            assertThat(LastLook.objection(session.view(AMBER), new Command.Ready(true))).isEmpty();
            assertThat(LastLook.objection(session.view(AMBER), new Command.Send(Set.of(BIRCH), "Hello."))).isEmpty();
        }
    }

    @Test
    void aTextAcrossAnAbsoluteRedLineIsNamedWithIt() {
        ScenarioResult.Loaded loaded = new ScenarioReader().read("jeddah-2025").orThrow();
        PartyId ukraine = new PartyId("ukraine");
        try (GameSession session = GameSession.start(loaded, TestGames.humans(loaded.scenario(), 1),
                TestGames.BENCHMARKS.of(loaded), Journal.inMemory())) {
            SeatView view = session.view(ukraine);
            Map<IssueId, OptionId> options = open(loaded.scenario());
            options.put(new IssueId("south"), new OptionId("full"));
            assertThat(LastLook.objection(view, new Command.Table(settlement(Set.of(new PartyId("russia")), options))))
                    .hasValueSatisfying(why -> assertThat(why).startsWith("it would have signed across a red line: "));
        }
    }

    @ParameterizedTest
    @CsvSource({"two-valleys, 1", "two-valleys, 2", "two-valleys-easy, 1", "truce-to-keep, 1", "energy-truce-2025, 1"})
    void theProgramsOwnNegotiatorsAreNeverStopped(String name, long seed) {
        ScenarioResult.Loaded loaded = new ScenarioReader().read(name).orThrow();
        try (GameSession session = GameSession.start(loaded,
                new GameSettings(seed, Casting.asAuthored(loaded.scenario()),
                        loaded.scenario().turns(), true),
                TestGames.BENCHMARKS.of(loaded), Journal.inMemory())) {
            new Autoplay(session, Casting.envoys(loaded.scenario(), seed)).run();
            assertThat(excuses(session)).isEmpty();
        }
    }

    /// A game in which amber is played by `negotiator`, to its end.
    private static GameSession played(Negotiator negotiator) {
        GameSession session = GameSession.start(TWO_VALLEYS, TestGames.computers(TWO_VALLEYS.scenario(), 1),
                TestGames.BENCHMARKS.of(TWO_VALLEYS), Journal.inMemory());
        Casting others = Casting.envoys(TWO_VALLEYS.scenario(), 1);
        new Autoplay(session, (party, control) -> party.equals(AMBER)
                ? negotiator
                : others.negotiator(party, control)).run();
        return session;
    }

    private List<ExcusedSeat> excuses(GameSession session) {
        Path copy = folder.resolve("copy.armistice");
        session.saveCopy(copy);
        return SavedGame.read(copy).excusedSeats();
    }

    private static Move worst(SeatView view) {
        return new Move(new Command.Table(worstFor(view, BIRCH)),
                new Rationale("table", List.of(), Map.of(), List.of(), List.of(), List.of()));
    }

    /// The settlement of single clauses, each the worst for the seat of `view` that crosses no absolute red line, if there is one.
    private static Draft worstFor(SeatView view, PartyId to) {
        Appraiser appraiser = new Appraiser(view);
        Map<IssueId, OptionId> options = open(view.scenario());
        for (Issue issue : view.scenario().issues()) {
            if (issue.stages().contains(Stage.SETTLEMENT)) {
                Option worst = issue.options()
                        .stream()
                        .filter(option -> option.consent().isEmpty())
                        .min(Comparator.comparingDouble(
                                option -> appraiser.optionPoints(Stage.SETTLEMENT, issue.id(), option.id())))
                        .orElseThrow();
                options.put(issue.id(), worst.id());
            }
        }
        return settlement(Set.of(to), options);
    }

    private static Map<IssueId, OptionId> open(Scenario scenario) {
        Map<IssueId, OptionId> options = new LinkedHashMap<>();
        scenario.issues().forEach(issue -> options.put(issue.id(), issue.open().id()));
        return options;
    }

    private static Draft settlement(Set<PartyId> to, Map<IssueId, OptionId> options) {
        return new Draft(to, Stage.SETTLEMENT, new Terms(options), 0, false, List.of(), 2, "");
    }
}
