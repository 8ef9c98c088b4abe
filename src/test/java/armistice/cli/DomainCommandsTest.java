package armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DomainCommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    /// Two parties that want the opposite on two issues, each caring more for another one: the frontier trades them.
    @BeforeEach
    void domain() throws IOException {
        write("domain.yml", """
            type: OutcomeSpace
            name: trade
            issues:
            - {name: land, values: [left, right]}
            - {name: water, values: [left, right]}
            """);
        write("anna.yml", """
            type: LinearAdditiveUtilityFunction
            reserved_value: 0.5
            weights: [0.75, 0.25]
            values: [{type: TableFun, mapping: {left: 1, right: 0}}, {type: TableFun, mapping: {left: 1, right: 0}}]
            """);
        write("bert.yml", """
            type: LinearAdditiveUtilityFunction
            reserved_value: 0.5
            weights: [0.25, 0.75]
            values: [{type: TableFun, mapping: {left: 0, right: 1}}, {type: TableFun, mapping: {left: 0, right: 1}}]
            """);
    }

    @Test
    void aDomainIsAnswered() {
        assertThat(run("analyze", folder.toString(), "--format", "json")).isEqualTo(ExitStatus.DONE);
        JsonNode answer = new JsonMapper().readTree(out.toString());
        assertThat(answer.get("packages").intValue()).isEqualTo(4);
        assertThat(answer.get("exact").booleanValue()).isTrue();
        assertThat(answer.get("frontier").get("size").intValue()).isEqualTo(3);
        assertThat(answer.get("bargainingRange").get("size").intValue()).isEqualTo(1);
        assertThat(answer.get("solutions").get("nash").toString()).isEqualTo(
                "{\"terms\":{\"land\":\"left\",\"water\":\"right\"},\"utility\":{\"anna\":0.75,\"bert\":0.75}}");
    }

    @Test
    void whatIsRuledOutIsSaid() {
        assertThat(run("analyze", folder.toString())).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString()).contains("  land: left; ruled out: right")
                .contains("  water: right; ruled out: left");
    }

    @Test
    void whoBlocksIsNamed() throws IOException {
        write("bert.yml", Files.readString(folder.resolve("bert.yml")).replace("0.5", "0.9"));
        assertThat(run("analyze", folder.toString(), "--format", "json")).isEqualTo(ExitStatus.DONE);
        JsonNode answer = new JsonMapper().readTree(out.toString());
        assertThat(answer.get("solutions")).isEmpty();
        assertThat(answer.get("bargainingRange").get("size").intValue()).isZero();
        assertThat(answer.get("bargainingRange").get("blockingSets").toString())
                .isEqualTo("[[\"anna\"],[\"bert\"]]");
        assertThat(answer.get("bargainingRange").get("signatories").get("empty").booleanValue()).isTrue();
    }

    @Test
    void whoBlocksIsSaidInWords() throws IOException {
        write("bert.yml", Files.readString(folder.resolve("bert.yml")).replace("0.5", "0.9"));
        assertThat(run("analyze", folder.toString(), "--pair", "anna,bert")).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("The others could agree without anna, or without bert")
                .contains("Nor is there a package that all who must sign it would sign.")
                .contains("none, for no package suits every party")
                .doesNotContain("signatories only");
    }

    @Test
    void aDomainIsConverted() {
        Path to = folder.resolve("genius");
        assertThat(run("convert", folder.toString(), "--to", "genius", "--out", to.toString()))
                .isEqualTo(ExitStatus.DONE);
        assertThat(run("analyze", to.resolve("domain.xml").toString(), to.resolve("anna.xml").toString(),
                to.resolve("bert.xml").toString())).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString()).contains("4 packages").contains("1 package (25 %) suits every party");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void filesThatExistAreNotTouched() throws IOException {
        assertThat(run("convert", folder.toString(), "--to", "negmas", "--out", folder.toString()))
                .isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString().lines()).singleElement().asString().endsWith("domain.yml: exists already");
        assertThat(Files.readString(folder.resolve("domain.yml"))).startsWith("type: OutcomeSpace");
    }

    @Test
    void oneProfileIsTooFew() throws IOException {
        Files.delete(folder.resolve("bert.yml"));
        assertThat(run("analyze", folder.toString())).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString().lines()).singleElement()
                .asString()
                .contains("a domain is analysed with 2 to 6 profiles, not 1");
    }

    @Test
    void draftsAreAnsweredAndHeldAgainstEachOther() throws IOException {
        write("fair.json", "{\"terms\":{\"land\":\"left\",\"water\":\"right\"}}");
        write("greedy.json", "{\"land\":\"left\",\"water\":\"left\"}");
        write("wasteful.json", "{\"land\":\"right\",\"water\":\"left\"}");
        assertThat(
                run("analyze", folder.toString(), "--format", "json", "--draft", folder.resolve("fair.json").toString(),
                        "--draft", folder.resolve("greedy.json").toString(), "--draft",
                        folder.resolve("wasteful.json").toString()))
                .isEqualTo(ExitStatus.DONE);
        JsonNode drafts = new JsonMapper().readTree(out.toString()).get("drafts");
        assertThat(drafts.get(0).get("onFrontier").booleanValue()).isTrue();
        assertThat(drafts.get(0).get("sequential").booleanValue()).isTrue();
        assertThat(drafts.get(0).get("nash").booleanValue()).isFalse();
        assertThat(drafts.get(1).get("wouldRefuse").toString()).isEqualTo("[\"bert\"]");
        assertThat(drafts.get(1).get("bringsToYes").get("bert").get("clauses").toString())
                .isEqualTo("{\"water\":\"right\"}");
        assertThat(drafts.get(1).get("bringsAllToYes").get("clauses").toString()).isEqualTo("{\"water\":\"right\"}");
        assertThat(drafts.get(2).get("bringsAllToYes").get("changes").intValue()).isEqualTo(2);
        assertThat(drafts.get(2).get("onFrontier").booleanValue()).isFalse();
        assertThat(drafts.get(2).get("improvements").get(0).get("changes").intValue()).isEqualTo(2);
    }

    @Test
    void draftsAreAnsweredInWords() throws IOException {
        write("greedy.json", "{\"land\":\"left\",\"water\":\"left\"}");
        write("wasteful.json", "{\"land\":\"right\",\"water\":\"left\"}");
        assertThat(run("analyze", folder.toString(), "--draft", folder.resolve("greedy.json").toString(), "--draft",
                folder.resolve("wasteful.json").toString())).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString()).contains("to be signed by anna, bert; would rather walk away: bert")
                .contains("brings bert to yes: water: right (1 clause")
                .contains("better for some and worse for nobody: land: left, water: right (2 clauses")
                .contains("would not stand:")
                .contains("bert would rather end the talks")
                .doesNotContain("risk")
                .doesNotContain("holds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"land\":\"left\",\"land\":\"left\"}", "{\"land\":\"\u00ff", "", "[]", "{\"land\":\"left\"}",
                "{\"land\":1,\"water\":null}", "{} {}"})
    void aDraftThatIsNoneIsOneLine(String text) throws IOException {
        Path draft = Files.writeString(folder.resolve("draft.json"), text, StandardCharsets.ISO_8859_1);
        assertThat(run("analyze", folder.toString(), "--draft", draft.toString())).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString().lines()).singleElement().asString().contains("draft.json");
    }

    @Test
    void profilesGoWithADomain() {
        assertThat(run("analyze", "two-valleys", "anna.yml")).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString().lines()).singleElement().asString().contains("profiles go with a domain's file");
    }

    @Test
    void whatCannotFailNeedNotBeMadeToHold() throws IOException {
        write("draft.json", "{\"land\":\"left\",\"water\":\"left\"}");
        assertThat(run("analyze", folder.toString(), "--draft", folder.resolve("draft.json").toString(), "--holds",
                "0.8")).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString().lines()).singleElement().asString().contains("cannot fail");
    }

    @Test
    void partiesMayHaveCommasInTheirNames() throws IOException {
        write("anna.yml", "name: Anna, the first\n" + Files.readString(folder.resolve("anna.yml")));
        assertThat(run("analyze", folder.toString(), "--pair", "Anna, the first,bert")).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString()).contains("frontier of Anna, the first and bert");
    }

    @Test
    void aDraftWithAnUnknownOptionIsOneLine() throws IOException {
        write("draft.json", "{\"land\":\"lefd\",\"water\":\"left\"}");
        assertThat(run("analyze", folder.toString(), "--draft", folder.resolve("draft.json").toString()))
                .isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString().lines()).singleElement()
                .asString()
                .contains("there is no option of land \"lefd\"; did you mean \"left\"?");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private int run(String... words) {
        return ArmisticeCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }
}
