package armistice.coverage;

import static armistice.coverage.Expectations.variable;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Agreement;
import armistice.model.deal.Answer;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.model.play.Event;
import armistice.model.setting.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The what-if begins with a truce that its players must keep, and says that it is fiction.
class WhatIfTest {
    private static final String[] CLAUSES = {"ceasefire=full", "monitoring=us-technical", "force-limits=mutual-freeze"};

    @Test
    void everySeatSeesTheTruceInForceOnTheFirstDay() {
        Exercise game = Exercise.whatIf();

        for (String seat : List.of("us", "russia", "ukraine", "europe")) {
            assertThat(game.sees(seat).agreements()).singleElement().matches(Agreement::isInForce);
            assertThat(game.told(seat)).contains("comes into force");
        }
        assertThat(game.log(Event.AgreementEntered.class)).hasSize(1);
    }

    @Test
    void nobodyIsLostWhileItHolds() {
        Exercise game = Exercise.whatIf().turn();

        assertThat(requireNonNull(game.log(Event.WarWaged.class)
                .getFirst()
                .report()
                .armies()
                .get(
                        new PartyId("ukraine")))
                .losses()).isZero();
        assertThat(variable(game.sees("us"), "air-attacks")).isPositive();
    }

    @Test
    void itIsTestedEveryTurnAndEndsAtTheLatestWithItsMonths() {
        Exercise game = Exercise.whatIf();
        for (int turn = 1; turn <= 7; turn++) {
            game.turn();
        }

        assertThat(game.log(Event.AgreementTested.class)).isNotEmpty();
        assertThat(game.sees("ukraine").agreements()).noneMatch(Agreement::isInForce);
    }

    @Test
    void aNewTruceWithTheSameClausesTakesItsPlace() {
        Exercise game = Exercise.whatIf();
        Proposal extension = game.tables("us", Stage.INTERIM_TRUCE, CLAUSES);
        game.answers("russia", extension, new Answer.Accepted(1))
                .answers("ukraine", extension, new Answer.Accepted(1))
                .turn();

        assertThat(game.sees("europe").agreements()).extracting(Agreement::status)
                .containsExactly(Agreement.Status.SUPERSEDED, Agreement.Status.IN_FORCE);
    }

    @Test
    void whatIsInventedSaysSo() {
        Exercise game = Exercise.whatIf();
        for (String inject : List.of("first-week", "blind-night", "heavy-breach")) {
            game.happens(inject);
        }

        assertThat(game.sees("us").scenario().title()).startsWith("What if");
        assertThat(game.sees("us").scenario().summary()).contains("fiction");
        assertThat(game.sees("russia").scenario().injects()).hasSizeGreaterThan(2)
                .extracting(Inject::text)
                .allMatch(text -> text.startsWith("Fiction."));
    }
}
