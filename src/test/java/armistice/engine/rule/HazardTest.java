package armistice.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.Table;
import armistice.engine.Variant;
import armistice.engine.state.Standpoint;
import armistice.model.deal.Stage;
import armistice.model.number.Explanation;
import armistice.model.number.Parameter;
import armistice.model.setting.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HazardTest {
    private final Standpoint amber = amber(Variant.base());

    @ParameterizedTest
    @CsvSource({"INTERIM_TRUCE, 0.16", "PARTIAL_TRUCE, 0.16", "FRAMEWORK, 0.096", "SETTLEMENT, 0.056"})
    void aTextWithoutFactorsHasTheHazardOfItsStage(Stage stage, double monthly) {
        assertThat(actual(stage, 0, "fire=all").monthly(0)).isCloseTo(monthly, within(1e-12));
    }

    /// Each factor f counts as f^0.7. Front 60 km. Monitors: 600 troops cover all at 6 a km: 0.95 x (1 - 0.2). Company:
    /// 2000 cover all at 25 a km: 1 - 0.35. Pledge: strength 0.3 of 0.6, believed by half: 0.09, under the cap for paper.
    @ParameterizedTest
    @CsvSource({"guard=monitors, 0.76", "guard=company, 0.65", "guard=pledge, 0.91", "fire=raids, 1.1",
        "fire=calm, 1.3",
        "captives=some, 1.3", "line=present, 1.05", "league=full, 1.1"})
    void everyFactorCounts(String choice, double factor) {
        double bare = actual(Stage.FRAMEWORK, 0).logarithm();

        assertThat(actual(Stage.FRAMEWORK, 0, choice).logarithm() - bare).isCloseTo(Math.log(factor), within(1e-12));
        assertThat(actual(Stage.FRAMEWORK, 0, choice).monthly(0)).isCloseTo(0.096 * Math.pow(factor, 0.7),
                within(1e-12));
    }

    @Test
    void aForceCoversOnlyWhatItsTroopsReach() {
        Scenario few = Variant.of().set("/issues/3/options/3/force/troops", 750).build();

        assertThat(Hazard.actual(amber(few), Stage.FRAMEWORK, Table.terms(few, "guard=company"), 0).logarithm())
                .as("half of 25 x 60")
                .isCloseTo(Math.log(1 - 0.35 / 2), within(1e-12));
    }

    @Test
    void aForceIsNoLargerThanItsSendersPledged() {
        Scenario pledged = Variant.of().put("/issues/3/options/3/consent", "[\"amber\"]").build();

        assertThat(
                Hazard.actual(amber(pledged), Stage.FRAMEWORK, Table.terms(pledged, "guard=company", "league=full"), 0)
                        .logarithm())
                .as("500 pledged of 1500 needed")
                .isCloseTo(Math.log(1 - 0.35 / 3) + Math.log(1.1), within(1e-12));
    }

    @Test
    void aGuaranteeOnPaperIsCapped() {
        Scenario strong = Variant.of()
                .set("/issues/3/options/4/guarantee/strength", 1.0)
                .set("/parties/0/start/credibility", 1.0)
                .build();
        Scenario backed = Variant.of()
                .put("/issues/3/options/4/guarantee", "{\"guarantor\":\"amber\",\"strength\":1,\"onPaper\":false}")
                .set("/parties/0/start/credibility", 1.0)
                .build();

        assertThat(logarithm(strong, "guard=pledge")).isCloseTo(Math.log(0.8), within(1e-12));
        assertThat(logarithm(backed, "guard=pledge")).isCloseTo(Math.log(0.4), within(1e-12));
    }

    /// 500 of 1500 needed only if somebody stands behind them.
    @Test
    void membersThatNeedABackstopSendNobodyWithoutOne() {
        Scenario waiting = Variant.of()
                .put("/issues/3/options/3/consent", "[\"amber\"]")
                .put("/parties/0/members/0/needsBackstop", "true")
                .build();

        assertThat(logarithm(waiting, "guard=company")).isCloseTo(0, within(1e-12));
        assertThat(Hazard
                .actual(amber(waiting), Stage.FRAMEWORK, Table.terms(waiting, "guard=company", "league=full"), 0)
                .logarithm()).isCloseTo(Math.log(1 - 0.35 / 3) + Math.log(1.1), within(1e-12));
    }

    /// What the tables of texts add up is what the rule says of the whole text.
    @Test
    void clausesAndTheirInteractionsAddUpToTheWhole() {
        Scenario waiting = Variant.of()
                .put("/issues/3/options/3/consent", "[\"amber\"]")
                .put("/parties/0/members/0/needsBackstop", "true")
                .build();
        Standpoint standpoint = amber(waiting);
        var terms = Table.terms(waiting, "fire=calm", "guard=company", "league=full");
        double sum = Hazard.circumstances(standpoint, 0.1);
        for (var issue : waiting.issues()) {
            sum += Hazard.clause(standpoint, issue.option(terms.option(issue.id())));
        }
        for (Hazard.Interaction interaction : Hazard.interactions(standpoint)) {
            sum += interaction.pattern().matches(terms) ? interaction.logarithm() : 0;
        }

        assertThat(Hazard.perceived(standpoint, Stage.SETTLEMENT, terms, 0.1).logarithm()).isCloseTo(sum,
                within(1e-12));
    }

    /// 0.3 of 0.6, believed by half, with 3 % less each month.
    @ParameterizedTest
    @CsvSource({"0, 0.09", "1, 0.0873", "12, 0.062446"})
    void aGuaranteeWithoutTroopsFadesWithItsAge(double age, double share) {
        assertThat(Hazard.aged(amber, Stage.FRAMEWORK, Table.terms(amber.scenario(), "guard=pledge"), 0, age)
                .logarithm()).isCloseTo(Math.log(1 - share), within(1e-6));
    }

    @Test
    void aGuaranteeWithTroopsDoesNotFade() {
        Scenario backed = Variant.of()
                .put("/issues/3/options/4/guarantee", "{\"guarantor\":\"amber\",\"strength\":1,\"onPaper\":false}")
                .build();
        var terms = Table.terms(backed, "guard=pledge");

        assertThat(Hazard.aged(amber(backed), Stage.FRAMEWORK, terms, 0, 24).logarithm())
                .isEqualTo(Hazard.aged(amber(backed), Stage.FRAMEWORK, terms, 0, 0).logarithm());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.1, 1.2", "0.5, 2"})
    void aShiftOfPowerRaisesIt(double shift, double factor) {
        assertThat(actual(Stage.SETTLEMENT, shift, "fire=all").logarithm()).isCloseTo(Math.log(factor), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"-3, 1", "0, 1", "10, 1.5"})
    void onlyAGrievanceRaisesIt(double grievance, double factor) {
        assertThat(actual(Stage.SETTLEMENT, 0, "fire=all").withGrievance(grievance).logarithm())
                .isCloseTo(Math.log(factor), within(1e-12));
    }

    @Test
    void distrustRaisesItInABelligerentsOwnView() {
        Hazard perceived = Hazard.perceived(amber, Stage.SETTLEMENT, Table.terms(amber.scenario(), "fire=all"), 0);

        assertThat(perceived.logarithm()).as("1 + 0.5 x (0.5 - 0.4)").isCloseTo(Math.log(1.05), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"-20, 0.005", "20, 0.6", "0, 0.16"})
    void itStaysBetweenFloorAndCeiling(double logarithm, double monthly) {
        assertThat(Hazard.monthly(amber.scenario(), Stage.INTERIM_TRUCE, logarithm, 0)).isCloseTo(monthly,
                within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.16", "6, 0.16", "12, 0.129960", "24, 0.105561"})
    void itFallsWithTheAgeOfThePeaceBeyondSixMonths(double age, double monthly) {
        assertThat(Hazard.monthly(amber.scenario(), Stage.INTERIM_TRUCE, 0, age)).isCloseTo(monthly, within(1e-6));
    }

    /// 1 - (1 - 0.16)^months up to half a year
    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 0.083485", "1, 0.16", "2.5, 0.353306", "6, 0.648702"})
    void failureAddsUpOverMonthsAndPartsOfMonths(double months, double failure) {
        assertThat(actual(Stage.INTERIM_TRUCE, 0, "fire=all").failure(months)).isCloseTo(failure, within(1e-5));
    }

    @Test
    void failureNeverFallsWithTimeOrWithHazard() {
        double last = 0;
        for (double months = 0; months < 30; months += 0.25) {
            double failure = Hazard.failure(amber.scenario(), Stage.SETTLEMENT, 0, months);
            assertThat(failure).isGreaterThanOrEqualTo(last)
                    .isLessThanOrEqualTo(Hazard.failure(amber.scenario(), Stage.SETTLEMENT, 0.1, months));
            last = failure;
        }
    }

    @Test
    void itsFactorsMultiplyToItBeforeItIsClipped() {
        Explanation explained = actual(Stage.SETTLEMENT, 0.1, "fire=calm", "guard=company", "line=present").explained();
        double product = explained.parts()
                .getFirst()
                .parts()
                .getFirst()
                .parts()
                .stream()
                .mapToDouble(Explanation::value)
                .reduce(1, (a, b) -> a * b);

        assertThat(explained.value()).isCloseTo(product, within(1e-12));
        assertThat(explained.value()).isCloseTo(0.056 * Math.pow(1.3 * 0.65 * 1.05 * 1.2, 0.7), within(1e-12));
    }

    @Test
    void theCombinationExponentIsAParameter() {
        Scenario full = Variant.of().with(Parameter.HAZARD_COMBINATION, 1).build();

        assertThat(Hazard.actual(amber(full), Stage.INTERIM_TRUCE, Table.terms(full, "fire=calm"), 0).monthly(0))
                .isCloseTo(0.16 * 1.3, within(1e-12));
    }

    private Hazard actual(Stage stage, double powerShift, String... choices) {
        return Hazard.actual(amber, stage, Table.terms(amber.scenario(), choices), powerShift);
    }

    private static double logarithm(Scenario scenario, String choice) {
        return Hazard.actual(amber(scenario), Stage.FRAMEWORK, Table.terms(scenario, choice), 0).logarithm();
    }

    private static Standpoint amber(Scenario scenario) {
        return Table.of(scenario, 1).state().truth(Table.AMBER);
    }
}
