package armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.scenario.json.ModelJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class GameCommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void simulateWritesOneJsonDocument() {
        assertThat(run("simulate", "two-valleys", "--games", "3", "--seed", "7")).isEqualTo(ExitStatus.DONE);
        JsonNode result = ModelJson.mapper().readTree(out.toString());
        assertThat(result.propertyNames()).containsExactly("scenario", "seed", "changes", "games",
                "summary");
        assertThat(result.path("scenario").asString()).isEqualTo("two-valleys");
        assertThat(result.path("seed").asInt()).isEqualTo(7);
        assertThat(result.path("games")).hasSize(3).allSatisfy(game -> {
            assertThat(game.propertyNames()).containsExactly("game", "outcome", "turns", "scores", "indicators",
                    "hash");
            assertThat(game.path("scores").propertyNames()).containsExactly("amber", "birch");
            assertThat(game.path("hash").asString()).matches("[0-9a-f]{64}");
        });
        assertThat(result.path("summary").path("games").asInt()).isEqualTo(3);
    }

    @Test
    void aSeriesOfFastGamesIsTheSameWithAnyNumberOfThreads() {
        String once = output("simulate", "two-valleys", "--games", "8", "--policy", "fast", "--threads", "1");
        assertThat(output("simulate", "two-valleys", "--games", "8", "--policy", "fast", "--threads", "3"))
                .isEqualTo(once);
        assertThat(output("simulate", "two-valleys", "--games", "8")).isNotEqualTo(once);
    }

    @Test
    void levelsAndPersonasChangeTheGames() {
        String plain = output("simulate", "two-valleys", "--games", "3");
        assertThat(output("simulate", "two-valleys", "--games", "3", "--levels", "experienced")).isEqualTo(plain);
        assertThat(output("simulate", "two-valleys", "--games", "3", "--levels", "amber=newcomer")).isNotEqualTo(plain);
        assertThat(output("simulate", "two-valleys", "--games", "3", "--personas", "open-handed")).isNotEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--levels|experd|expert", "--levels|moon=expert|amber",
        "--personas|firmm|firm"})
    void anUnknownLevelOrPersonaIsSaidWithTheNearestSpelling(String option, String value, String hint) {
        assertThat(run("simulate", "two-valleys", option, value)).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(err.toString().lines()).singleElement().asString().contains("There is no", hint);
    }

    @Test
    void aTournamentHoldsPlayersAgainstTheFirst() {
        assertThat(run("tournament", "two-valleys", "--games", "2", "--levels", "experienced,newcomer", "--seats",
                "amber"))
                .isEqualTo(ExitStatus.DONE);
        List<String> lines = out.toString().lines().filter(line -> line.startsWith("amber")).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).contains("experienced", "0.0 +- 0.0");
        assertThat(lines.getLast()).contains("newcomer");
    }

    @Test
    void aTournamentsTableIsTheSameInJsonWhateverTheThreads() {
        JsonNode once = tournament("1");
        assertThat(once.propertyNames()).containsExactly("scenario", "seed", "games", "players");
        JsonNode player = once.path("players").path(1);
        assertThat(player.path("seat").asString()).isEqualTo("birch");
        assertThat(player.path("level").asString()).isEqualTo("experienced");
        assertThat(player.propertyNames()).containsExactly("seat", "level", "score", "lead", "agreed", "settled",
                "efficiency", "durability", "decisions", "milliseconds");
        assertThat(player.path("milliseconds").propertyNames()).containsExactly("mean", "median", "p95");
        assertThat(withoutTimes(tournament("3"))).isEqualTo(withoutTimes(once));
    }

    private JsonNode tournament(String threads) {
        return ModelJson.mapper()
                .readTree(output("tournament", "two-valleys", "--games", "3", "--levels", "experienced", "--format",
                        "json", "--threads", threads));
    }

    private static JsonNode withoutTimes(JsonNode tournament) {
        tournament.path("players").forEach(player -> ((ObjectNode) player).remove("milliseconds"));
        return tournament;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--games|0|is not between 2", "--games|1|is not between 2",
        "--levels|experd|did you mean \"expert\"", "--personas|firmm|firm", "--seats|ambre|amber",
        "--seats|amber,birch,Amber|'--seats': amber is named twice",
        "--levels|expert,newcomer,EXPERT|'--levels': expert is named twice",
        "--personas|firm,firm|'--personas': firm is named twice"})
    void aTournamentThatCannotBePlayedIsRefusedInOneLineBeforeTheTableBegins(String option, String value,
            String complaint) {
        assertThat(run("tournament", "two-valleys", option, value)).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(err.toString().lines()).singleElement().asString().contains(complaint);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theSummaryHasABandForEachIndicatorOfTheScenario() {
        assertThat(run("simulate", "two-valleys", "--games", "3", "--talks", "off", "--seed", "7"))
                .isEqualTo(ExitStatus.DONE);
        JsonNode indicators = ModelJson.mapper().readTree(out.toString()).path("summary").path("indicators");
        assertThat(indicators.propertyNames()).containsExactly("months-to-hold-ground", "losses-to-hold-ground",
                "losses-birch", "advance", "ford-of-birch");
        assertThat(indicators).allSatisfy(band -> {
            assertThat(band.propertyNames()).containsExactly("p5", "median", "p95");
            assertThat(band.path("p5").asDouble()).isLessThanOrEqualTo(band.path("median").asDouble());
            assertThat(band.path("median").asDouble()).isLessThanOrEqualTo(band.path("p95").asDouble());
        });
    }

    @Test
    void theSameSeedGivesTheSameBytesWithAnyNumberOfThreads() {
        String once = output("simulate", "two-valleys", "--games", "8", "--seed", "3", "--threads", "1");
        assertThat(output("simulate", "two-valleys", "--games", "8", "--seed", "3", "--threads", "1")).isEqualTo(once);
        assertThat(output("simulate", "two-valleys", "--games", "8", "--seed", "3", "--threads", "3")).isEqualTo(once);
        assertThat(output("simulate", "two-valleys", "--games", "8", "--seed", "4")).isNotEqualTo(once);
    }

    @Test
    void fewerGamesAreTheFirstOfMore() {
        List<String> more = output("simulate", "two-valleys", "--games", "4", "--format", "csv").lines().toList();
        assertThat(output("simulate", "two-valleys", "--games", "2", "--format", "csv").lines())
                .containsExactlyElementsOf(more.subList(0, 3));
        assertThat(more).hasSize(5).first().isEqualTo("game,outcome,turns,score-amber,score-birch,hash");
    }

    @Test
    void withoutTalksTheWarRunsOnAloneForAsManyTurnsAsAsked() {
        assertThat(
                output("simulate", "two-valleys", "--talks", "off", "--turns", "3", "--format", "csv").lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("1,no-agreement,3,");
    }

    @Test
    void theTextIsForReading() {
        assertThat(output("simulate", "two-valleys", "--format", "text")).contains("mean", "median")
                .doesNotContain("{");
    }

    @Test
    void aChangedAssumptionChangesTheGamesAndIsReported() {
        String plain = output("simulate", "two-valleys", "--games", "2", "--talks", "off", "--format", "csv");
        String[] changed = {"simulate", "two-valleys", "--games", "2", "--talks", "off", "--set", "front.advance=30",
            "--set", "time.discount=0.98"};
        JsonNode result = ModelJson.mapper().readTree(output(changed));
        assertThat(result.path("changes")).singleElement().satisfies(change -> {
            assertThat(change.path("path").asString()).isEqualTo("front.advance");
            assertThat(change.path("from").asDouble()).isEqualTo(20);
            assertThat(change.path("to").asDouble()).isEqualTo(30);
        });
        assertThat(plain).doesNotContain(result.path("games").path(0).path("hash").asString());
        String[] text = Arrays.copyOf(changed, changed.length + 2);
        text[changed.length] = "--format";
        text[changed.length + 1] = "text";
        assertThat(output(text)).contains("Changed: front.advance from 20.0 to 30.0 (km2 a month)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "hazard.bse=0.2;there is no assumption \"hazard.bse\"; did you mean \"hazard.base\"?",
        "hazard.base=7;hazard.base: 7 is outside its range 0.11 to 0.32 (per month)",
        "hazard.base=NaN;hazard.base: NaN is outside its range 0.11 to 0.32 (per month)",
        "hazard.base=much;hazard.base: \"much\" is no number",
        "hazard.base;write path=value, for example hazard.base=0.2"})
    void anAssumptionThatCannotBeChangedIsOneLine(String setting, String said) {
        for (String command : List.of("simulate", "watch", "play")) {
            assertThat(run(command, "two-valleys", "--set", setting)).isEqualTo(ExitStatus.WRONG_USAGE);
            assertThat(err.toString()).hasLineCount(1).contains("--set: ", said);
            assertThat(out.toString()).isEmpty();
        }
    }

    @Test
    void anAssumptionSetTwiceIsOneLine() {
        assertThat(run("simulate", "two-valleys", "--set", "hazard.base=0.2", "--set", "hazard.base=0.3"))
                .isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(err.toString()).hasLineCount(1).contains("hazard.base is set twice");
    }

    @Test
    void aGameWithChangedAssumptionsIsSavedWithThemAndVerifies() {
        Path file = folder.resolve("changed.armistice");
        String told = output("watch", "two-valleys", "--seed", "5", "--set", "hazard.base=0.25", "--save",
                file.toString());
        assertThat(told.replaceAll("\\s+", " ")).contains(
                "An assumption was changed for this game: hazard.base is 0.25 (per month); the scenario has 0.16.");
        assertThat(output("replay", file.toString()).replaceAll("\\s+", " ")).contains("hazard.base is 0.25");
        assertThat(output("replay", file.toString(), "--verify")).startsWith(file + ": ok, ");
        assertThat(run("play", file.toString(), "--set", "hazard.base=0.3")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(err.toString()).hasLineCount(1).contains("--set changes a new game");
    }

    @ParameterizedTest
    @CsvSource({"--seed, 3", "--save, other.armistice"})
    void whatOnlyANewGameHasIsRefusedForASavedOne(String option, String value) {
        assertThat(run("play", watched().toString(), option, value)).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(err.toString()).hasLineCount(1).contains(option + " is for a new game");
    }

    @ParameterizedTest
    @CsvSource({"--games, 0", "--games, -1", "--games, many", "--threads, 0", "--turns, 0", "--format, xml",
        "--talks, maybe", "--seed, x", "--gmaes, 3"})
    void aWrongOptionIsOneLineAndWrongUsage(String option, String value) {
        assertThat(run("simulate", "two-valleys", option, value)).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(err.toString()).hasLineCount(1).contains(option);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anUnknownScenarioIsOneLineWithTheNearestName() {
        assertThat(run("simulate", "jeddah-2052")).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString()).hasLineCount(1).contains("did you mean \"jeddah-2025\"?");
    }

    @Test
    void anUnknownSeatIsOneLineWithTheNearestName() {
        assertThat(run("play", "two-valleys", "--seat", "bitch")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(err.toString()).hasLineCount(1).contains("did you mean \"birch\"?", "amber, birch");
    }

    @Test
    void aReaderThatGoesAwayEndsTheSeries() {
        PrintWriter gone = new PrintWriter(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        }, false, StandardCharsets.UTF_8);
        assertThat(ArmisticeCommand.run(gone, new PrintWriter(err), "simulate", "two-valleys", "--games", "1000000"))
                .isEqualTo(ExitStatus.DONE);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void watchTellsAGameSavesItAndNamesTheFile() {
        Path file = folder.resolve("watched.armistice");
        String told = output("watch", "two-valleys", "--seed", "5", "--save", file.toString());
        assertThat(told).contains("Turn 1 begins", "The game ends: ", "Scores:", "The game is saved in " + file);
        assertThat(told.lines()).allMatch(line -> line.length() <= 100 || line.contains(folder.toString()));
        assertThat(output("replay", file.toString(), "--verify")).startsWith(file + ": ok, ").hasLineCount(1);
    }

    @Test
    void replayTellsTheGameAgain() {
        Path file = watched();
        String told = output("replay", file.toString());
        assertThat(told).contains("Turn 1 begins", "The game ends: ", "Scores:");
        assertThat(output("replay", file.toString(), "--seat", "amber")).contains("Turn 1 begins");
    }

    @Test
    void replayGivesEveryMoveOfTheProgramWithItsReasons() {
        Path file = folder.resolve("game.armistice");
        run("watch", "two-valleys", "--seed", "3", "--save", file.toString(), "--levels", "birch=expert");
        String all = output("replay", file.toString(), "--reasons");
        assertThat(all)
                .contains("Turn 1, ", "Am chose to ", "Bi chose to ", "chosen: ", "instead of: ",
                        "is thought to want most: ",
                        "to need ")
                .doesNotContain("would do otherwise");
        assertThat(output("replay", file.toString(), "--reasons", "--seat", "amber")).contains("Am chose to ")
                .doesNotContain("Bi chose to ");
    }

    @Test
    void replayGivesTheReasonsOfOneTurn() {
        String told = output("replay", watched().toString(), "--reasons", "--turn", "2");
        assertThat(told).contains("How to read this.", "Turn 2, ").doesNotContain("Turn 1, ", "Turn 3, ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--reasons --turn 99|--turn 99: the game has turns 1 to ",
        "--reasons --turn 0|--turn 0: the game has turns 1 to ", "--turn 2|--turn goes with --reasons"})
    void replayRefusesATurnThatItCannotTell(String options, String complaint) {
        String file = watched().toString();
        assertThat(run(("replay " + file + " " + options).split(" ", -1))).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString()).hasLineCount(1).contains(complaint);
    }

    @Test
    void replayExplainsEveryNumberOfATurn() {
        Path file = watched();
        assertThat(output("replay", file.toString(), "--explain")).contains("Civilian harm", "Turn 1, ",
                "Cost of the turn to",
                "= product of", "time.discount");
        assertThat(output("replay", file.toString(), "--explain", "--seat", "amber")).contains("Turn 1 begins",
                "Outside option now", "= sum of").doesNotContain("Cost of the turn to");
    }

    @Test
    void watchDoesNotOverwriteAGame() {
        Path file = watched();
        assertThat(run("watch", "two-valleys", "--save", file.toString())).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString()).hasLineCount(1).contains("there is such a file already");
    }

    @Test
    void aBrokenSaveIsOneLineWhereverItIsBroken() throws IOException {
        Path file = watched();
        byte[] whole = Files.readAllBytes(file);
        for (int at = 5; at < whole.length; at += whole.length / 10) {
            byte[] broken = whole.clone();
            broken[at] ^= 1;
            Files.write(file, broken);
            assertThat(run("replay", "--verify", file.toString())).as("broken at %d", at)
                    .isEqualTo(ExitStatus.BAD_INPUT);
            assertThat(err.toString()).hasLineCount(1).contains(file.toString());
        }
    }

    @Test
    void aTornSaveDoesNotVerifyButIsToldUpToItsLastWholeLine() throws IOException {
        Path file = watched();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 9));
        assertThat(run("replay", "--verify", file.toString())).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString()).hasLineCount(1).contains("is not whole");
        assertThat(run("replay", file.toString())).isEqualTo(ExitStatus.DONE);
        assertThat(err.toString()).hasLineCount(1).contains("are left out");
        assertThat(out.toString()).contains("Turn 1 begins");
    }

    @Test
    void aSaveThatIsNotThereIsOneLine() {
        assertThat(run("replay", folder.resolve("none").toString())).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString()).hasLineCount(1).contains("there is no such file");
    }

    private Path watched() {
        Path file = folder.resolve("watched.armistice");
        assertThat(run("watch", "two-valleys", "--seed", "5", "--save", file.toString())).isEqualTo(ExitStatus.DONE);
        return file;
    }

    private String output(String... words) {
        assertThat(run(words)).as(() -> err.toString()).isEqualTo(ExitStatus.DONE);
        assertThat(err.toString()).isEmpty();
        return out.toString();
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return ArmisticeCommand.run(new PrintWriter(out), new PrintWriter(err), words);
    }
}
