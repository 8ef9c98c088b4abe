package armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.GameSettings;
import armistice.model.play.SeatControl;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import armistice.session.GameSession;
import armistice.session.Journal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortReasonsTest {
    private static final int SEATS = 2;
    private static final int LINES_A_SEAT_AND_TURN = 9;
    private static final Pattern TABLED = Pattern
            .compile("(?:table an?|amend|put) .*?: (-?[0-9.]+ points), ([^,(]+ %) likely");

    @TempDir
    static Path folder;

    private static String file = "";
    private static String told = "";
    private static String full = "";

    @BeforeAll
    static void watch() {
        file = folder.resolve("game.armistice").toString();
        output("watch", "two-valleys", "--seed", "3", "--save", file, "--levels", "birch=expert");
        told = output("replay", file, "--reasons", "short");
        full = output("replay", file, "--reasons");
    }

    @Test
    void everySeatIsToldWithItsCharacterItsOutsideOptionAndWhatCameOfIt() {
        assertThat(seat("Amber Valley")).contains("experienced, \u201cFirm\u201d", "No agreement was worth ",
                "it held out for ", "the start without talks");
        assertThat(seat("Birch Valley")).contains("expert, \u201c", "in its play-outs", "the start without talks");
    }

    @Test
    void everyTurnInWhichATextWasTabledIsTold() {
        assertThat(tabled("Am")).isNotEmpty()
                .allSatisfy(turn -> assertThat(seat("Amber Valley"))
                        .containsPattern("(?m)^ *" + turn + "  (table|amend|put) "));
        assertThat(tabled("Bi")).isNotEmpty()
                .allSatisfy(turn -> assertThat(seat("Birch Valley"))
                        .containsPattern("(?m)^ *" + turn + "  (table|amend|put) "));
    }

    /// Turns in which a party tables or amends, as told in full.
    private static List<String> tabled(String party) {
        return Pattern.compile("(?m)^Turn ")
                .splitAsStream(full)
                .skip(1)
                .filter(turn -> turn.contains("  " + party + " chose to table ")
                        || turn.contains("  " + party + " chose to amend "))
                .map(turn -> turn.substring(0, turn.indexOf(',')))
                .toList();
    }

    @Test
    void aGameIsToldInFewLinesAndNoneIsTooLongForATerminal() {
        int turns = (int) full.lines().filter(line -> line.startsWith("Turn ")).count();
        long legend = told.lines().takeWhile(line -> !line.isBlank()).count();
        assertThat(legend).isPositive();
        assertThat(told.lines().count() - legend).isLessThan(full.lines().count() / 3)
                .isLessThan((long) SEATS * turns * LINES_A_SEAT_AND_TURN);
        assertThat(told.lines()).allMatch(line -> line.length() <= Paragraph.WIDTH);
    }

    @Test
    void theNumbersAreThoseThatAreToldInFull() {
        List<MatchResult> texts = TABLED.matcher(flat(told)).results().toList();
        assertThat(texts).isNotEmpty()
                .allSatisfy(
                        text -> assertThat(flat(full)).contains(text.group(1) + ", all sign with " + text.group(2)));
    }

    @Test
    void aTextIsToldWithWhatWasAnsweredToIt() {
        assertThat(flat(told)).containsPattern("table a settlement [a-z0-9]+, .*? likely .*?\\. In principle: Bi\\.")
                .contains("Signed by Am, Bi.");
    }

    @Test
    void whatCameOfTheTalksIsToldFirst() {
        assertThat(flat(told)).containsSubsequence("signed by Am, Bi, in force from turn ", "Amber Valley (Am)");
    }

    @Test
    void toAttendAMeetingIsNotTold() {
        assertThat(full).contains("chose to attend ");
        assertThat(told).doesNotContain("attend Talks");
    }

    @Test
    void aSeatAndATurnCanBeAskedFor() {
        assertThat(output("replay", file, "--reasons", "short", "--seat", "birch", "--turn", "1"))
                .contains("Birch Valley (Bi)", "\n  1  ")
                .doesNotContain("Amber Valley (Am)", "\n  2  ");
    }

    @Test
    void aSeatOfAPersonHasNoReasons() {
        Path begun = folder.resolve("begun.armistice");
        ScenarioResult.Loaded scenario = new ScenarioReader().read("two-valleys").orThrow();
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        scenario.scenario().parties().forEach(party -> seats.put(party.id(), new SeatControl.Human()));
        GameSession.start(scenario, new GameSettings(1, seats, 4, true), new Benchmark(Map.of(), Map.of(), true),
                Journal.create(begun)).close();
        assertThat(output("replay", begun.toString(), "--reasons", "short"))
                .containsSubsequence("Amber Valley (Am), played by a person", "Birch Valley (Bi), played by a person",
                        "The game is not over.");
    }

    @ParameterizedTest
    @CsvSource({"--reasons, FILE", "FILE, --reasons", "FILE, --reasons=full"})
    void withoutAValueTheReasonsAreToldInFull(String first, String second) {
        assertThat(output("replay", first.replace("FILE", file), second.replace("FILE", file))).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--reasons=shrot|expected one of [FULL, SHORT]", "--reasons shrot|'shrot'"})
    void anotherFormIsRefusedInOneLine(String option, String complaint) {
        StringWriter err = new StringWriter();
        assertThat(ArmisticeCommand.run(new PrintWriter(new StringWriter()), new PrintWriter(err),
                ("replay " + file + " " + option).split(" ", -1))).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(err.toString()).hasLineCount(1).contains(complaint);
    }

    private static String seat(String name) {
        return Pattern.compile("(?m)^$")
                .splitAsStream(told)
                .filter(part -> part.contains(name + " ("))
                .findFirst()
                .orElseThrow();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String output(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(ArmisticeCommand.run(new PrintWriter(out), new PrintWriter(err), arguments)).as(err.toString())
                .isEqualTo(ExitStatus.DONE);
        return out.toString();
    }
}
