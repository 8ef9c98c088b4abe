package armistice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Acting outside the texts, in the real window.
class DiplomacyTest extends WindowTest {

    @Test
    void anOperationIsOrderedWithAnEffortAndStandsAmongTheMeasuresTaken() throws Exception {
        playAlone("ukraine");
        user.control(KeyCode.DIGIT4);
        user.click("#tab-measures");
        user.press("#take-ukraine-deep-strikes");
        WindowUser.await(() -> user.isShown("#operation-effort"));
        user.press("#dialog-confirm");
        WindowUser.await(() -> !user.isShown("#dialog"));
        WindowUser.await(() -> !user.isEnabled("#take-ukraine-deep-strikes"));
        assertThat(user.isShown("#problem")).isFalse();
    }

    @Test
    void anAgreementIsSuspendedAfterItWasSaidWhatFollows() throws Exception {
        user.press("#new-truce-to-keep");
        user.press("#play-ukraine");
        begin();
        toTheTable();
        user.control(KeyCode.DIGIT4);
        user.click("#tab-agreements");
        user.press("#suspend-truce");
        WindowUser.await(() -> user.isShown("#suspend-ground"));
        assertThat(words("#dialog .label")).contains("Each other signatory trusts you less");
        user.press("#dialog-confirm");
        WindowUser.await(() -> user.isShown("#resume-truce"));
        assertThat(words("#agreement-truce .badge")).contains("suspended");
        assertThat(user.isShown("#problem")).isFalse();
    }

    private String words(String labels) {
        return user.onTheWindow(() -> {
            var words = new StringBuilder();
            user.robot().lookup(labels).<Labeled>queryAll().forEach(label -> words.append(label.getText()).append(' '));
            return words.toString();
        });
    }
}
