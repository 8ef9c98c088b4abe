package armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalyzeCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aScenarioIsAnsweredInJson() {
        assertThat(analyze("two-valleys", "--format", "json", "--repeat", "2", "--pair", "birch,amber"))
                .isEqualTo(ExitStatus.DONE);
        JsonNode answer = new JsonMapper().readTree(out.toString());
        assertThat(answer.propertyNames()).containsExactly("packages", "exact", "reservation", "frontier", "solutions",
                "bargainingRange", "pairs", "import", "milliseconds");
        assertThat(answer.get("frontier").propertyNames()).containsExactly("of", "size", "error", "points");
        assertThat(answer.get("bargainingRange").propertyNames()).containsExactly("size", "blockedBy", "blockingSets",
                "estimate", "signatories", "options");
        assertThat(answer.get("import").toString()).isEqualTo("{\"scaled\":[],\"ignored\":[]}");
        assertThat(answer.get("milliseconds")).hasSize(2);
        assertThat(answer.get("frontier").get("points")).hasSize(answer.get("frontier").get("size").intValue());
        assertThat(answer.get("solutions").get("nash").propertyNames()).containsExactly("terms", "utility");
        assertThat(answer.get("pairs").get(0).get("parties").toString()).isEqualTo("[\"birch\",\"amber\"]");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void nobodyHasLessThanWithoutADealAtASolution() {
        analyze("two-valleys", "--format", "json");
        JsonNode answer = new JsonMapper().readTree(out.toString());
        for (String name : List.of("nash", "kalaiSmorodinsky", "egalitarian", "utilitarian")) {
            for (String party : List.of("amber", "birch")) {
                assertThat(answer.get("solutions").get(name).get("utility").get(party).doubleValue()).as(name + party)
                        .isGreaterThanOrEqualTo(answer.get("reservation").get(party).doubleValue());
            }
        }
    }

    @Test
    void packagesOfTheSignatoriesAloneAreCountedOnRequest() {
        analyze("two-valleys", "--format", "json", "--signatories");
        JsonNode range = new JsonMapper().readTree(out.toString()).get("bargainingRange");
        assertThat(range.get("signatories").get("empty").booleanValue()).isFalse();
        assertThat(range.get("signatories").get("size").longValue())
                .isGreaterThanOrEqualTo(range.get("size").longValue());
    }

    @Test
    void theTextExplainsItsTerms() {
        assertThat(analyze("two-valleys", "--signatories")).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString()).contains("bargaining range: ")
                .contains("Nash: the product of all gains is largest")
                .contains("signatories only: ")
                .contains("all of them (exact)");
        assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void whatIsAskedOfNoDraftIsOneLine() {
        assertThat(analyze("two-valleys", "--holds", "0.8")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(err.toString().lines()).singleElement().asString().contains("'--holds' asks about a draft");
    }

    @Test
    void repetitionsAreLimited() {
        assertThat(analyze("two-valleys", "--repeat", "0")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(err.toString().lines()).singleElement().asString().contains("0 is not between 1 and 10000");
    }

    @Test
    void aPartyThatIsNotThereIsOneLine() {
        assertThat(analyze("two-valleys", "--pair", "birch,ambr")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(err.toString().lines()).singleElement()
                .asString()
                .contains("no party \"ambr\"; did you mean \"amber\"?");
    }

    @Test
    void aPairOfOneIsOneLine() {
        assertThat(analyze("two-valleys", "--pair", "birch")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(err.toString().lines()).singleElement().asString().contains("not two parties");
    }

    @Test
    void aFileThatIsNotThereIsOneLine() {
        assertThat(analyze("no-such-thing")).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString().lines()).singleElement().asString().contains("no-such-thing");
    }

    private int analyze(String... words) {
        List<String> arguments = new ArrayList<>(List.of("analyze"));
        arguments.addAll(List.of(words));
        return ArmisticeCommand.run(new PrintWriter(out, true), new PrintWriter(err, true),
                arguments.toArray(String[]::new));
    }
}
