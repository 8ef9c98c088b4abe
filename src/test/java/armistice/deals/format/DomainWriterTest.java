package armistice.deals.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DomainWriterTest {

    private static final Domain ODD = new Domain("round <&> \"trip\" 'ÄÖ' 和平 🕊",
            List.of(new Domain.Issue("a: b # c", List.of("x", "\"y\"", "no", "No", "~", "")),
                    new Domain.Issue("- [n]", List.of("1", "2.5", "<![CDATA[", "&amp;", "à la 'carte'", "\\n"))));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenReadsBackTheSame(DomainWriter writer) throws IOException {
        Profile first = new Profile("first", List.of(0.3, 0.7),
                List.of(List.of(0.0, 1.0, 1.0 / 3, 0.2, 0.5, 0.25), List.of(0.1, 1.0, 0.0, 0.5, 0.3, 0.6)),
                0.3 * 1.0 / 3 + 0.7 * 0.1);
        Profile second = new Profile("second", List.of(0.6, 0.4),
                List.of(List.of(1.0, 0.5, 0.0, 0.9, 0.8, 0.7), List.of(1.0, 0.0, 0.1, 0.2, 0.3, 0.4)), 0);
        Imported again = again(new Imported(ODD, List.of(first, second), List.of(), List.of()), writer);
        assertThat(again.domain().issues()).isEqualTo(ODD.issues());
        assertThat(again.profiles()).usingRecursiveComparison()
                .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b), Double.class)
                .isEqualTo(List.of(first, second));
        assertThat(again.scaled()).isEmpty();
        assertThat(again.ignored()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void utilitiesOfAnyScaleKeepTheirProportions(DomainWriter writer) throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 20; round++) {
            Profile wide = profile(random, round % 2 == 0 ? 0 : -40);
            Imported again = again(new Imported(ODD, List.of(wide, wide), List.of(), List.of()), writer);
            Profile read = again.profiles().getFirst();
            double factor = (read.utility(1, 1) - read.utility(0, 0)) / (wide.utility(1, 1) - wide.utility(0, 0));
            assertThat(factor).isPositive();
            for (int value = 0; value < 6; value++) {
                for (int other = 0; other < 6; other++) {
                    assertThat(read.utility(value, other) - read.reservation()).isCloseTo(
                            factor * (wide.utility(value, other) - wide.reservation()), within(1e-9));
                }
            }
        }
    }

    /// A reservation value that some package has, as GeniusWeb needs it.
    private static Profile profile(SplittableRandom random, double least) {
        List<List<Double>> values = new ArrayList<>();
        for (int issue = 0; issue < 2; issue++) {
            values.add(random.doubles(6, least, 300).boxed().toList());
        }
        List<Double> weights = List.of(random.nextDouble(0.1, 3), random.nextDouble(0.1, 3));
        Profile open = new Profile("wide", weights, values, 0);
        return new Profile("wide", weights, values, open.utility(2, 3));
    }

    @Test
    void whatIsScaledForAFormatIsSaid() {
        Profile wide = new Profile("wide", List.of(1.0, 3.0), List.of(List.of(-2.0, 0.0, 0.0, 0.0, 0.0, 6.0),
                List.of(0.0, 1.0, 2.0, 3.0, 4.0, 4.0)), 1);
        Imported imported = new Imported(ODD, List.of(wide), List.of(), List.of());
        assertThat(DomainWriter.GENIUS.write(imported).scaled())
                .containsExactly(
                        "wide: utilities were raised by 2 and divided by 20, and so was the reservation value");
        assertThat(DomainWriter.NEGMAS.write(imported).scaled()).isEmpty();
    }

    @Test
    void weightsForGeniusWebSumToExactlyOne() {
        Domain domain = new Domain("thirds", IntStream.range(0, 7)
                .mapToObj(issue -> new Domain.Issue("issue " + issue, List.of("a", "b")))
                .toList());
        Profile sevenths = new Profile("sevenths", domain.issues().stream().map(_ -> 1.0 / 7).toList(),
                domain.issues().stream().map(_ -> List.of(0.0, 1.0)).toList(), 0);
        String text = DomainWriter.GENIUSWEB.write(new Imported(domain, List.of(sevenths), List.of(), List.of()))
                .files()
                .get("sevenths.json");
        JsonNode weights = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(text)
                .at("/LinearAdditiveUtilitySpace/issueWeights");
        BigDecimal sum = weights.valueStream().map(JsonNode::decimalValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void partiesGetFilesOfTheirOwn() {
        Imported imported = new Imported(ODD, List.of(named("Ä"), named("Ö"), named("domain"), named("a/../b"),
                named("con"), named("Anna"), named("anna")), List.of(), List.of());
        assertThat(DomainWriter.NEGMAS.write(imported).files().keySet()).containsExactly("domain.yml", "_.yml",
                "_-2.yml",
                "domain-2.yml", "a____b.yml", "partycon.yml", "Anna.yml", "anna-2.yml");
    }

    @Test
    void negmasKeepsTheNamesOfParties() throws IOException {
        Imported imported = new Imported(ODD, List.of(named("Ärger & \"Co\""), named("b")), List.of(), List.of());
        assertThat(again(imported, DomainWriter.NEGMAS).profiles().stream().map(Profile::name))
                .containsExactlyInAnyOrder("Ärger & \"Co\"", "b");
    }

    @Test
    void namesThatGeniusWebRefusesAreMadeSimple() {
        Written written = DomainWriter.GENIUSWEB.write(
                new Imported(ODD, List.of(named("party one")), List.of(), List.of()));
        assertThat(written.files().get("party_one.json")).contains("\"name\":\"partyone\"");
        assertThat(written.scaled()).singleElement().asString().contains("\"party one\" is written \"partyone\"");
    }

    private static Profile named(String name) {
        return new Profile(name, List.of(0.5, 0.5), List.of(List.of(0.0, 0.0, 0.0, 0.0, 0.0, 1.0),
                List.of(1.0, 0.0, 0.0, 0.0, 0.0, 0.0)), 0);
    }

    private Imported again(Imported original, DomainWriter writer) throws IOException {
        Path to = Files.createTempDirectory(folder, writer.name());
        List<String> profiles = new ArrayList<>();
        String domain = "";
        for (var file : writer.write(original).files().entrySet()) {
            String path = Files.writeString(to.resolve(file.getKey()), file.getValue()).toString();
            if (domain.isEmpty()) {
                domain = path;
            } else {
                profiles.add(path);
            }
        }
        return writer == DomainWriter.NEGMAS ? DomainReader.read(to.toString(), List.of())
                : DomainReader.read(domain, profiles);
    }
}
