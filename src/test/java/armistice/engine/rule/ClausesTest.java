package armistice.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.Table;
import armistice.engine.Variant;
import armistice.engine.state.World;
import armistice.model.deal.Stage;
import armistice.model.id.ActivityId;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.number.Quantity;
import armistice.model.setting.Constituency;
import armistice.model.setting.Issue;
import armistice.model.setting.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What clauses ask, halt, move and mean at home.
class ClausesTest {
    private final Scenario scenario = Variant.base();

    @Test
    void bothBelligerentsSignWhateverTheTerms() {
        assertThat(Signatories.of(scenario, Table.terms(scenario, "fire=all"))).containsExactly(Table.AMBER,
                Table.BIRCH);
    }

    @Test
    void whoMustConsentToAnOptionSignsToo() {
        Scenario three = Variant.of()
                .put("/parties/2", Variant.thirdParty())
                .put("/issues/3/options/3/consent", "[\"cedar\"]")
                .build();

        assertThat(Signatories.of(three, Table.terms(three, "guard=company")))
                .containsExactly(Table.AMBER, Table.BIRCH, new PartyId("cedar"));
        assertThat(Signatories.of(three, Table.terms(three, "guard=monitors"))).containsExactly(Table.AMBER,
                Table.BIRCH);
    }

    @ParameterizedTest
    @CsvSource({"INTERIM_TRUCE, all, ground raids", "PARTIAL_TRUCE, raids, raids", "PARTIAL_TRUCE, calm, raids",
        "INTERIM_TRUCE, open, ''", "FRAMEWORK, open, ground raids", "SETTLEMENT, raids, ground raids"})
    void trucesHaltWhatTheySayAndTheRestHaltsAll(Stage stage, String option, String halted) {
        var draft = Table.open(1).draft(Table.AMBER, stage, stage.isTruce() ? 2 : 0, "fire=" + option);

        assertThat(TruceScope.halts(scenario, draft).stream().map(ActivityId::value)).isEqualTo(
                halted.isEmpty() ? List.of() : List.of(halted.split(" ")));
    }

    /// The valleys hold 0.6 and 0.4: a mean of 0.5. All regions give, or gain, in the same proportion.
    @ParameterizedTest
    @CsvSource({"to-birch, 0, 0", "present, 0.6, 0.4", "to-amber, 1, 1"})
    void groundChangesHandsInProportion(String option, double ford, double orchards) {
        Map<Quantity, Double> changes = changes(scenario, World.atStart(scenario), "line", option);

        assertThat(changes.get(Quantity.parse("control:ford"))).isCloseTo(ford, within(1e-12));
        assertThat(changes.get(Quantity.parse("control:orchards"))).isCloseTo(orchards, within(1e-12));
    }

    @Test
    void groundIsGivenUpToAPositionBetween() {
        World lost = World.atStart(scenario)
                .with(Quantity.parse("control:ford"), 0.2)
                .with(
                        Quantity.parse("control:orchards"), 0.4);
        Map<Quantity, Double> back = changes(scenario, lost, "line", "present");

        assertThat(back.get(Quantity.parse("control:ford"))).as("0.2 + 0.8 x 0.2 / 0.7")
                .isCloseTo(0.428571, within(1e-6));
        assertThat(back.get(Quantity.parse("control:orchards"))).as("0.4 + 0.6 x 0.2 / 0.7")
                .isCloseTo(0.571429, within(1e-6));
    }

    @Test
    void aMatterSettledAsItStandsStaysAsItIs() {
        Scenario frozen = Variant.of().put("/issues/1/options/2/asItStands", "true").build();
        World lost = World.atStart(frozen).with(Quantity.parse("control:ford"), 0.2);

        assertThat(changes(frozen, lost, "line", "present")).isEmpty();
    }

    @Test
    void aVariableGoesToItsPositionAndEffectsComeOnTop() {
        Scenario more = Variant.of()
                .put("/issues/4/options/2/effects",
                        "[{\"quantity\":\"variable:tolls\",\"change\":\"multiply\",\"amount\":0.5,"
                                + "\"overMonths\":0},{\"quantity\":\"capital:amber\",\"change\":\"add\",\"amount\":1,\"overMonths\":0}]")
                .build();

        assertThat(changes(more, World.atStart(more), "tolls", "halved"))
                .isEqualTo(Map.of(Quantity.parse("variable:tolls"), 0.5));
        assertThat(changes(scenario, World.atStart(scenario), "tolls", "open")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 0, 0.645656", "line=present, 0, 0.598688", "line=to-birch, 0, 0.289050",
        "'captives=all', 0.1, 0.768525",
        "'line=present;captives=all', 0, 0.710950"})
    void supportIsLogisticInTheClauses(String choices, double mood, double support) {
        Constituency assembly = scenario.party(Table.AMBER).constituencies().getFirst();
        var terms = choices.isEmpty() ? Table.terms(scenario) : Table.terms(scenario, choices.split(";"));

        assertThat(RatificationSupport.of(scenario, assembly, terms, mood)).isCloseTo(support, within(1e-6));
        assertThat(RatificationSupport.explained(scenario, assembly, terms, mood).value()).isCloseTo(support,
                within(1e-6));
    }

    private static Map<Quantity, Double> changes(Scenario scenario, World world, String issue, String option) {
        Issue of = scenario.issue(new IssueId(issue));
        return Settling.changes(scenario, world, of, of.option(new OptionId(option)));
    }
}
