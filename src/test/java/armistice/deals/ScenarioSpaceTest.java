package armistice.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.rule.DealValue;
import armistice.engine.rule.Signatories;
import armistice.engine.rule.TermsValue;
import armistice.engine.state.Standpoint;
import armistice.engine.state.World;
import armistice.model.deal.Draft;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.setting.Issue;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioSpaceTest {
    private static final ScenarioReader READER = new ScenarioReader();

    @ParameterizedTest
    @CsvSource({"two-valleys, SETTLEMENT", "two-valleys, FRAMEWORK", "jeddah-2025, SETTLEMENT",
        "jeddah-2025, FRAMEWORK", "after-alaska-2025, SETTLEMENT"})
    void anyPackageIsWorthWhatTheRulesSay(String name, Stage stage) {
        Scenario scenario = READER.read(name).orThrow().scenario();
        List<DealValue> values = values(scenario);
        ScenarioSpace space = ScenarioSpace.of(values, stage);
        SplittableRandom random = new SplittableRandom(1);
        double[] surplus = new double[values.size()];
        for (int i = 0; i < 300; i++) {
            Terms terms = terms(scenario, random);
            space.space().surplus(space.options(terms), surplus);
            for (int party = 0; party < surplus.length; party++) {
                Draft draft = new Draft(Set.of(), stage, terms, 0, false, List.of(), 1, "");
                assertThat(surplus[party]).isCloseTo(values.get(party).surplus(draft), within(0.02));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"two-valleys", "jeddah-2025", "after-alaska-2025"})
    void whoMustSignAndWhoNeverDoesIsWhatTheRulesSay(String name) {
        Scenario scenario = READER.read(name).orThrow().scenario();
        List<DealValue> values = values(scenario);
        ScenarioSpace space = ScenarioSpace.of(values, Stage.SETTLEMENT);
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 300; i++) {
            Terms terms = terms(scenario, random);
            int[] options = space.options(terms);
            assertThat(named(space, space.space().signatories(options))).isEqualTo(Signatories.of(scenario, terms));
            assertThat(named(space, space.space().refusals(options))).isEqualTo(values.stream()
                    .filter(value -> !TermsValue.crossed(value.standpoint(), terms).isEmpty())
                    .map(value -> value.standpoint().party())
                    .collect(Collectors.toSet()));
        }
    }

    @Test
    void termsComeBackFromTheirPackage() {
        Scenario scenario = READER.read("jeddah-2025").orThrow().scenario();
        ScenarioSpace space = ScenarioSpace.of(values(scenario), Stage.SETTLEMENT);
        Terms terms = terms(scenario, new SplittableRandom(3));
        assertThat(space.terms(space.options(terms))).isEqualTo(terms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-valleys", "jeddah-2025", "after-alaska-2025"})
    void aPackageHoldsAsTheMostDoubtfulPartySeesIt(String name) {
        Scenario scenario = READER.read(name).orThrow().scenario();
        List<DealValue> values = values(scenario);
        ScenarioSpace space = ScenarioSpace.of(values, Stage.SETTLEMENT);
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 100; i++) {
            Terms terms = terms(scenario, random);
            Draft draft = new Draft(Set.of(), Stage.SETTLEMENT, terms, 0, false, List.of(), 1, "");
            double least = values.stream().mapToDouble(value -> value.durability(draft)).min().orElseThrow();
            assertThat(space.durability(space.options(terms))).isCloseTo(least, within(0.005));
        }
    }

    @Test
    void theSumOfHazardsForAChanceIsTheLargest() {
        ScenarioSpace space = ScenarioSpace.of(values(READER.read("jeddah-2025").orThrow().scenario()),
                Stage.SETTLEMENT);
        for (double chance : new double[]{0.2, 0.5, 0.8, 0.9}) {
            int bound = Objects.requireNonNull(space.logHazardFor(chance));
            assertThat(space.durability(bound)).isGreaterThanOrEqualTo(chance);
            assertThat(space.durability(bound + 1)).isLessThan(chance);
        }
        assertThat(space.logHazardFor(0.999_999)).isNull();
    }

    @Test
    void aTruceHasNoSpace() {
        List<DealValue> values = values(READER.read("two-valleys").orThrow().scenario());
        assertThatIllegalArgumentException().isThrownBy(() -> ScenarioSpace.of(values, Stage.INTERIM_TRUCE));
    }

    private static Set<PartyId> named(ScenarioSpace space, int bits) {
        return space.parties()
                .stream()
                .filter(party -> (bits >> space.parties().indexOf(party) & 1) != 0)
                .collect(Collectors.toSet());
    }

    /// The parties' standpoints on the first day, from what was authored.
    private static List<DealValue> values(Scenario scenario) {
        Map<PartyId, Double> credibility = scenario.parties()
                .stream()
                .collect(Collectors.toMap(Party::id, party -> party.start().credibility()));
        return scenario.parties()
                .stream()
                .map(party -> DealValue
                        .from(new Standpoint(scenario, party.id(), World.atStart(scenario), party.trust(),
                                credibility, positions(party), null)))
                .toList();
    }

    private static Map<IssueId, PublicPosition> positions(Party party) {
        return party.positions().stream().collect(Collectors.toMap(PublicPosition::issue, position -> position));
    }

    private static Terms terms(Scenario scenario, SplittableRandom random) {
        Map<IssueId, OptionId> chosen = new LinkedHashMap<>();
        for (Issue issue : scenario.issues()) {
            chosen.put(issue.id(), issue.options().get(random.nextInt(issue.options().size())).id());
        }
        return new Terms(chosen);
    }
}
