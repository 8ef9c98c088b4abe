package armistice.model.deal;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.id.IssueId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final IssueId FIRE = new IssueId("fire");
    private static final IssueId LINE = new IssueId("line");

    @Test
    void aRefusalOverNoClauseIsOneThatNamesNone() {
        Answer.Refused none = new Answer.Refused(1, "No.", List.of());

        assertThat(none).isEqualTo(new Answer.Refused(1, "No.")).isEqualTo(new Answer.Refused(1, "No.", null));
        assertThat(none.over()).isNull();
        assertThat(none.named()).isEmpty();
    }

    @Test
    void theClausesOfARefusalKeepTheirOrderAndAreNamedOnce() {
        assertThat(new Answer.Refused(1, "No.", List.of(LINE, FIRE, LINE)).named()).containsExactly(LINE, FIRE);
    }

    @Test
    void aRefusalNoLongerFollowsWhatItWasMadeOf() {
        List<IssueId> source = new ArrayList<>(List.of(LINE));
        Answer.Refused refused = new Answer.Refused(1, "No.", source);

        source.add(FIRE);

        assertThat(refused.named()).containsExactly(LINE);
    }
}
