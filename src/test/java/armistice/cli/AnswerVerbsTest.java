package armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.Command;
import armistice.model.play.GameSettings;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.play.Submission;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import armistice.session.GameSession;
import armistice.session.Journal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answering a settlement that a person in the other seat has tabled.
class AnswerVerbsTest {
    private static final ScenarioResult.Loaded SCENARIO = new ScenarioReader().read("two-valleys").orThrow();
    private static final PartyId AMBER = new PartyId("amber");
    private static final PartyId BIRCH = new PartyId("birch");
    private static final String ISSUES = "(fire, line, league, guard, tolls, captives)";

    private final StringWriter out = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {"|''|none", "Not like this.|Not like this.|none",
        "over=line|''|line", "over=line,captives Not like this.|Not like this.|line captives",
        "over=CAPT,line|''|captives line",
        "over=line,line|''|line", "Not over=line|Not over=line|none"})
    void aRefusalNamesTheClausesOverWhichItIsBeforeItsReason(@Nullable String words, String reason,
            @Nullable String over)
            throws IOException {
        List<IssueId> named = over == null ? List.of() : Stream.of(over.split(" ", -1)).map(IssueId::new).toList();

        assertThat(answered("refuse ID " + (words == null ? "" : words)).answers())
                .containsExactly(Map.entry(AMBER, new Answer.Refused(1, reason, named)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"over=lime|\"lime\" is not an issue; did you mean \"line\"?",
        "over=line,moon|\"moon\" is not an issue",
        "over=|Name an issue", "over=line,|Name an issue", "over= line|Name an issue"})
    void whatIsNoIssueIsSaidAndNothingIsAnswered(String words, String complaint) throws IOException {
        assertThat(answered("refuse ID " + words).answers()).isEmpty();
        assertThat(out.toString()).contains("> " + complaint + " " + ISSUES);
    }

    @Test
    void whatWasRefusedOverIsToldWithItsClauses() throws IOException {
        answered("refuse ID over=line Not like this.");

        assertThat(out.toString().replaceAll("\\s+", " ")).contains(
                "Amber Valley refuses the proposal of Birch Valley, over Line on the river: The present line. Not like this.");
    }

    @Test
    void amongTheProposalsTheIssuesOfARefusalAreToldByTheNamesThatCommandsKnow() throws IOException {
        answered("refuse ID over=line,fire\nproposals");
        assertThat(out.toString()).contains(" refuses over line and fire");
        answered("refuse ID\nproposals");
        assertThat(out.toString()).containsPattern(" refuses\\R");
    }

    /// What has become of Birch's settlement when Amber has typed a line, with `ID` for its name.
    private Proposal answered(String line) throws IOException {
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        SCENARIO.scenario().parties().forEach(party -> seats.put(party.id(), new SeatControl.Human()));
        try (GameSession session = GameSession.start(SCENARIO, new GameSettings(1, seats, 4, true),
                new Benchmark(Map.of(), Map.of(), true), Journal.inMemory())) {
            session.submit(new Submission("table", new Seat.OfParty(BIRCH), session.revision(BIRCH),
                    new Command.Table(settlement())));
            String id = session.view(AMBER).proposals().getLast().id().value();
            String input = line.replace("ID", id) + "\nquit\n";
            new TerminalGame(session, AMBER, new BufferedReader(new StringReader(input)), new PrintWriter(out)).play();
            return session.view(AMBER).proposals().getLast();
        }
    }

    private static Draft settlement() {
        Map<IssueId, OptionId> open = new LinkedHashMap<>();
        SCENARIO.scenario().issues().forEach(issue -> open.put(issue.id(), issue.open().id()));
        Terms terms = new Terms(open).with(new IssueId("fire"), new OptionId("all"))
                .with(new IssueId("line"), new OptionId("present"));
        return new Draft(Set.of(AMBER), Stage.SETTLEMENT, terms, 0, false, List.of(), 4, "");
    }
}
