package armistice.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.scenario.json.ModelJson;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// The page of what the scenarios can express is whole: every row has its place in a scenario and its own test.
class CoverageTest {
    private static final Path PAGE = Path.of("docs/model/coverage.md");
    private static final Pattern PLACE = Pattern.compile("`([a-z0-9-]+)#(/[^`]+)`(?: (.+))?");
    private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");

    /// A row of the page.
    record Row(int number, String what, String place, String readers, String log, String test) {
        @Override
        public String toString() {
            return number + " " + what;
        }
    }

    @Test
    void thereIsARowForEachOfThe118Requirements() throws IOException {
        assertThat(rows()).extracting(Row::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 118)
                        .boxed()
                        .toList());
    }

    @Test
    void noTwoRowsShareATest() throws IOException {
        Set<String> tests = new HashSet<>();

        assertThat(rows()).allSatisfy(row -> assertThat(tests.add(row.test())).as(row.test()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("rowStream")
    void aRowSaysWhereItIsAuthoredAndTheScenarioHasItThere(Row row) throws IOException {
        Matcher place = PLACE.matcher(row.place());
        assertThat(place.matches()).as(row.place()).isTrue();
        JsonNode scenario = ModelJson.mapper()
                .readTree(Files.readString(Path.of("scenarios", place.group(1), "scenario.json")));
        JsonNode node = scenario.at(place.group(2));

        assertThat(node.isMissingNode()).as("%s has no %s", place.group(1), place.group(2)).isFalse();
        if (place.group(3) != null) {
            assertThat(node.path("id").asString(node.path("name").asString(""))).isEqualTo(place.group(3));
        }
    }

    @ParameterizedTest
    @MethodSource("rowStream")
    void aRowSaysWhoSeesItAndWhatTheLogHas(Row row) {
        assertThat(row.what()).isNotBlank();
        assertThat(row.readers()).isNotBlank();
        assertThat(row.log()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("rowStream")
    void aRowNamesATestThatIsThere(Row row) throws ReflectiveOperationException {
        Matcher test = TEST.matcher(row.test());
        assertThat(test.matches()).as(row.test()).isTrue();
        Method method = Class.forName("armistice.coverage." + test.group(1)).getDeclaredMethod(test.group(2));

        assertThat(method.isAnnotationPresent(Test.class)).isTrue();
        assertThat(method.isAnnotationPresent(Disabled.class) || method.getDeclaringClass()
                .isAnnotationPresent(Disabled.class)).as("%s is run", row.test()).isFalse();
    }

    static Stream<Row> rowStream() throws IOException {
        return rows().stream();
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.matches("\\| \\d+ \\|.*")) {
                List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
                assertThat(cells).as(line).hasSize(9);
                rows.add(new Row(Integer.parseInt(cells.get(1)), cells.get(3), cells.get(4), cells.get(5),
                        cells.get(6), cells.get(7)));
            }
        }
        return rows;
    }
}
