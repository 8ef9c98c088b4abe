package armistice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Parties change hands in the middle of a game.
class SeatsTest extends WindowTest {

    @Test
    void aSeatThatIsLeftForATurnIsPlayedByTheProgramAndComesBack() throws Exception {
        playAlone("ukraine");
        var before = user.turn();
        openSeats();
        user.press("#leave-ukraine");
        WindowUser.await(() -> !user.turn().equals(before) && user.isEnabled("#ready")
                && readyText().equals("Done for this turn"));
        assertThat(user.turn()).startsWith("Turn 2 of ");
        assertThat(user.isShown("#problem")).isFalse();
    }

    @Test
    void aSeatThatIsLeftToTheEndIsTakenBackAtTheTop() throws Exception {
        playAlone("ukraine");
        openSeats();
        user.onTheWindow(() -> {
            user.robot().lookup("#turns-ukraine").<ComboBox<?>>query().getSelectionModel().selectLast();
            // An expert thinks for seconds at the table: the game is not over before the seat is taken back.
            user.robot().lookup("#seat-level-ukraine").<ComboBox<?>>query().getSelectionModel().selectLast();
            return true;
        });
        user.press("#leave-ukraine");
        WindowUser.await(() -> readyText().equals("Take the seat back"));
        user.press("#ready");
        WindowUser.await(() -> readyText().equals("Done for this turn"));
        assertThat(user.isShown("#scores")).isFalse();
    }

    @Test
    void anotherPartyIsTakenOverBehindTheCurtain() throws Exception {
        playAlone("ukraine");
        openSeats();
        user.press("#take-seat-europe");
        WindowUser.await(() -> !user.isShown("#dialog"));
        WindowUser.await(() -> user.isEnabled("#ready"));
        user.control(KeyCode.ENTER);
        WindowUser.await(() -> user.isShown("#dialog-confirm") || user.isShown("#curtain"));
        if (user.isShown("#dialog-confirm")) {
            user.press("#dialog-confirm");
        }
        WindowUser.await(() -> user.isShown("#curtain"));
    }

    @Test
    void adviceIsSwitchedOffInTheMiddleOfAGame() throws Exception {
        playAlone("ukraine");
        openSeats();
        user.press("#seats-advice");
        user.press("#dialog-close");
        WindowUser.await(() -> !user.isShown("#dialog"));
        user.control(KeyCode.DIGIT6);
        WindowUser.await(() -> user.onTheWindow(() -> user.robot()
                .lookup(".label")
                .queryAll()
                .stream()
                .anyMatch(node -> node instanceof javafx.scene.control.Label label
                        && label.getText().equals("Nobody may ask the program for advice."))));
    }

    private void openSeats() throws Exception {
        user.robot()
                .press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.P)
                .release(KeyCode.SHIFT, KeyCode.CONTROL);
        WindowUser.await(() -> user.isShown("#seats-page"));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String readyText() {
        return user.onTheWindow(() -> user.robot().lookup("#ready").queryLabeled().getText());
    }
}
