package armistice.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Agreement;
import armistice.model.deal.Meeting;
import armistice.model.deal.Stage;
import armistice.model.id.ActivityId;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.play.Benchmark;
import armistice.model.play.Event;
import armistice.model.setting.Scenario;
import java.util.List;
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
    void whatWasToldAndAskedBeforeTheStartIsKnownAndOpensNoChannel() {
        Table game = Table.of(Variant.of()
                .put("/meetings",
                        """
                            [{"id": "ferry", "format": "bridge", "host": "amber", "guests": ["birch"], "date": "2031-03-20",
                              "subject": "The captives", "questions": ["How many?"],
                              "replies": [{"by": "birch", "answers": ["Nine."]}],
                              "accounts": [{"by": "amber", "points": [{"issue": "captives", "stand": "discussed"}], "text": "We met."},
                                           {"by": "birch", "points": [{"issue": "captives", "stand": "not-raised"}], "text": "No."}]}]""")
                .build(), 1);
        Meeting ferry = game.state().meetings().getFirst();

        assertThat(ferry.status()).isEqualTo(Meeting.Status.HELD);
        assertThat(requireNonNull(ferry.writing()).answers()).isEqualTo(Map.of(Table.BIRCH, List.of("Nine.")));
        assertThat(ferry.readouts().keySet()).containsExactly(Table.AMBER, Table.BIRCH);
        assertThat(Drafting.hasChannel(game.state(), Table.AMBER, Table.BIRCH)).isFalse();
        assertThat(game.read("trust:amber>birch")).isEqualTo(Table.open(1).read("trust:amber>birch"));
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
