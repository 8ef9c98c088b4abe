package armistice.report;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.report.Standings.Worth;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerInShortTest {

    @Test
    void answersThatAskForTheSameAreToldAsOneWithTheRangeOfWhatTheTextsAreWorth() {
        assertThat(AnswerInShort.list(List.of(asking("Bi's settlement a1", "Gate: Open", -2, 12),
                asking("Bi's framework", "Gate: Open", 4.5, 10))))
                .isEqualTo(
                        "Bi's settlement a1, Bi's framework (Gate: Open; -2.0 to 4.5, so changed 10.0 to 12.0, from 8.0)");
    }

    @Test
    void whoseTextsAndOfWhatKindTheyAreIsSaidOnceInARow() {
        assertThat(AnswerInShort.names(List.of("Bi's settlement a1", "Bi's settlement b2", "Am's settlement c3")))
                .isEqualTo("Bi's settlement a1, b2, Am's settlement c3");
    }

    @Test
    void answersThatAskForDifferentThingsAreToldOneByOne() {
        assertThat(AnswerInShort.list(List.of(asking("Bi's settlement", "Gate: Open", 1, 12),
                asking("Bi's framework", "Gate: Shut", 2, 10))))
                .isEqualTo("Bi's settlement (Gate: Open; 1.0, so changed 12.0, from 8.0), "
                        + "Bi's framework (Gate: Shut; 2.0, so changed 10.0, from 8.0)");
    }

    @Test
    void twoTextsThatAreSignedAreToldEachWithItsWorth() {
        assertThat(AnswerInShort.list(List.of(signed("Bi's settlement", 9), signed("Bi's truce", 1))))
                .isEqualTo("Bi's settlement (9.0), Bi's truce (1.0)");
    }

    @Test
    void whatStandsAgainstATextAtHomeIsToldAfterItsWorth() {
        assertThat(AnswerInShort.list(List.of(new AnswerInShort("Bi's settlement", "",
                new Worth(9, "home would hardly ratify it"), null, "8.0", ""))))
                .isEqualTo("Bi's settlement (9.0, but home would hardly ratify it, from 8.0)");
    }

    private static AnswerInShort asking(String text, String wanted, double now, double changed) {
        return new AnswerInShort(text, wanted, new Worth(now, ""), new Worth(changed, ""), "8.0", "");
    }

    private static AnswerInShort signed(String text, double worth) {
        return new AnswerInShort(text, "", new Worth(worth, ""), null, "", "");
    }
}
