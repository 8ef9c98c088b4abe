package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.scenario.ScenarioReader;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Why parties would put nothing forward, on the views of whole games.
class SilenceTest {
    private static final Set<String> TAKING_BACK = Set.of("silent-back", "silent-harsher");

    private final List<Rationale> silences = LongStream.rangeClosed(31, 33)
            .mapToObj(seed -> BareGame.played(new ScenarioReader().read("jeddah-2025").orThrow().scenario(), seed))
            .flatMap(game -> game.steps().stream())
            .map(step -> Silence.why(BareGame.desk(step.view())))
            .toList();

    /// Of such a text it may not be told that it takes something back: it may.
    @Test
    void whatIsLikelyToBeSignedIsNotLeftForTakingSomethingBack() {
        assertThat(silences.stream().filter(why -> TAKING_BACK.contains(why.decision())))
                .isNotEmpty()
                .allSatisfy(why -> assertThat(why.alternatives().get(1).likelihood()).isLessThan(0.25));
    }

    @Test
    void whatGoesBackToAReplacedClauseIsToldAsSuch() {
        assertThat(silences).anyMatch(why -> why.decision().equals("silent-replaced"));
    }

    @Test
    void whereSomethingIsTakenBackTheIssueIsNamed() {
        Set<String> named = Set.of("silent-back", "silent-replaced");
        assertThat(silences)
                .allSatisfy(why -> assertThat(why.subjects()).hasSize(named.contains(why.decision()) ? 1 : 0));
    }
}
