package armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.GameSettings;
import armistice.model.play.SeatControl;
import armistice.model.setting.Party;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import armistice.session.Benchmarks;
import armistice.session.GameSession;
import armistice.session.Journal;
import armistice.session.SavedGame;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalGameTest {
    private static final ScenarioResult.Loaded SCENARIO = new ScenarioReader().read("two-valleys").orThrow();
    private static final Benchmarks BENCHMARKS = new Benchmarks();
    private static final PartyId AMBER = new PartyId("amber");

    @TempDir
    Path folder;

    @Test
    void aGameIsPlayedToItsScores() throws IOException {
        assertThat(played("ready\n".repeat(6))).contains("The game ends: ", "Scores:");
    }

    @Test
    void whereTheInputEndsTheGameIsSaved() throws IOException {
        assertThat(played("look\n")).contains("Without a deal you expect", "The game is saved in ", "Go on with it:");
        assertThat(SavedGame.read(file()).verify()).hasSize(64);
    }

    @Test
    void aProposalIsDraftedClauseByClauseAndTabled() throws IOException {
        String told = played("draft new\nset captives all\nset line present\nstage settlement\ntable\nproposals\n");
        assertThat(told).contains("Draft: comprehensive settlement to", "worth ",
                "Amber Valley tables a proposal");
        assertThat(told).containsPattern("[a-z0-9]+: Am to Bi, comprehensive settlement, version 1, ");
    }

    @Test
    void adviceSaysWhatTheProgramWouldDoAndWhy() throws IOException {
        assertThat(played("advice\nquit\n")).contains("The program would ").containsOnlyOnce("  why: ");
    }

    @Test
    void adviceTellsTheReasonsOfEveryMoveWhenAskedForAll() throws IOException {
        assertThat(played("advice all\nquit\n")).containsPattern("(?s)  why: .*Then it would .*  why: ");
    }

    @Test
    void adviceAsksForNothingElse() throws IOException {
        assertThat(played("advice nobody\nquit\n")).contains("\"nobody\" is not \"all\"")
                .doesNotContain("The program would ");
    }

    @Test
    void adviceIsForbiddenAndAllowedAgain() throws IOException {
        assertThat(played("advice off\nadvice\nadvice on\nadvice\nquit\n"))
                .containsSubsequence("Nobody may ask the program for advice.", "> Whoever runs the game has switched",
                        "Players may ask the program for advice again.", "> The program would ");
    }

    @Test
    void aSeatThatIsLeftIsPlayedByTheProgramAndComesBack() throws IOException {
        String told = played("leave 2 expert\nseats\nquit\n");
        assertThat(told).containsSubsequence("Amber Valley is now played by the program.", "Turn 2 begins",
                "Turn 3 begins", "Amber Valley is now played by a person.", "amber, turn 3 of 6",
                "amber: Amber Valley, you");
    }

    @Test
    void aSeatThatIsLeftForLongerThanTheGameLastsPlaysToTheScores() throws IOException {
        assertThat(played("leave 999\n")).contains("The game ends: ", "Scores:");
    }

    @Test
    void thePlayersOfOtherPartiesAreChosenOnAnyTurn() throws IOException {
        assertThat(played("ready\ncast birch open-handed newcomer\nseats\ncast birch expert\nseats\nquit\n"))
                .contains("birch: Birch Valley, the program, newcomer, open-handed",
                        "birch: Birch Valley, the program, expert, open-handed");
    }

    @Test
    void aWordIsGivenAboutAProposal() throws IOException {
        String tabling = "draft new\nset captives all\nset line present\ntable\nproposals\n";
        String told = played(tabling);
        Files.delete(file());
        String text = told.lines()
                .filter(line -> line.contains(": Am to Bi, "))
                .findFirst()
                .orElseThrow()
                .split(": ", 2)[0].replace("> ", "");
        assertThat(played(tabling + "threaten birch amber-muster 2 nosuch\nthreaten birch amber-muster 2 " + text
                + "\npledges\n").replaceAll("\\s+", " "))
                .contains("\"nosuch\" is not a proposal (", "Amber Valley threatens Birch Valley with: Muster, "
                        + "unless it accepts the comprehensive settlement that Amber Valley proposed")
                .containsPattern("[a-z0-9]+: Am threatens Bi with \"Muster\" unless it accepts");
    }

    @Test
    void theBriefCitesItsFactsWithTheirSources() throws IOException {
        assertThat(alone("jeddah-2025", "us", "brief\nquit\n")).doesNotContain("[fact:")
                .contains("== Where things stand on 10 March 2025 ==", "[1] Russia holds about 18.6 % of Ukraine",
                        "confidence medium)");
    }

    @Test
    void aDocumentIsRead() throws IOException {
        assertThat(alone("jeddah-2025", "us", "library\nlibrary riyadh\nquit\n"))
                .contains("riyadh-two-accounts: Riyadh: one meeting, two accounts (2025-02-19", "(reliability 90 %)");
    }

    @Test
    void whatIsKnownOfThePartiesIsListed() throws IOException {
        assertThat(alone("jeddah-2025", "ukraine", "parties\nparties us\nquit\n")).contains(
                "us, United States of America: you trust it 40 %; its word is believed 60 %; strain thought to be ",
                "ukraine, Ukraine (you); its word is believed", "said in public, firmness ",
                "Mediator with interests of its own");
    }

    @Test
    void whatIsSetOfADraftIsSaid() throws IOException {
        assertThat(played("until 3\nconfidential yes\nnote Read this first.\nuntil 9\nquit\n")).contains(
                "open until turn 3\n", "open until turn 3, confidential\n", "confidential, with a note\n",
                "> Name a turn from 1 to 6.");
    }

    @Test
    void whatIsNotAnsweredStandsInThePrompt() throws IOException {
        String told = played("proposals\nquit\n");
        String text = told.lines().filter(line -> line.contains("awaits your answer")).findFirst().orElseThrow();
        String name = text.replaceFirst("^.*> ", "").split(":", 2)[0];
        Files.delete(file());
        assertThat(played("refuse " + name + "\nquit\n"))
                .containsSubsequence("amber, turn 1 of 6 (unanswered: " + name + ") > ", "amber, turn 1 of 6 > ");
    }

    @Test
    void aNameThatIsMissingComesWithThoseThatThereAre() throws IOException {
        assertThat(played("options\nquit\n")).containsPattern("> Name an issue \\(.*line.*\\)\\.");
    }

    @Test
    void whatCannotBeDoneIsSaidInASentence() throws IOException {
        assertThat(played("draft new\ntable\nquit\n")).doesNotContain("Amber Valley tables a proposal")
                .contains("> The text leaves every issue open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lokk", "set", "set lime x", "set line nowhere", "show none", "accept", "until soon",
        "stage truce", "meet bridge", "order ford sideways", "tell", "tell birch", "principle", "attend m1 perhaps",
        "take nothing", "save", "threaten birch", "denounce a9", "extend a9 30", "suspend a9 anger", "resume a9",
        "question bridge birch 2 Why?", "respond m9 So.", "readout m9 So."})
    void aLineThatIsNotUnderstoodSaysWhatCouldBeMeant(String line) throws IOException {
        String told = played(line + "\nquit\n");
        assertThat(told).containsPattern("> (Name|Write|\"[^\"]+\" is not) .*\\.|> \"[^\"]+\" is not .*\\)");
    }

    @Test
    void aMisspeltCommandIsAnsweredWithTheNearestOne() throws IOException {
        assertThat(played("chronicel\n")).contains("\"chronicel\" is not a command; did you mean \"chronicle\"?");
    }

    @Test
    void aCopyIsSavedWhereThePlayerSays() throws IOException {
        Path copy = folder.resolve("copy.armistice");
        played("tell birch We should talk.\nsave " + copy + "\nquit\n");
        assertThat(SavedGame.read(copy).steps()).isNotEmpty();
    }

    @Test
    void everyListCanBeShown() throws IOException {
        String lists = "help look brief sheet outside measures formats pledges chronicle proposals agreements"
                + " meetings draft quit";
        assertThat(played(lists.replace(' ', '\n'))).contains("weight", "political capital", "this list");
    }

    @Test
    void whatIsInForceIsProlongedRestedAndBrokenOnlyAfterAWarning() throws IOException {
        String told = alone("truce-to-keep", "russia", """
            agreements
            extend truce 30
            take russia-air
            take russia-incursion kharkiv limited breaking
            suspend truce circumstances Enough.
            agreements
            quit
            """);

        assertThat(told).contains("truce: interim truce of", "days left", "offers to prolong the agreement",
                "This breaks agreement truce, which is in force", "aimed at Kharkiv oblast (with limited effort)",
                "does on purpose what the agreement (interim truce) forbids", "is suspended by Russian Federation",
                "suspended, ");
        assertThat(told).doesNotContain("Step up air attacks on cities (");
    }

    @Test
    void whatIsToldAndAskedInWritingIsListed() throws IOException {
        String told = alone("jeddah-2025", "us", """
            question questionnaire europe 2 What would you send? / When?
            meetings
            readout riyadh ceasefire=discussed We spoke.
            quit
            """);

        assertThat(told).contains("puts questions in writing to European coalition (replies until turn 2)",
                "asked, until turn 2: What would you send? / When?", "told by RU: A useful conversation",
                "You have already told of this meeting: riyadh");
    }

    /// What a game says with nobody in the other seats, its lines run together.
    private String alone(String name, String seat, String input) throws IOException {
        ScenarioResult.Loaded scenario = new ScenarioReader().read(name).orThrow();
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        scenario.scenario().parties().forEach(party -> seats.put(party.id(), new SeatControl.Human()));
        StringWriter out = new StringWriter();
        try (GameSession session = GameSession.start(scenario, new GameSettings(1, seats, 4, true),
                new Benchmark(Map.of(), Map.of(), true), Journal.create(file()))) {
            new TerminalGame(session, new PartyId(seat), new BufferedReader(new StringReader(input)),
                    new PrintWriter(out)).play();
        }
        return out.toString().replaceAll("\\s+", " ");
    }

    private Path file() {
        return folder.resolve("game.armistice");
    }

    private String played(String input) throws IOException {
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        for (Party party : SCENARIO.scenario().parties()) {
            seats.put(party.id(), party.id().equals(AMBER)
                    ? new SeatControl.Human()
                    : new SeatControl.Computer(party.persona()));
        }
        StringWriter out = new StringWriter();
        GameSettings settings = new GameSettings(1, seats, SCENARIO.scenario().turns(), true);
        try (GameSession session = GameSession.start(SCENARIO, settings, BENCHMARKS.of(SCENARIO),
                Journal.create(file()))) {
            new TerminalGame(session, AMBER, new BufferedReader(new StringReader(input)), new PrintWriter(out)).play();
        }
        return out.toString();
    }
}
