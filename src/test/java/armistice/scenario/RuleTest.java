package armistice.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.scenario.json.ModelJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Breaks each rule once in the example and compares all that is said of it.
class RuleTest {
    private static final ScenarioReader READER = new ScenarioReader();

    /// @param pointer  what is changed
    /// @param value    to what; null to remove it
    /// @param problems all that is then said
    record Breach(String pointer, @Nullable String value, List<String> problems) {
        @Override
        public String toString() {
            return pointer + " = " + value;
        }
    }

    private static Breach breach(String pointer, @Nullable String value, String... problems) {
        return new Breach(pointer, value, List.of(problems));
    }

    @TempDir
    static Path folder;

    private static ScenarioCopy copy;

    @BeforeAll
    static void copyTheExample() throws IOException {
        copy = new ScenarioCopy("two-valleys", folder);
    }

    static Stream<Breach> breaches() {
        return Stream.of(
                breach("/documents/0/id", "\"muster-roll\"",
                        "/documents/1/id: the document \"muster-roll\" stands twice, first at /documents/0/id"),
                breach("/parties/1/chanceKey", "\"k1\"",
                        "/parties/1/chanceKey: the chance key \"k1\" stands twice, first at /parties/0/chanceKey"),
                breach("/issues/5/options/1/backing", "[\"birch\"]",
                        "/issues/5/options/1/backing: options of \"league\" back a foreign force already; allowed: "
                                + "options of one issue"),
                breach("/measures/0/requires", "[{\"quantity\": \"strain:birch\", \"atLeast\": true, \"value\": 1}]",
                        "/measures/0/requires/0/quantity: only \"birch\" knows strain:birch: whoever else can take this "
                                + "measure would learn of it; allowed: what is public, or what all who can take it know "
                                + "of themselves"),
                breach("/parties/0/sheet/issues/line/weight", "34",
                        "/parties/0/sheet/issues: the weights sum to 99; allowed: 100"),
                breach("/parties/0/sheet/issues/fire/values/calm", null,
                        "/parties/0/sheet/issues/fire/values: the option \"calm\" has no value"),
                breach("/parties/0/sheet/issues/fire/values/open", null,
                        "/parties/0/sheet/issues/fire/values: the option \"open\" has no value"),
                breach("/parties/0/sheet/issues/line/values/present", "1.5",
                        "/parties/0/sheet/issues/line/values/present: found 1.5; allowed: at least 0 and at most 1"),
                breach("/parties/0/sheet/redLines/0/points", "3",
                        "/parties/0/sheet/redLines/0/points: an absolute red line has no price; allowed: 0, or left out"),
                breach("/parties/0/trust/birch", null, "/parties/0/trust: the trust in \"birch\" is missing"),
                breach("/parties/0/trust/amber", "0.5",
                        "/parties/0/trust/amber: a party has no trust in itself; leave this out"),
                breach("/issues/0/options/0/open", null, "/issues/0/options: found 0 open options; allowed: exactly 1",
                        "/issues/0/options/0/clause: the clause is missing; only the open option has none"),
                breach("/issues/0/options/1/open", "true",
                        "/issues/0/options: found 2 open options; allowed: exactly 1"),
                breach("/issues/0/options/1/clause", "\" \"",
                        "/issues/0/options/1/clause: the clause is missing; only the open option has none"),
                breach("/issues/0/options/1/position", "1",
                        "/issues/0/options/1/position: the issue settles nothing that has positions; leave it out"),
                breach("/issues/1/options/0/position", "1",
                        "/issues/1/options/0/position: the open option has no position; leave it out"),
                breach("/issues/1/options/1/position", null,
                        "/issues/1/options/1: the key \"position\" is missing: the issue settles control:ford"),
                breach("/issues/1/options/1/position", "1.25",
                        "/issues/1/options/1/position: found 1.25; allowed: 0 to 1, the range of control"),
                breach("/issues/4/options/1/position", "4",
                        "/issues/4/options/1/position: found 4; allowed: 0 to 3, the range of variable:tolls"),
                breach("/issues/1/settles/1", "\"variable:tolls\"",
                        "/issues/1/settles: found control:ford, variable:tolls; allowed: one variable, or control of some regions, or nothing"),
                breach("/regions/1/sector/effort", "0.5",
                        "/regions/1/sector/effort: the efforts of all sectors sum to 1.1; allowed: 1"),
                breach("/war/defender", "\"amber\"", "/war/defender: attacker and defender are the same party"),
                breach("/war/armies/1/party", "\"amber\"", "/war/armies: found 2 armies of \"amber\"; allowed: 1",
                        "/war/armies: found 0 armies of \"birch\"; allowed: 1"),
                breach("/war/season/11", null, "/war/season: found 11 items; allowed: at least 12"),
                breach("/assumptions/hazard.base", null,
                        "/assumptions: the parameter \"hazard.base\" is missing (per month)"),
                breach("/assumptions/hazard.base/value", "0.5",
                        "/assumptions/hazard.base/value: found 0.5; allowed: 0.11 to 0.32"),
                breach("/assumptions/hazard.base/high", "0.1",
                        "/assumptions/hazard.base/high: found 0.1; allowed: at least the low end, 0.11"),
                breach("/variables/3/value", "9", "/variables/3/value: found 9; allowed: 0 to 3"),
                breach("/parties/0/walkOut", "\"birch-smiths\"",
                        "/parties/0/walkOut: the measure \"birch-smiths\" cannot be taken by \"amber\""),
                breach("/formats/0/maximum", "1",
                        "/formats/0/maximum: found 1; allowed: at least 2 (Most parties, host included)",
                        "/formats/0/maximum: found 1; allowed: at least the minimum, 2"),
                breach("/formats/0/minimum", "3", "/formats/0/maximum: found 2; allowed: at least the minimum, 3",
                        "/formats/0/minimum: found 3; allowed: at most 2, the hosts and guests there are"),
                breach("/measures/0/effects/0/quantity", "\"months\"",
                        "/measures/0/effects/0/quantity: the months since the start cannot be changed"),
                breach("/measures/0/effects/0/change", "\"multiply\"",
                        "/measures/0/effects/0/overMonths: only what is added can come in over months"),
                breach("/measures/0/effects/0/quantity", "\"trust:amber>amber\"",
                        "/measures/0/effects/0/quantity: found the trust of \"amber\" in itself; allowed: trust:A>B for two parties"),
                breach("/measures/0/effects/0/quantity", "\"controll:ford\"",
                        "/measures/0/effects/0/quantity: found \"controll:ford\"; allowed: something that has a number, as kind:name; did you mean \"control\"? (variable:NAME, control:REGION, strain:PARTY, morale:PARTY, men:PARTY, recruits:PARTY, arms:PARTY, losses:PARTY, capital:PARTY, trust:PARTY>PARTY, credibility:PARTY, mood:CONSTITUENCY, months)"),
                breach("/measures/0/effects/0/quantity", "\"control:fords\"",
                        "/measures/0/effects/0/quantity: there is no region \"fords\"; did you mean \"ford\"? (there are: ford, orchards, hills)"),
                breach("/injects/0/date", "\"2031-06-24\"",
                        "/injects/0/date: found 2031-06-24; allowed: from 2031-04-01 to 2031-06-23, the days of the game"),
                breach("/injects/0/date", "\"2031-02-30\"",
                        "/injects/0/date: found \"2031-02-30\"; allowed: a day of the calendar, yyyy-mm-dd"),
                breach("/documents/0/date", "\"2032-01-01\"",
                        "/documents/0/date: found 2032-01-01, after the last day of the game (2031-06-23), and no inject releases it: nobody could ever read it"),
                breach("/agreements", "[{\"id\":\"t\",\"stage\":\"interim-truce\",\"clauses\":{\"fire\":\"all\"}}]",
                        "/agreements/0: a truce runs for some \"months\"; none are given"),
                breach("/agreements",
                        "[{\"id\":\"t\",\"stage\":\"framework\",\"months\":2,\"clauses\":{\"fire\":\"all\"}}]",
                        "/agreements/0: only a truce runs for \"months\"; leave them out"),
                breach("/agreements",
                        "[{\"id\":\"t\",\"stage\":\"interim-truce\",\"months\":2,\"clauses\":{\"line\":\"present\"}}]",
                        "/agreements/0/clauses/line: the issue \"line\" cannot be settled in a interim-truce (allowed: framework, settlement)"),
                breach("/indicators/0/regions", "[]",
                        "/indicators/0: no region is named; needed: at least one in \"regions\""),
                breach("/indicators/2/regions", "[\"ford\"]",
                        "/indicators/2/regions: losses are those of the whole war: leave the regions out"),
                breach("/facts/0/date", "\"2031-13\"",
                        "/facts/0/date: found \"2031-13\"; allowed: days, months or years of the calendar (yyyy-mm-dd, yyyy-mm, yyyy)"),
                breach("/facts/2/date", "\"2031-03 to 2031-02\"",
                        "/facts/2/date: found \"2031-03 to 2031-02\"; allowed: a span whose end is not before its beginning"),
                breach("/settledTurns", "7", "/settledTurns: found 7; allowed: at most the 6 turns of the game"),
                breach("/personas/0/closing", "0.99",
                        "/personas/0/closing: found 0.99; allowed: at most the opening, 0.95"),
                breach("/parties/0/sheet/linkages/0/pattern/guard/0", "\"compagny\"",
                        "/parties/0/sheet/linkages/0/pattern/guard/0: issue \"guard\" has no option \"compagny\"; did you mean \"company\"? (there are: open, none, monitors, company, pledge)"),
                breach("/parties/0/positions/0/option", "\"open-end\"",
                        "/parties/0/positions/0/option: issue \"line\" has no option \"open-end\" (there are: open, to-birch, present, to-amber)"),
                breach("/situation", "\"texts/sitaution.md\"",
                        "/situation: \"texts/sitaution.md\": there is no such file; did you mean \"texts/situation.md\"?"),
                breach("/situation", "\"../texts/situation.md\"",
                        "/situation: \"../texts/situation.md\": leads out of the scenario's folder; did you mean \"texts/situation.md\"?"));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void aBreachIsSaidOnceAndInItsPlace(Breach breach) throws IOException {
        assertThat(problemsWith(breach.pointer, breach.value)).containsExactlyInAnyOrderElementsOf(breach.problems);
    }

    @Test
    void anOptionIsNamedOnceInItsIssue() throws IOException {
        assertThat(problemsWith("/issues/1/options/2/id", "\"to-birch\""))
                .contains(
                        "/issues/1/options/2/id: the option \"to-birch\" stands twice, first at /issues/1/options/1/id",
                        "/parties/0/positions/0/option: issue \"line\" has no option \"present\" (there are: open, "
                                + "to-birch, to-amber)");
    }

    @Test
    void onlyBelligerentsHaveMenAndArms() throws IOException {
        assertThat(problemsWith("/war/attacker", "\"nobody\"")).contains(
                "/war/attacker: there is no party \"nobody\" (there are: amber, birch)",
                "/war/armies/0/party: found an army of \"amber\"; allowed: the belligerents nobody and birch",
                "/parties/0/drivers/0/quantity: found \"losses:amber\" of a party without an army; allowed: losses: of a "
                        + "belligerent");
    }

    @Test
    void issuesJoinedBeyondTheLimitAreNamed() throws IOException {
        String all = """
            {"fire": ["all"], "line": ["present"], "league": ["none"], "guard": ["none"], "tolls": ["kept"], "captives": ["all"]}""";

        assertThat(problemsWith("/parties/0/sheet/linkages/0/pattern", all)).isEmpty();
        assertThat(joined(all, 7)).singleElement()
                .asString()
                .startsWith("/issues: the issues fire, line, league, guard, "
                        + "tolls, captives are joined by linkages, red lines, forces, guarantees or backings and have ")
                .endsWith(" joint options; allowed: at most 5000");
    }

    private static List<String> joined(String pattern, int optionsEach) throws IOException {
        JsonNode tree = copy.tree();
        set(tree, "/parties/0/sheet/linkages/0/pattern", pattern);
        for (JsonNode issue : tree.path("issues")) {
            ArrayNode options = (ArrayNode) issue.path("options");
            while (options.size() < optionsEach) {
                ObjectNode more = (ObjectNode) options.get(1).deepCopy();
                options.add(more.put("id", "more-" + options.size()));
                for (JsonNode party : tree.path("parties")) {
                    ((ObjectNode) party.path("sheet").path("issues").path(issue.path("id").asString()).path("values"))
                            .put(more.path("id").asString(), 0.5);
                }
            }
        }
        return problems(tree);
    }

    private static List<String> problemsWith(String pointer, @Nullable String value)
            throws IOException {
        JsonNode tree = copy.tree();
        set(tree, pointer, value);
        return problems(tree);
    }

    private static void set(JsonNode tree, String pointer, @Nullable String value) {
        int slash = pointer.lastIndexOf('/');
        JsonNode owner = tree.at(pointer.substring(0, slash));
        String key = pointer.substring(slash + 1);
        JsonNode json = value == null ? null : ModelJson.mapper().readTree(value);
        if (owner instanceof ArrayNode array) {
            if (json == null) {
                array.remove(Integer.parseInt(key));
            } else {
                array.set(Integer.parseInt(key), json);
            }
        } else if (json == null) {
            ((ObjectNode) owner).remove(key);
        } else {
            ((ObjectNode) owner).set(key, json);
        }
    }

    private static List<String> problems(JsonNode tree) throws IOException {
        copy.write(new CompactLayout().text(tree));
        return switch (READER.read(copy.file())) {
            case ScenarioResult.Loaded _ -> List.of();
            case ScenarioResult.Refused refused -> refused.problems()
                    .stream()
                    .map(problem -> problem.pointer() + ": " + problem.message())
                    .toList();
        };
    }
}
