package armistice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Agreement;
import armistice.model.deal.Stage;
import armistice.model.id.ActivityId;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.play.Benchmark;
import armistice.model.play.Event;
import armistice.model.setting.Scenario;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final ActivityId GROUND = new ActivityId("ground");
    private final Scenario scenario = Variant.of().put("/agreements", """
        [{"id": "truce", "stage": "interim-truce", "months": 2, "clauses": {"fire": "all"}}]""").build();

    @Test
    void whatStandsIsInForceBeforeTheFirstTurnOpens() {
        Table game = Table.of(scenario, 1);

        assertThat(game.state().agreements()).singleElement().satisfies(truce -> {
            assertThat(truce.status()).isEqualTo(Agreement.Status.IN_FORCE);
            assertThat(truce.draft().stage()).isEqualTo(Stage.INTERIM_TRUCE);
            assertThat(truce.draft().terms().option(new IssueId("fire"))).isEqualTo(new OptionId("all"));
            assertThat(truce.draft().terms().option(new IssueId("line"))).isEqualTo(new OptionId("open"));
            assertThat(truce.signatories()).containsExactly(Table.AMBER, Table.BIRCH);
        });
        assertThat(game.state().world().quietMonths(GROUND)).isEqualTo(2);
        assertThat(game.events().subList(0, 4)).extracting(event -> event.getClass().getSimpleName())
                .containsExactly("GameStarted", "AgreementSigned", "AgreementEntered", "TurnOpened");
    }

    @Test
    void resultsAreMeasuredAgainstTheDayWithWhatStands() {
        assertThat(Engine.opening(scenario, Table.settings(scenario, 1, 6, true),
                new Benchmark(Map.of(), Map.of(), true)).world().hasHalted(GROUND)).isTrue();
        assertThat(Engine.outsideAtStart(scenario, Table.settings(scenario, 1, 6, true)))
                .isNotEqualTo(Engine.outsideAtStart(Variant.base(), Table.settings(scenario, 1, 6, true)));
    }

    @Test
    void itIsTestedInTheFirstTurnLikeAnyOther() {
        Table game = Table.of(scenario, 1);
        game.closeTurn();

        assertThat(game.events(Event.AgreementTested.class)).hasSize(1);
    }
}
