package armistice.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.engine.rule.DealValue;
import armistice.model.deal.Agreement;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The tutorial teaches what it says it teaches.
class TutorialTest {
    private static final String[] WRITTEN = {"scope=energy", "list=common-list", "text=signed",
        "monitors=us-technical"};

    @Test
    void eachOfTheFourTurnsBringsItsLessonToEverySeat() {
        Exercise game = Exercise.lesson();

        for (int turn = 1; turn <= 4; turn++) {
            for (String seat : List.of("us", "russia", "ukraine")) {
                assertThat(game.told(seat)).contains("Lesson " + turn).doesNotContain("Lesson " + (turn + 1));
            }
            if (turn < 4) {
                game.turn();
            }
        }
        assertThat(game.sees("us").turns()).isEqualTo(4);
    }

    @Test
    void aListATextAndMonitorsEachRaiseDurability() {
        Exercise game = Exercise.lesson();
        DealValue ukraine = DealValue.from(game.sees("ukraine").standpoint());
        double before = 0;

        for (int clauses = 1; clauses <= WRITTEN.length; clauses++) {
            double durability = ukraine.durability(truce(game, List.of(WRITTEN).subList(0, clauses)));
            assertThat(durability).as("with %d clauses", clauses).isGreaterThan(before + 0.02);
            before = durability;
        }
    }

    @Test
    void theWrittenAndWatchedHaltIsBetterThanNoneForAllThree() {
        Exercise game = Exercise.lesson();

        for (String seat : List.of("us", "russia", "ukraine")) {
            assertThat(DealValue.from(game.sees(seat).standpoint()).surplus(truce(game, List.of(WRITTEN)))).as(seat)
                    .isPositive();
        }
    }

    @Test
    void theHaltComesIntoForceWhenAllThreeHaveAccepted() {
        Exercise game = Exercise.lesson();
        Proposal proposal = game.tables("ukraine", Stage.PARTIAL_TRUCE, WRITTEN);
        game.answers("us", proposal, new Answer.Accepted(1)).answers("russia", proposal, new Answer.Accepted(1)).turn();

        assertThat(game.sees("russia").agreements()).extracting(Agreement::isInForce).containsExactly(true);
    }

    private static Draft truce(Exercise game, List<String> clauses) {
        return game.draft(Exercise.parties("us", "russia", "ukraine"), Stage.PARTIAL_TRUCE, false, List.of(),
                clauses.toArray(String[]::new));
    }
}
