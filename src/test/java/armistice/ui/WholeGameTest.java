package armistice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Plays the real program in a real window, by clicks and keys only.
class WholeGameTest extends WindowTest {

    @Test
    void aPersonPlaysUkraineFromTheStartPageToTheScores() throws Exception {
        user.click("#new-jeddah-2025");
        user.click("#play-ukraine");
        begin();
        user.click("#briefing-sheet");
        toTheTable();
        draftATruce();
        WindowUser.await(() -> user.onTheWindow(
                () -> user.robot().lookup(".badge").queryAll().stream().anyMatch(WholeGameTest::isAnAnswer)));
        int accepted = 0;
        while (!user.isShown("#scores")) {
            accepted += acceptWhatIsOffered();
            user.endTheTurn();
        }
        assertThat(accepted).isPositive();
        WindowUser.await(() -> user.isShown("#score-ukraine"));
        assertThat(user.isShown("#score-russia")).isTrue();
        assertThat(user.isShown("#problem")).isFalse();
        assertThat(home.resolve("games")).isDirectoryContaining("glob:**jeddah-2025-*.armistice");
    }

    private void draftATruce() throws Exception {
        user.control(KeyCode.DIGIT2);
        WindowUser.await(() -> user.isShown("#drafting"));
        user.click("#option-ceasefire-full");
        assertThat(user.isShown("#leaning-russia")).isTrue();
        user.click("#table-draft");
        WindowUser.await(() -> user.isShown("#proposals"));
    }

    private int acceptWhatIsOffered() throws Exception {
        user.control(KeyCode.DIGIT3);
        WindowUser.await(() -> user.isShown("#proposals"));
        var list = user.robot().lookup("#proposal-list").<ListView<?>>query();
        for (int i = 0; i < Math.min(list.getItems().size(), 8); i++) {
            int row = i;
            WaitForAsyncUtils.asyncFx(() -> list.getSelectionModel().select(row)).get();
            WaitForAsyncUtils.waitForFxEvents();
            if (user.isEnabled("#accept")) {
                user.click("#accept");
                user.click("#dialog-confirm");
                WindowUser.await(() -> !user.isShown("#dialog"));
                return 1;
            }
        }
        return 0;
    }

    private static boolean isAnAnswer(Node badge) {
        return badge instanceof Labeled label
                && Set.of("accepted", "yes, but", "questions", "refused").contains(label.getText());
    }
}
