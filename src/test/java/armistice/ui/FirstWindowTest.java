package armistice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.ui.kit.Fonts;
import javafx.scene.text.Font;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.matcher.base.NodeMatchers;

class FirstWindowTest {

    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void open() throws Exception {
        Fonts.load();
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupApplication(ArmisticeApplication.class);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void itOpensOnTheStartScreen() {
        assertThat(robot.lookup("#start").tryQuery()).get().matches(NodeMatchers.isVisible()::matches);
    }

    @Test
    void itIsSetInTheBundledTypeface() {
        assertThat(robot.lookup("#start-open").queryLabeled().getFont()).extracting(Font::getFamily)
                .isEqualTo("IBM Plex Sans");
    }
}
