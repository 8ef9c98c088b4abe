package armistice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The papers around meetings, in the real window: questions in writing, replies, and the own account.
class PapersTest extends WindowTest {

    @Test
    void questionsPutInWritingAreRepliedToBehindTheCurtain() throws Exception {
        user.click("#new-jeddah-2025");
        user.click("#seat-us-human");
        user.click("#seat-ukraine-human");
        begin();
        user.click("#curtain-confirm");
        toTheTable();
        meetings();
        user.press("#call-questionnaire");
        WindowUser.await(() -> user.isShown("#questions"));
        assertThat(user.isEnabled("#questions-send")).isFalse();
        write("#questions", "Who watches the line?\n\n  Who pays?");
        user.press("#asked-ukraine");
        user.press("#questions-send");
        WindowUser.await(() -> !user.isShown("#dialog"));
        assertThat(words()).contains("Who watches the line?", "Who pays?");
        user.control(KeyCode.ENTER);
        WindowUser.await(() -> user.isShown("#dialog-confirm") || user.isShown("#curtain"));
        if (user.isShown("#dialog-confirm")) {
            user.click("#dialog-confirm");
        }
        user.click("#curtain-confirm");
        toTheTable();
        meetings();
        user.press(idLike("reply-"));
        WindowUser.await(() -> user.isShown("#reply-to-2"));
        write("#reply-to-1", "Both of us.");
        assertThat(user.isEnabled("#replies-send")).isFalse();
        write("#reply-to-2", "Who can.");
        user.press("#replies-send");
        WindowUser.await(() -> !user.isShown("#dialog"));
        WindowUser.await(() -> words().contains("Who can."));
        assertThat(user.isShown("#problem")).isFalse();
    }

    @Test
    void whoMetTellsThePublicOfIt() throws Exception {
        playAlone("us");
        meetings();
        user.press("#call-leader-call");
        WindowUser.await(() -> user.isShown("#subject"));
        user.press("#guest-ukraine");
        user.press("#call-confirm");
        WindowUser.await(() -> idLike("readout-").length() > 1);
        user.press(idLike("readout-"));
        WindowUser.await(() -> user.isShown("#readout-words"));
        assertThat(user.isEnabled("#readout-send")).isFalse();
        write("#readout-words", "Frank and useful.");
        user.press("#readout-send");
        WindowUser.await(() -> !user.isShown("#dialog"));
        WindowUser.await(() -> words().contains("Frank and useful."));
        assertThat(user.isShown("#problem")).isFalse();
    }

    private void meetings() throws Exception {
        user.control(KeyCode.DIGIT4);
        user.click("#tab-meetings");
    }

    private void write(String field, String text) {
        user.onTheWindow(() -> {
            user.robot().lookup(field).<TextInputControl>query().setText(text);
            return true;
        });
    }

    /// The first node whose name begins so, as a selector; `#` if there is none.
    private String idLike(String beginning) {
        return "#" + user.onTheWindow(() -> user.robot()
                .lookup((Node node) -> node.getId() != null && node.getId().startsWith(beginning))
                .tryQuery()
                .flatMap(node -> Optional.ofNullable(node.getId()))
                .orElse(""));
    }

    private String words() {
        return user.onTheWindow(() -> {
            var words = new StringBuilder();
            user.robot()
                    .lookup(".label")
                    .<Labeled>queryAll()
                    .forEach(label -> words.append(label.getText()).append(' '));
            return words.toString();
        });
    }
}
