package armistice.deals.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What each format allows is read and said, what it forbids is refused with a line that names the file.
class FieldRulesTest {

    private static final String GENIUS = """
        <utility_space><objective index="0" name="any">
          <weight index="1" value="0.25"/><weight index="2" value="0.75"/>
          <issue index="1" name="colour" vtype="discrete">
            <item index="1" value="red" evaluation="0.5"/><item index="2" value="blue" evaluation="1"/>
          </issue>
          <issue index="2" name="days" vtype="integer" lowerbound="2" upperbound="5">
            <evaluator ftype="linear" slope="0.25" offset="0.25"/>
          </issue>
        </objective></utility_space>
        """;

    private static final String WEB_DOMAIN = """
        {"name":"jobs","issuesValues":{"city":{"values":["Ulm","ulm"]},"pay":{"range":["10","30","10"]}}}""";

    private static final String WEB = """
        {"LinearAdditiveUtilitySpace":{"name":"anna","issueUtilities":{
         "city":{"DiscreteValueSetUtilities":{"valueUtilities":{"Ulm":0.25,"ulm":1}}},
         "pay":{"NumberValueSetUtilities":{"lowValue":10,"lowUtility":1,"highValue":30,"highUtility":0}}},
         "issueWeights":{"city":0.4,"pay":0.6},"reservationBid":{"issuevalues":{"city":"Ulm"}}}}""";

    private static final String NEGMAS_DOMAIN = """
        type: OutcomeSpace
        name: trade
        issues:
        - {name: kind, values: [a, b]}
        - {name: lot, values: 3}
        """;

    private static final String NEGMAS = """
        type: LinearAdditiveUtilityFunction
        reserved_value: 0.25
        weights: [0.5, 0.5]
        values: [{type: TableFun, mapping: {a: 1, b: 0.5}}, {type: IdentityFun}]
        """;

    private static final String KTAB = """
        Water,Sharing of a river,3,1,
        Actor,Description,Power,Share,Share
        Up,upstream,60,20,50
        Down,downstream,40,80,60
        Bank,lender,20,50,10
        """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                value="0.25" | value="-0.25" | the weight of issue "colour" is -0.25, below 0
                value="0.25" | value="NaN" | the weight of issue "colour" is "NaN", which is no number
                value="0.25" | value="0x1p3" | which is no number
                value="0.25" | value="1f" | which is no number
                value="0.25" | value="1e400" | numbers are finite and at most 1e12
                <weight index="1" value="0.25"/> | <weight index="1" value="0.25"/><weight index="1" value="0.5"/> | two weights are of index "1"
                <weight index="1" value="0.25"/> | <!-- none --> | has no weight for issue "colour"
                evaluation="0.5" | evaluation="-0.5" | the evaluation of "red" on issue "colour" is -0.5, below 0
                value="blue" | value="red" | issue "colour" has twice the value "red"
                value="blue" | value="Blue" | has no evaluation of "blue" on issue "colour"
                name="days" | name="colour" | two issues are called "colour"
                lowerbound="2" | lowerbound="2.5" | the lowerbound of the integer issue "days" is 2.5
                ftype="linear" | ftype="cubic" | an evaluator is of type "cubic"
                <evaluator | <valuator | issue "days" has no <evaluator>
                """)
    void geniusRefuses(String good, String bad, String reason) throws IOException {
        String domain = write("d.xml", GENIUS);
        refused(domain, write("p.xml", replaced(GENIUS, good, bad)), reason);
    }

    @Test
    void geniusSaysWhatAProfileHasTooMuch() throws IOException {
        String domain = write("d.xml", GENIUS);
        String profile = write("p.xml", GENIUS.replace("</issue>\n  <issue", """
            <item index="3" value="green" evaluation="0.75"/></issue>
            <issue index="7" name="size" vtype="discrete"><item index="1" value="x" evaluation="1"/></issue>
              <issue""").replace("<weight index=\"2\"", "<weight index=\"7\" value=\"1\"/><weight index=\"2\""));
        Imported imported = DomainReader.read(domain, List.of(profile));
        assertThat(imported.ignored()).containsExactly(
                "p: the value \"green\" on issue \"colour\", which the domain has not",
                "p: the issue \"size\", which the domain has not", "p: the weight of index 7");
        assertThat(imported.profiles().getFirst().utility(1, 3)).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "city":0.4 | "city":-0.4 | the weight of issue "city" is -0.4, not between 0 and 1
        "city":0.4 | "city":0.3 | the weights sum to 0.9, not to 1
        "city":0.4, | "city":0.4,"rank":0, | there is a weight for the issue "rank", which the domain has not
        "city":0.4, | "city":0.4,"city":0.4, | Duplicate
        "city":0.4, | "City":0.4, | there is a weight for the issue "City", which the domain has not
        "city":0.4, | '' | has no weight for issue "city"
        "ulm":1 | "ulm":1.5 | a utility of issue "city" is 1.5, not between 0 and 1
        "ulm":1 | "ulm":-1 | a utility of issue "city" is -1, not between 0 and 1
        "ulm":1 | "ULM":1 | issue "city" has a utility of the value "ULM", which the domain has not
        "ulm":1 | "ulm":NaN | is no JSON
        "ulm":1 | "ulm":true | a utility of issue "city" is missing or no number
        ,"ulm":1 | '' | has no utility of "ulm" on issue "city"
        "highUtility":0 | "highUtility":2 | a utility of issue "pay" is 2, not between 0 and 1
        "highValue":30 | "highValue":20 | the value 30 lies outside
        "city":"Ulm" | "city":"Bonn" | the reservation bid has a value that issue "city" has not
        "city":"Ulm" | "town":"Ulm" | the reservation bid names the issue "town", which the domain has not
        {"issuevalues":{"city":"Ulm"}} | 0.5 | the reservation bid has no "issuevalues"
        """)
    void geniusWebRefuses(String good, String bad, String reason) throws IOException {
        String domain = write("d.json", WEB_DOMAIN);
        refused(domain, write("p.json", replaced(WEB, good, bad)), reason);
    }

    @Test
    void geniusWebReadsValuesThatOnlyTheirCaseTellsApart() throws IOException {
        Imported imported = DomainReader.read(write("d.json", WEB_DOMAIN), List.of(write("p.json", WEB)));
        Profile anna = imported.profiles().getFirst();
        assertThat(anna.utility(0, 2)).isCloseTo(0.1, within(1e-12));
        assertThat(anna.utility(1, 2)).isCloseTo(0.4, within(1e-12));
        assertThat(anna.reservation()).isCloseTo(0.1, within(1e-12));
        assertThat(imported.ignored()).isEmpty();
        assertThat(imported.scaled()).isEmpty();
    }

    @Test
    void geniusWebPutsRoundedWeightsRight() throws IOException {
        Imported imported = DomainReader.read(write("d.json", WEB_DOMAIN),
                List.of(write("p.json", WEB.replace("0.6", "0.6001"))));
        assertThat(imported.scaled()).containsExactly("anna: weights were divided by their sum 1.0001");
        assertThat(imported.profiles().getFirst().utility(1, 0)).isCloseTo(1, within(1e-12));
    }

    @Test
    void geniusWebReadsAReservationBidBetweenTheValuesTaken() throws IOException {
        String domain = write("d.json", WEB_DOMAIN.replace("\"10\"]", "\"0.1\"]"));
        String profile = write("p.json", WEB.replace("{\"city\":\"Ulm\"}", "{\"pay\":20.1}"));
        assertThat(DomainReader.read(domain, List.of(profile)).profiles().getFirst().reservation())
                .isCloseTo(0.6 * 9.9 / 20, within(1e-12));
    }

    @Test
    void partiesOfOneNameAreToldApart() throws IOException {
        Imported imported = DomainReader.read(write("d.json", WEB_DOMAIN),
                List.of(write("p.json", WEB), write("q.json", WEB)));
        assertThat(imported.subject().agenda().parties()).containsExactly("anna", "anna-2");
        assertThat(imported.scaled()).containsExactly("a second party is called \"anna\"; here it is \"anna-2\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [0.5, 0.5] | [0.5] | has 1 weights for 2 issues
        [0.5, 0.5] | [0.5, .nan] | a weight is ".nan", which is no number
        [0.5, 0.5] | [0.5, 1e400] | numbers are finite
        [0.5, 0.5] | {kind: 1, lots: 1} | weights name the issue "lots", which the domain has not
        b: 0.5 | B: 0.5 | has no utility of "b" on issue "kind"
        b: 0.5 | a: 0.5 | the key "a" stands twice
        b: 0.5 | b: [0.5] | a text or number was looked for
        IdentityFun | CosFun | a value function of type "CosFun" is not read
        reserved_value: 0.25 | reserved_value: .inf | the reserved value is ".inf", which is no number
        LinearAdditive | HyperRectangle | is not read; only linear additive ones are
        """)
    void negmasRefuses(String good, String bad, String reason) throws IOException {
        write("domain.yml", NEGMAS_DOMAIN);
        Path profile = Path.of(write("one.yml", replaced(NEGMAS, good, bad)));
        assertThatThrownBy(() -> DomainReader.read(folder.toString(), List.of())).isInstanceOf(UnreadableDomain.class)
                .hasMessageStartingWith(profile + ": ")
                .hasMessageContaining(reason)
                .hasMessageNotContaining("\n");
    }

    @Test
    void negmasTakesWeightsBelowZeroAsTheyStand() throws IOException {
        Imported imported = negmas(NEGMAS.replace("[0.5, 0.5]", "[-0.5, 2]"));
        assertThat(imported.profiles().getFirst().utility(0, 2)).isCloseTo(3.5, within(1e-12));
        assertThat(imported.ignored()).singleElement()
                .asString()
                .contains("one: that the weight of issue \"kind\" is below 0");
    }

    @Test
    void negmasAddsABias() throws IOException {
        Imported imported = negmas(NEGMAS + "bias: -2\n");
        assertThat(imported.profiles().getFirst().utility(1, 2)).isCloseTo(0.25 + 1 - 2, within(1e-12));
        assertThat(imported.scaled()).singleElement().asString().contains("the bias -2");
    }

    @Test
    void negmasFillsInWhatMappingsLeaveOut() throws IOException {
        Imported imported = negmas("""
            type: LinearAdditiveUtilityFunction
            weights: {kind: 0.5}
            values: {kind: {a: 1, b: 0.5, c: 7}}
            """);
        assertThat(imported.profiles().getFirst().utility(1, 2)).isCloseTo(0.25 + 2, within(1e-12));
        assertThat(imported.scaled()).hasSize(2).allSatisfy(sentence -> assertThat(sentence).contains("\"lot\""));
        assertThat(imported.ignored())
                .containsExactly("one: the value \"c\" on issue \"kind\", which the domain has not");
    }

    @Test
    void negmasReadsUtilitiesInTheOrderOfTheValues() throws IOException {
        Imported imported = negmas(NEGMAS.replace("{type: IdentityFun}", "[0, 1, 4]"));
        assertThat(imported.profiles().getFirst().utility(0, 2)).isCloseTo(0.5 + 2, within(1e-12));
    }

    @Test
    void negmasReservesWhatTheDiscountingFunctionSays() throws IOException {
        String inner = NEGMAS.indent(2);
        Imported imported = negmas("type: ExpDiscountedUFun\nreserved_value: 0.75\nname: bert\nufun:\n" + inner);
        assertThat(imported.profiles().getFirst().reservation()).isEqualTo(0.75);
        assertThat(imported.profiles().getFirst().name()).isEqualTo("bert");
        imported = negmas("type: ExpDiscountedUFun\nreserved_value: -.inf\nufun:\n" + inner);
        assertThat(imported.profiles().getFirst().reservation()).isEqualTo(0.25);
    }

    @Test
    void negmasPartiesAreChosenByTheirFiles() throws IOException {
        negmas(NEGMAS + "name: anna\n");
        write("two.yml", NEGMAS);
        assertThat(
                DomainReader.read(folder.toString(), List.of("two", "one.yml")).profiles().stream().map(Profile::name))
                .containsExactly("two", "anna");
        assertThatThrownBy(() -> DomainReader.read(folder.toString(), List.of("three")))
                .hasMessage(folder + ": has no utility function \"three\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Bank,lender | Up,lender | line 5: the actor "Up" stands twice
        Bank,lender | ,lender | the actor on line 5 has no name
        lender,20 | lender,-20 | the power on line 5 is -20, below 0
        lender,20 | lender,much | the power on line 5 is "much", which is no number
        50,10 | 50,101 | a salience on line 5 is 101, not between 0 and 100
        50,10 | -1,10 | a position on line 5 is -1, not between 0 and 100
        50,10 | 50,0 | the saliences on line 5 sum to 0
        50,10 | 50,10,30 | line 5 has more cells than 1 dimensions
        50,10 | 50 | line 5 is too short
        3,1, | 2,1, | there are 2 actors; allowed are 3 to 250
        3,1, | 4,1, | has 3 rows for 4 actors
        3,1, | 3,2, | line 2 has fewer titles than 2 dimensions need
        """)
    void ktabRefuses(String good, String bad, String reason) throws IOException {
        String table = write("t.csv", replaced(KTAB, good, bad));
        assertThatThrownBy(() -> DomainReader.read(table, List.of())).isInstanceOf(UnreadableDomain.class)
                .hasMessageStartingWith(table + ": ")
                .hasMessageContaining(reason);
    }

    @Test
    void ktabActorsNegotiateOnceEach() throws IOException {
        String table = write("t.csv", KTAB);
        assertThatThrownBy(() -> DomainReader.read(table, List.of("Up", "up")))
                .hasMessage(table + ": the actor \"Up\" is named twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void textsMayBeginWithAByteOrderMark(String charset) throws IOException {
        Charset encoding = Charset.forName(charset);
        Path table = Files.write(folder.resolve("t.csv"), ("\uFEFF" + KTAB.replace("\n", "\r\n")).getBytes(encoding));
        Path web = Files.write(folder.resolve("d.json"), ("\uFEFF" + WEB_DOMAIN).getBytes(encoding));
        Path xml = Files.write(folder.resolve("d.xml"), ("\uFEFF" + GENIUS).getBytes(encoding));
        Path yaml = Files.createDirectory(folder.resolve("yaml"));
        Files.write(yaml.resolve("d.yml"), ("\uFEFF" + NEGMAS_DOMAIN).getBytes(encoding));
        assertThat(DomainReader.read(table.toString(), List.of()).profiles()).hasSize(3);
        assertThat(DomainReader.looksLikeDomain(web.toString())).isTrue();
        assertThat(DomainReader.read(web.toString(), List.of()).domain().name()).isEqualTo("jobs");
        assertThat(DomainReader.read(xml.toString(), List.of()).domain().issues()).hasSize(2);
        assertThat(DomainReader.read(yaml.toString(), List.of()).domain().name()).isEqualTo("trade");
    }

    @Test
    void xmlIsReadInTheEncodingThatItDeclares() throws IOException {
        Path xml = Files.write(folder.resolve("d.xml"),
                ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + GENIUS.replace("colour", "größe"))
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(DomainReader.read(xml.toString(), List.of()).domain().issues().getFirst().name()).isEqualTo("größe");
    }

    @Test
    void linksAreFollowed() throws IOException {
        Path target = Path.of(write("real.json", WEB_DOMAIN));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
        assertThat(DomainReader.read(link.toString(), List.of()).domain().name()).isEqualTo("jobs");
        Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere.json"), folder.resolve("gone"));
        assertThatThrownBy(() -> DomainReader.read(nowhere.toString(), List.of()))
                .hasMessage(nowhere + ": there is no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"d.xml", "d.json", "d.csv", "domain.yml"})
    void emptyFilesAreRefused(String name) throws IOException {
        String file = write(name, "");
        String named = name.endsWith("yml") ? folder.toString() : file;
        assertThatThrownBy(() -> DomainReader.read(named, List.of())).isInstanceOf(UnreadableDomain.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageNotContaining("\n");
    }

    @Test
    void foldersAreNoProfiles() throws IOException {
        String domain = write("d.json", WEB_DOMAIN);
        assertThatThrownBy(() -> DomainReader.read(domain, List.of(folder.toString())))
                .hasMessage(folder + ": is no plain file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u001b[2J", "\\u0000", "a\\nb", "\\uffff"})
    void namesThatAreNoTextAreRefused(String name) throws IOException {
        for (String domain : List.of(WEB_DOMAIN.replace("ulm", name), WEB_DOMAIN.replace("city", name),
                WEB_DOMAIN.replace("jobs", name))) {
            String file = write("d.json", domain);
            assertThatThrownBy(() -> DomainReader.read(file, List.of())).isInstanceOf(UnreadableDomain.class)
                    .hasMessageContaining("characters that are no text");
        }
    }

    @Test
    void whatFollowsADocumentIsRefused() throws IOException {
        String file = write("d.json", WEB_DOMAIN + "{}");
        assertThatThrownBy(() -> DomainReader.read(file, List.of())).hasMessageContaining("is no JSON");
    }

    private Imported negmas(String profile) throws IOException {
        write("domain.yml", NEGMAS_DOMAIN);
        write("one.yml", profile);
        return DomainReader.read(folder.toString(), List.of());
    }

    private static void refused(String domain, String profile, String reason) {
        assertThatThrownBy(() -> DomainReader.read(domain, List.of(profile))).isInstanceOf(UnreadableDomain.class)
                .hasMessageStartingWith(profile + ": ")
                .hasMessageContaining(reason)
                .hasMessageNotContaining("\n");
    }

    private static String replaced(String text, String good, String bad) {
        assertThat(text).contains(good);
        return text.replace(good, bad);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
