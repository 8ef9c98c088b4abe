package armistice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.scenario.ScenarioReader;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The tutorial's lessons in the real window.
class LessonsTest extends WindowTest {

    @Test
    void everyStepOfTheFirstLessonPointsAtSomethingAndCanBeSkipped() throws Exception {
        var steps = new ScenarioReader().read("energy-truce-2025").orThrow().scenario().injects().getFirst().lessons();
        user.press("#new-energy-truce-2025");
        user.press("#play-ukraine");
        begin();
        user.press("#to-table");
        for (var step : steps) {
            WindowUser.await(() -> user.isShown("#lesson") && words().contains(step.text()));
            WindowUser.await(() -> user.isShown(".lesson-ring"));
            user.robot().type(KeyCode.SPACE);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(user.isShown("#lesson-next")).isFalse();
        user.control(KeyCode.L);
        WindowUser.await(() -> words().contains(steps.getFirst().text()));
        user.robot().type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(user.isShown("#lesson-next")).isFalse();
        assertThat(user.isShown("#problem")).isFalse();
    }

    /// What a screen reader says of the button that has the keyboard.
    private String words() {
        return user.onTheWindow(() -> {
            var next = user.robot().lookup("#lesson-next").query();
            return next.isFocused() ? next.getAccessibleText() : "";
        });
    }
}
