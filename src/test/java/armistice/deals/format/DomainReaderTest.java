package armistice.deals.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainReaderTest {

    @TempDir
    Path folder;

    private static final String GENIUS_DOMAIN = """
        <negotiation_template><utility_space>
          <objective index="0" name="any" etype="objective" type="objective">
            <issue index="1" name="colour" vtype="discrete" type="discrete" etype="discrete">
              <item index="1" value="red"/><item index="2" value="blue"/>
            </issue>
            <issue index="2" name="days" vtype="integer" type="integer" etype="integer" lowerbound="2" upperbound="5"/>
            <issue index="3" name="price" vtype="real" type="real" etype="real">
              <range lowerbound="0" upperbound="10"/>
            </issue>
          </objective></utility_space></negotiation_template>
        """;

    private static final String GENIUS_PROFILE = """
        <utility_space>
          <objective index="0" name="any" etype="objective" type="objective">
            <weight index="2" value="1.0"/><weight index="1" value="2.0"/><weight index="3" value="1.0"/>
            <issue index="1" name="colour" vtype="discrete" type="discrete" etype="discrete">
              <item index="1" value="red" evaluation="5"/><item index="2" value="blue" evaluation="20"/>
            </issue>
            <issue index="2" name="days" vtype="integer" type="integer" etype="integer" lowerbound="2" upperbound="5">
              <evaluator ftype="linear" slope="0.25" offset="0.5"/>
            </issue>
            <issue index="3" name="price" vtype="real" type="real" etype="real">
              <range lowerbound="0" upperbound="10"/>
              <evaluator ftype="triangular" parameter0="0" parameter1="10" parameter2="4"/>
            </issue>
          </objective>
          <reservation value="0.3"/><discount_factor value="0.9"/>
        </utility_space>
        """;

    @Test
    void geniusIsReadAsItsProgramEvaluatesIt() throws IOException {
        Imported imported = DomainReader.read(write("d.xml", GENIUS_DOMAIN), List.of(write("p.xml", GENIUS_PROFILE)));
        Profile profile = imported.profiles().getFirst();
        assertThat(imported.domain().issues().get(1).values()).containsExactly("2", "3", "4", "5");
        // Weights 1/2, 1/4, 1/4; blue 20 of 20; four days 0.5 + 2 x 0.25; price 2 half-way up to 4.
        assertThat(profile.utility(1, 2, 4)).isCloseTo(0.5 + 0.25 + 0.125, within(1e-12));
        // Red 5 of 20; five days cut off at 1; price 10 worth nothing.
        assertThat(profile.utility(0, 3, 20)).isCloseTo(0.5 * 0.25 + 0.25, within(1e-12));
        assertThat(profile.reservation()).isEqualTo(0.3);
        assertThat(imported.scaled()).containsExactly("issue \"price\" is continuous and was divided into 20 steps",
                "p: evaluations of issue \"colour\" were divided by the largest, 20",
                "p: weights were divided by their sum 4");
        assertThat(imported.ignored()).containsExactly("p: the discount factor 0.9");
    }

    @Test
    void geniusWebIsReadWithBothKeys() throws IOException {
        String domain = write("d.json", """
            {"name":"jobs","issuesValues":{"city":{"values":["Ulm","Graz"]},"pay":{"range":["10","30","10"]}}}""");
        String template = """
            {"LinearAdditiveUtilitySpace":{"name":"%s","issueUtilities":{
             "city":{"%s":{"valueUtilities":{"Ulm":0.25,"Graz":1}}},
             "pay":{"NumberValueSetUtilities":{"lowValue":10,"lowUtility":1,"highValue":30,"highUtility":0}}},
             "issueWeights":{"city":0.4,"pay":0.6},"reservationBid":{"issuevalues":{"city":"Ulm","pay":20}}}}""";
        Imported imported = DomainReader.read(domain,
                List.of(write("new.json", template.formatted("anna", "DiscreteValueSetUtilities")),
                        write("old.json", template.formatted("bert", "discreteutils"))));
        for (Profile profile : imported.profiles()) {
            assertThat(profile.utility(0, 2)).isCloseTo(0.1, within(1e-12));
            assertThat(profile.utility(1, 1)).isCloseTo(0.7, within(1e-12));
            assertThat(profile.reservation()).isCloseTo(0.4, within(1e-12));
        }
        assertThat(imported.profiles().stream().map(Profile::name)).containsExactly("anna", "bert");
        assertThat(imported.domain().name()).isEqualTo("jobs");
    }

    @Test
    void aNegmasFolderIsRead() throws IOException {
        write("domain.yml", """
            type: negmas.outcomes.DiscreteCartesianOutcomeSpace
            name: trade
            issues:
            - {name: kind, type: negmas.outcomes.CategoricalIssue, values: [a, b]}
            - {name: amount, type: negmas.outcomes.ContiguousIssue, values: [1, 3]}
            - {name: lot, type: negmas.outcomes.CategoricalIssue, values: 2}
            """);
        write("one.yml", """
            type: negmas.preferences.LinearAdditiveUtilityFunction
            reserved_value: -.inf
            weights: [0.5, 0.25, 0.25]
            values:
            - {type: negmas.preferences.TableFun, mapping: {a: 1, b: 0.5}}
            - {type: negmas.preferences.AffineFun, slope: -0.5, bias: 1.5}
            - {type: negmas.preferences.IdentityFun}
            """);
        write("two.yaml", """
            type: negmas.preferences.ExpDiscountedUFun
            discount: 0.9
            ufun:
              type: negmas.preferences.LinearAdditiveUtilityFunction
              reserved_value: 0.125
              weights: &equal [1, 1, 1]
              values:
              - {type: TableFun, mapping: {a: 0, b: 1}}
              - {type: LinearFun, slope: 0.5}
              - {type: TableFun, mapping: {0: 0.5, 1: 0}}
            """);
        Imported imported = DomainReader.read(folder.toString(), List.of());
        Profile one = imported.profiles().get(0);
        Profile two = imported.profiles().get(1);
        assertThat(imported.domain().issues().get(2).values()).containsExactly("0", "1");
        assertThat(one.utility(1, 0, 1)).isCloseTo(0.25 + 0.25 + 0.25, within(1e-12));
        assertThat(two.utility(1, 2, 0)).isCloseTo(1 + 1.5 + 0.5, within(1e-12));
        assertThat(one.reservation()).isZero();
        assertThat(two.reservation()).isEqualTo(0.125);
        assertThat(imported.ignored()).containsExactly("two: the discounting by ExpDiscountedUFun");
        assertThat(imported.scaled()).singleElement().asString().contains("one: a reserved value of minus infinity");
    }

    @Test
    void aKtabTableIsReadForTheActorsThatAreNamed() throws IOException {
        String table = write("t.csv", """
            Water,Sharing of a river,3,2,
            Actor,Description,Power,Share,Share,Price,Price
            Up,upstream,60,20,50,90,25
            Down,downstream,40,80,60,10,40
            Bank,lender,20,50,10,50,10
            """);
        Imported imported = DomainReader.read(table, List.of("down", "Up"));
        Profile down = imported.profiles().getFirst();
        int share = imported.domain().issues().get(0).values().indexOf("20");
        int price = imported.domain().issues().get(1).values().indexOf("90");
        // Saliences 60 and 40: 0.6 x (1 - 60/100) + 0.4 x (1 - 80/100).
        assertThat(down.utility(share, price)).isCloseTo(0.32, within(1e-12));
        assertThat(imported.profiles().stream().map(Profile::name)).containsExactly("Down", "Up");
    }

    @Test
    void utilitiesOfASpaceAreThoseOfTheProfiles() throws IOException {
        Imported imported = DomainReader.read(write("d.xml", GENIUS_DOMAIN),
                List.of(write("p.xml", GENIUS_PROFILE), write("q.xml", GENIUS_PROFILE.replace("0.25", "0.125"))));
        var space = imported.subject().compile().get();
        double[] surplus = new double[2];
        int[] options = {1, 0, 7};
        space.surplus(options, surplus);
        for (int party = 0; party < 2; party++) {
            assertThat(surplus[party] + space.reservation(party))
                    .isCloseTo(imported.profiles().get(party).utility(options), within(2e-9));
        }
    }

    @Test
    void nonlinearUtilitiesAreRefused() throws IOException {
        String domain = write("d.xml", GENIUS_DOMAIN);
        String profile = write("p.xml",
                GENIUS_PROFILE.replace("<utility_space>", "<utility_space type=\"nonlinear\">"));
        assertThatThrownBy(() -> DomainReader.read(domain, List.of(profile))).isInstanceOf(UnreadableDomain.class)
                .hasMessage(
                        profile + ": a utility space of type \"nonlinear\" is not read; only linear additive ones are");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
