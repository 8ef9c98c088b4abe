package armistice.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.Table;
import armistice.engine.state.Standpoint;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.setting.RedLine;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsValueTest {
    private final Standpoint amber = Table.open(1).state().truth(Table.AMBER);

    /// 15 + 35 x 0.55 + 15 x 0.7 + 10 + 15 x 0.6 + 10, and 4 for a watched line
    @Test
    void termsAreTheSumOfTheirOptionsAndLinkages() {
        Terms terms = terms("fire=all", "line=present", "league=trade", "guard=company", "tolls=halved",
                "captives=all");

        assertThat(TermsValue.of(amber, Stage.SETTLEMENT, terms)).isCloseTo(77.75, within(1e-9));
        assertThat(TermsValue.explained(amber, Stage.SETTLEMENT, terms).value()).isCloseTo(77.75, within(1e-9));
    }

    @Test
    void whatIsLeftOpenIsWorthWhatTheWorldIsWorth() {
        assertThat(TermsValue.of(amber, Stage.SETTLEMENT, terms())).isCloseTo(35.75, within(1e-9));
    }

    @Test
    void aRedLineWithAPriceIsCharged() {
        double without = TermsValue.of(amber, Stage.SETTLEMENT, terms("league=trade"));
        double with = TermsValue.of(amber, Stage.SETTLEMENT, terms("league=full"));

        assertThat(with - without).as("the league's 10.5 points and the price of 6").isCloseTo(-16.5, within(1e-9));
    }

    @Test
    void onlyAbsoluteRedLinesAreCrossed() {
        assertThat(TermsValue.crossed(amber, terms("line=to-birch", "guard=none"))).extracting(RedLine::reason)
                .containsExactly("No land is left without a watch on the line.");
        assertThat(TermsValue.crossed(amber, terms("line=to-birch", "guard=monitors", "league=full"))).isEmpty();
    }

    /// Amber has said "present" with firmness 0.4: giving the line up concedes 0.55 x 35 points, 0.3 x 0.4 of which are
    /// lost at home. Exposure 4 counts at the stage's rate of failure.
    @ParameterizedTest
    @CsvSource({"INTERIM_TRUCE, -4.31", "PARTIAL_TRUCE, -4.31", "FRAMEWORK, -3.71", "SETTLEMENT, -3.31"})
    void exposureCountsAtTheStagesRateOfFailure(Stage stage, double points) {
        assertThat(TermsValue.issuePoints(amber, stage, amber.scenario().issue(new IssueId("line")),
                new OptionId("to-birch"))).isCloseTo(points, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"to-birch, 1, 5.775", "to-birch, 0.4, 2.31", "to-birch, 0, 0", "present, 1, 0", "to-amber, 1, 0"})
    void concedingBelowAPublicPositionCosts(String option, double firmness, double points) {
        IssueId line = new IssueId("line");
        Standpoint spoken = new Standpoint(amber.scenario(), amber.party(), amber.world(), amber.trust(),
                amber.credibility(), Map.of(line, new PublicPosition(line, new OptionId("present"), firmness)), null);

        assertThat(AudienceCost.of(spoken, amber.scenario().issue(line), new OptionId(option)))
                .isCloseTo(points, within(1e-9));
    }

    @Test
    void aPositionOnAnotherIssueCostsNothing() {
        assertThat(AudienceCost.of(amber, amber.scenario().issue(new IssueId("tolls")), new OptionId("kept"))).isZero();
    }

    private Terms terms(String... choices) {
        return Table.terms(amber.scenario(), choices);
    }
}
