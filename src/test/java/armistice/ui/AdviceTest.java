package armistice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.session.SavedGame;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The adviser in the real window.
class AdviceTest extends WindowTest {

    @Test
    void whatIsUsedFillsAFormAndSendsNothing() throws Exception {
        playAlone("us");
        ask();
        WindowUser.await(() -> user.isShown("#use-1"));
        assertThat(user.isShown("#advice-1")).isTrue();
        var steps = stepsOfThePlayer();
        user.press("#use-1");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(user.isShown("#advice-page")).isFalse();
        assertThat(stepsOfThePlayer()).isEqualTo(steps);
        assertThat(user.isShown("#problem")).isFalse();
    }

    @Test
    void aTextThatWasConsideredCanBeDraftedAndTabled() throws Exception {
        playAlone("us");
        ask();
        WindowUser.await(() -> user.isShown(".alternatives .link-button"));
        user.press(".alternatives .link-button");
        WindowUser.await(() -> user.isEnabled("#table-draft"));
        user.click("#table-draft");
        WindowUser.await(() -> user.isShown("#proposals"));
        assertThat(user.onTheWindow(() -> user.robot().lookup("#proposal-list").<ListView<?>>query().getItems()))
                .isNotEmpty();
    }

    @Test
    void whereAdviceIsSwitchedOffTheWindowSaysSo() throws Exception {
        user.click("#new-jeddah-2025");
        user.click("#play-ukraine");
        user.press("#advice-allowed");
        begin();
        toTheTable();
        ask();
        WindowUser.await(() -> user.isShown(".empty-title"));
        assertThat(user.onTheWindow(() -> user.robot().lookup("#advice-page .empty-title").queryLabeled().getText()))
                .isEqualTo("Whoever runs the game has switched advice off.");
    }

    private void ask() throws Exception {
        user.robot()
                .press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.A)
                .release(KeyCode.SHIFT, KeyCode.CONTROL);
        WindowUser.await(() -> user.isShown("#advice-page"));
    }

    /// What the player has done so far, as the saved game has it.
    private long stepsOfThePlayer() throws Exception {
        try (var games = Files.list(home.resolve("games"))) {
            Path file = games.filter(path -> path.toString().endsWith(".armistice")).findFirst().orElseThrow();
            return SavedGame.read(file)
                    .steps()
                    .stream()
                    .filter(step -> step.by() != null && !step.by().id().startsWith("computer/"))
                    .count();
        }
    }
}
