package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Proposal;
import armistice.model.play.Command;
import armistice.model.play.Level;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What experts table when time runs out, and before.
class HagglingTest {
    private static final Scenario JEDDAH = new ScenarioReader().read("jeddah-2025").orThrow().scenario();
    private static final int TURNS = 4;
    private static final int MOST_LAST_TEXTS = 8;

    private static List<BareGame> games = List.of();

    @BeforeAll
    static void play() {
        games = LongStream.of(1)
                .mapToObj(seed -> BareGame.played(JEDDAH, seed, TURNS, Map.of(), Level.EXPERT))
                .toList();
    }

    @Test
    void inTheLastTurnSomeTryMoreThanOneLastingText() {
        assertThat(lastTexts()).anySatisfy(step -> assertThat(tabledBefore(step)).isPositive());
    }

    @Test
    void nobodyTriesMoreThanEight() {
        assertThat(lastTexts()).isNotEmpty()
                .allSatisfy(step -> assertThat(tabledBefore(step)).isLessThan(MOST_LAST_TEXTS));
    }

    @Test
    void theNextTextWaitsForAllAnswersToTheOneBefore() {
        assertThat(lastTexts()).allSatisfy(step -> assertThat(own(step)).allMatch(Pending::isAnsweredByAll));
    }

    @Test
    void inEarlierTurnsOneLastingTextIsTabledATurn() {
        assertThat(games).flatExtracting(BareGame::steps)
                .filteredOn(step -> isLastingText(step) && step.view().turn() < TURNS)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(tabledBefore(step)).isZero());
    }

    @Test
    void beforeTheLastTurnNobodyTablesLessThanItHoldsOutFor() {
        assertThat(games).flatExtracting(BareGame::steps)
                .filteredOn(step -> isLastingText(step) && step.view().turn() < TURNS)
                .isNotEmpty()
                .allSatisfy(step -> {
                    Map<String, Double> numbers = step.move().rationale().numbers();
                    assertThat(step.move().rationale().alternatives().getFirst().own())
                            .isGreaterThanOrEqualTo(numbers.getOrDefault("tables-from", Double.NaN));
                });
    }

    @Test
    void whatAllHaveAnsweredIsNoAlternativeAnyLonger() {
        List<BareGame.Step> again = lastTexts().stream().filter(step -> tabledBefore(step) > 0).toList();
        assertThat(again).isNotEmpty();
        assertThat(again.stream()
                .flatMap(step -> step.move().rationale().alternatives().stream())
                .map(Rationale.Alternative::key)).doesNotContain("as-is");
    }

    private static List<BareGame.Step> lastTexts() {
        return games.stream()
                .flatMap(game -> game.steps().stream())
                .filter(step -> isLastingText(step) && step.view().turn() == TURNS)
                .toList();
    }

    private static boolean isLastingText(BareGame.Step step) {
        return step.move().command() instanceof Command.Table table && !table.draft().stage().isTruce();
    }

    private static long tabledBefore(BareGame.Step step) {
        return own(step).size();
    }

    /// The lasting texts that the seat has tabled this turn.
    private static List<Proposal> own(BareGame.Step step) {
        return Pending.own(step.view())
                .stream()
                .filter(proposal -> proposal.turn() == step.view().turn() && !proposal.draft().stage().isTruce())
                .toList();
    }
}
