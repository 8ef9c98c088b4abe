package armistice.deals;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.deals.Stability.Standing;
import armistice.deals.Stability.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;

class StabilityTest {

    @Test
    void aTextThatAllPreferIsNashStable() {
        Stability stability = Stability.of(new double[][]{{5, 4}, {2, 3}}, new int[]{3, 3});
        assertThat(stability.isNash(0)).isTrue();
        assertThat(stability.isNash(1)).isFalse();
        assertThat(stability.texts().get(1)).containsExactly(new Standing.Leaves(0, 0), new Standing.Leaves(1, 0));
    }

    @Test
    void whoLosesWalksAway() {
        Stability stability = Stability.of(new double[][]{{5, -1}}, new int[]{3});
        assertThat(stability.texts().getFirst()).containsExactly(new Standing.Nash(0),
                new Standing.Leaves(1, Stability.NO_DEAL));
    }

    @Test
    void aReplyThatTheOtherTakesBackIsDeterred() {
        // Text 1 is better for the first party; the second, who would lose by it, turns back.
        Stability stability = Stability.of(new double[][]{{2, 2}, {5, -1}}, new int[]{3, 3});
        assertThat(stability.texts().getFirst()).containsExactly(
                new Standing.Deterred(0, 1, List.of(new Turn(1, 0))), new Standing.Nash(1));
        assertThat(stability.isNash(0)).isFalse();
        assertThat(stability.isSequential(0)).isTrue();
    }

    @Test
    void answersMayTakeSeveralTurns() {
        // The first turns to text 1; the second prefers 2 to it, where the third would rather end the talks.
        double[][] surplus = {{1, 9, 9}, {2, 1, 5}, {3, 2, -1}};
        Stability stability = Stability.of(surplus, new int[]{7, 7, 7});
        assertThat(stability.texts().getFirst().getFirst()).isEqualTo(
                new Standing.Deterred(0, 2, List.of(new Turn(1, 0))));
    }

    @Test
    void whoNeedNotSignCannotLeave() {
        Stability stability = Stability.of(new double[][]{{5, 4, -9}}, new int[]{3});
        assertThat(stability.isNash(0)).isTrue();
        assertThat(stability.texts().getFirst()).hasSize(2);
    }

    @Test
    void nobodyMovesTwiceInSuccession() {
        // From 1 the second could only reach text 2 by way of 1 itself: one turn is enough or none.
        double[][] surplus = {{2, 0.5}, {3, 1}, {4, 2}};
        Stability stability = Stability.of(surplus, new int[]{3, 3, 3});
        assertThat(stability.texts().getFirst()).containsExactly(new Standing.Leaves(0, 2), new Standing.Leaves(1, 2));
    }
}
