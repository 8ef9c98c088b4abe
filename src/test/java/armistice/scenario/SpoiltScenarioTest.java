package armistice.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.scenario.ScenarioCopy.Property;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Spoils copies of real scenarios in every way that comes to mind, some hundred times each from fixed seeds. Whatever
/// was done, the reader says what and where, and never throws.
class SpoiltScenarioTest {
    private static final ScenarioReader READER = new ScenarioReader();
    private static final Schema STANDARD = SchemaTest.registry().getSchema(ScenarioSchema.load().root());
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("armistice.scenario.ScenarioWriterTest#scenarios")
    void aMisspeltKeyIsNamedWithTheRightOne(String name) throws IOException {
        ScenarioCopy copy = new ScenarioCopy(name, folder);
        for (int seed = 0; seed < times(name); seed++) {
            Random random = new Random(seed);
            JsonNode tree = copy.tree();
            Property property = ScenarioCopy.any(tree, random,
                    one -> one.key().length() > 4 && !one.key().contains("$"));
            String misspelt = swapped(property.key(), random);
            if (misspelt.equals(property.key())) {
                continue;
            }
            property.owner().set(misspelt, property.owner().remove(property.key()));

            List<Problem> problems = problems(copy, tree);

            assertThat(problems).as("seed %d", seed).anySatisfy(problem -> {
                assertThat(problem.pointer()).isEqualTo(property.ownerPointer() + "/" + misspelt);
                assertThat(problem.message()).contains("did you mean \"" + property.key() + "\"?");
                assertThat(at(copy, problem)).startsWith("\"" + misspelt + "\"");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("armistice.scenario.ScenarioWriterTest#scenarios")
    void aMissingKeyIsNamedAtTheObjectThatLacksIt(String name) throws IOException {
        ScenarioCopy copy = new ScenarioCopy(name, folder);
        for (int seed = 0; seed < times(name); seed++) {
            JsonNode tree = copy.tree();
            Property property = ScenarioCopy.any(tree, new Random(seed), Property::isRequired);
            property.owner().remove(property.key());

            assertThat(problems(copy, tree)).as("seed %d", seed).anySatisfy(problem -> {
                assertThat(problem.pointer()).isEqualTo(property.ownerPointer());
                assertThat(problem.message()).startsWith("the key \"" + property.key() + "\" is missing");
                assertThat(at(copy, problem)).startsWith("{");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("armistice.scenario.ScenarioWriterTest#scenarios")
    void aKeyTooManyIsNamed(String name) throws IOException {
        ScenarioCopy copy = new ScenarioCopy(name, folder);
        for (int seed = 0; seed < times(name); seed++) {
            JsonNode tree = copy.tree();
            Property property = ScenarioCopy.any(tree, new Random(seed), one -> true);
            property.owner().put("zzyzx", 1);

            assertThat(problems(copy, tree)).as("seed %d", seed).singleElement().satisfies(problem -> {
                assertThat(problem.pointer()).isEqualTo(property.ownerPointer() + "/zzyzx");
                assertThat(problem.message()).startsWith("unknown key \"zzyzx\" (allowed: ");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("armistice.scenario.ScenarioWriterTest#scenarios")
    void aValueOfAWrongTypeIsNamedInItsPlace(String name) throws IOException {
        ScenarioCopy copy = new ScenarioCopy(name, folder);
        List<JsonNode> others = List.of(NODES.objectNode(), NODES.arrayNode(), NODES.nullNode(),
                NODES.booleanNode(true),
                NODES.numberNode(7), NODES.stringNode("some words"));
        for (int seed = 0; seed < times(name); seed++) {
            Random random = new Random(seed);
            JsonNode tree = copy.tree();
            Property property = ScenarioCopy.any(tree, random, one -> !one.key().contains("$"));
            JsonNode value = property.owner().get(property.key());
            JsonNode other = others.get(random.nextInt(others.size()));
            if (value.getNodeType() == other.getNodeType()) {
                continue;
            }
            property.owner().set(property.key(), other);

            assertThat(problems(copy, tree)).as("seed %d", seed).anySatisfy(problem -> {
                assertThat(problem.pointer()).isEqualTo(property.pointer());
                assertThat(problem.message()).startsWith("found ").contains("allowed: ");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("armistice.scenario.ScenarioWriterTest#scenarios")
    void aNameOfNothingIsNamedInItsPlace(String name) throws IOException {
        ScenarioCopy copy = new ScenarioCopy(name, folder);
        for (int seed = 0; seed < times(name); seed++) {
            JsonNode tree = copy.tree();
            Property property = ScenarioCopy.any(tree, new Random(seed), one -> one.says("x-refers-to"));
            property.owner().put(property.key(), "zzyzx");

            assertThat(problems(copy, tree)).as("seed %d", seed).anySatisfy(problem -> {
                assertThat(problem.pointer()).isEqualTo(property.pointer());
                assertThat(problem.message()).containsPattern("^there is no |has no option ").contains("\"zzyzx\"");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("armistice.scenario.ScenarioWriterTest#scenarios")
    void aMisspeltChoiceIsNamedWithTheRightOne(String name) throws IOException {
        ScenarioCopy copy = new ScenarioCopy(name, folder);
        for (int seed = 0; seed < times(name); seed++) {
            JsonNode tree = copy.tree();
            Property property = ScenarioCopy.any(tree, new Random(seed), one -> one.says("enum"));
            String right = property.owner().get(property.key()).asString();
            property.owner().put(property.key(), right + "x");

            assertThat(problems(copy, tree)).as("seed %d", seed).anySatisfy(problem -> {
                assertThat(problem.pointer()).isEqualTo(property.pointer());
                assertThat(problem.message()).contains("did you mean \"" + right + "\"?");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("armistice.scenario.ScenarioWriterTest#scenarios")
    void weightsThatDoNotSumToAHundredAreSaidOfTheSheet(String name) throws IOException {
        ScenarioCopy copy = new ScenarioCopy(name, folder);
        for (int seed = 0; seed < times(name) / 2; seed++) {
            JsonNode tree = copy.tree();
            Property property = ScenarioCopy.any(tree, new Random(seed), one -> one.key().equals("weight"));
            property.owner().put("weight", property.owner().get("weight").doubleValue() + 0.5);

            assertThat(problems(copy, tree)).as("seed %d", seed).singleElement().satisfies(problem -> {
                assertThat(problem.pointer()).isEqualTo(property.ownerPointer().replaceAll("/[^/]*$", ""));
                assertThat(problem.message()).isEqualTo("the weights sum to 100.5; allowed: 100");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("armistice.scenario.ScenarioWriterTest#scenarios")
    void severalSpoiltPlacesAreAllNamedAtOnceInTheOrderOfTheText(String name) throws IOException {
        ScenarioCopy copy = new ScenarioCopy(name, folder);
        for (int seed = 0; seed < times(name) / 2; seed++) {
            Random random = new Random(seed);
            JsonNode tree = copy.tree();
            List<String> spoilt = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                Property property = ScenarioCopy.any(tree, random, one -> one.says("x-refers-to") || one.says("enum"));
                property.owner().put(property.key(), "zzyzx");
                spoilt.add(property.pointer());
            }

            List<Problem> problems = problems(copy, tree);

            assertThat(problems).as("seed %d", seed).extracting(Problem::pointer).containsAll(spoilt);
            assertThat(problems).as("seed %d", seed).isSorted();
        }
    }

    @ParameterizedTest
    @MethodSource("armistice.scenario.ScenarioWriterTest#scenarios")
    void whatAValidatorOfTheStandardRefusesIsRefused(String name) throws IOException {
        ScenarioCopy copy = new ScenarioCopy(name, folder);
        for (int seed = 0; seed < times(name); seed++) {
            JsonNode tree = copy.tree();
            shuffle(tree, new Random(seed));
            copy.write(new CompactLayout().text(tree));

            ScenarioResult result = READER.read(copy.file());

            if (!STANDARD.validate(tree).isEmpty()) {
                assertThat(result).as("seed %d", seed).isInstanceOf(ScenarioResult.Refused.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("armistice.scenario.ScenarioWriterTest#scenarios")
    void aTextCutAnywhereIsASyntaxErrorAlone(String name) throws IOException {
        ScenarioCopy copy = new ScenarioCopy(name, folder);
        byte[] whole = copy.text().strip().getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut < whole.length; cut += cut < 200 || cut > whole.length - 200 ? 1 : whole.length / 150) {
            byte[] part = new byte[cut];
            System.arraycopy(whole, 0, part, 0, cut);
            copy.write(part);

            assertThat(refused(copy)).as("cut at %d", cut)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.pointer()).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("armistice.scenario.ScenarioWriterTest#scenarios")
    void flippedBytesNeverMakeTheReaderThrow(String name) throws IOException {
        ScenarioCopy copy = new ScenarioCopy(name, folder);
        byte[] whole = copy.text().getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < 2 * times(name); seed++) {
            Random random = new Random(seed);
            byte[] spoilt = whole.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                spoilt[random
                        .nextInt(spoilt.length)] = (byte) (seed % 2 == 0 ? random.nextInt() : 32 + random.nextInt(95));
            }
            copy.write(spoilt);

            if (READER.read(copy.file()) instanceof ScenarioResult.Refused refused) {
                assertLocated(copy, refused.problems());
            }
        }
    }

    /// The small scenario is spoilt more often: it has a place of every kind, and the large ones take long.
    private static int times(String name) {
        return name.equals("two-valleys") ? 80 : 8;
    }

    private static List<Problem> problems(ScenarioCopy copy, JsonNode tree) throws IOException {
        copy.write(new CompactLayout().text(tree));
        return refused(copy);
    }

    private static List<Problem> refused(ScenarioCopy copy) {
        ScenarioResult result = READER.read(copy.file());
        assertThat(result).isInstanceOf(ScenarioResult.Refused.class);
        List<Problem> problems = ((ScenarioResult.Refused) result).problems();
        assertLocated(copy, problems);
        return problems;
    }

    private static void assertLocated(ScenarioCopy copy, List<Problem> problems) {
        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).startsWith(copy.folder().toString());
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.message()).isNotBlank().doesNotContainPattern("[\\n\\r]|Exception|java\\.|tools\\.");
        });
    }

    /// What stands at the place of a problem.
    private static String at(ScenarioCopy copy, Problem problem) {
        try {
            return copy.text().lines().skip(problem.line() - 1L).findFirst().orElse("").substring(problem.column() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Two neighbouring letters swapped, or one left out.
    private static String swapped(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 2);
        return random.nextBoolean()
                ? word.substring(0, at) + word.substring(at + 1)
                : word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    /// Moves a value of the tree to a place where it may or may not fit.
    private static void shuffle(JsonNode tree, Random random) {
        Property from = ScenarioCopy.any(tree, random, one -> true);
        JsonNode value = from.owner().get(from.key()).deepCopy();
        List<Consumer<Property>> ways = List.of(
                to -> to.owner().set(to.key(), value),
                to -> to.owner().set(from.key(), value),
                to -> to.owner().remove(to.key()),
                to -> to.owner().put(to.key(), -1.5),
                to -> emptied(to.owner().get(to.key())));
        ways.get(random.nextInt(ways.size())).accept(ScenarioCopy.any(tree, random, one -> true));
    }

    private static void emptied(JsonNode value) {
        if (value instanceof ObjectNode object) {
            object.removeAll();
        } else if (value instanceof ArrayNode array) {
            array.removeAll();
        }
    }
}
