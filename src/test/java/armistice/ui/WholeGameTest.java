package armistice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.ui.kit.Fonts;
import armistice.ui.kit.Settings;
import armistice.ui.kit.Settings.ThemeChoice;
import armistice.ui.kit.Settings.WindowPlace;
import armistice.ui.kit.SettingsFile;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Plays the real program in a real window, by clicks and keys only.
class WholeGameTest {

    private static final int PATIENCE = 120;
    private static final Point2D NOWHERE = new Point2D(-1, -1);

    private final FxRobot robot = new FxRobot();

    @TempDir
    Path home;

    @BeforeEach
    void open() throws Exception {
        System.setProperty("armistice.home", home.toString());
        // The headless screen is 1000 x 1000: nothing outside of it can be clicked.
        new SettingsFile(home.resolve("settings.properties"))
                .write(new Settings(ThemeChoice.LIGHT, 90, new WindowPlace(0, 0, 1000, 980, false)));
        Fonts.load();
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupApplication(ArmisticeApplication.class);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        System.clearProperty("armistice.home");
    }

    @Test
    void aPersonPlaysUkraineFromTheStartPageToTheScores() throws Exception {
        click("#new-jeddah-2025");
        click("#play-ukraine");
        click("#setup-begin");
        click("#briefing-sheet");
        click("#to-table");
        await(() -> isShown("#situation"));
        draftATruce();
        await(() -> robot.lookup(".badge").queryAll().stream().anyMatch(WholeGameTest::isAnAnswer));
        int accepted = 0;
        while (!isShown("#scores")) {
            accepted += acceptWhatIsOffered();
            endTheTurn();
        }
        assertThat(accepted).isPositive();
        assertThat(robot.lookup("#score-ukraine").tryQuery()).isPresent();
        assertThat(robot.lookup("#score-russia").tryQuery()).isPresent();
        assertThat(robot.lookup("#problem").tryQuery()).isEmpty();
        assertThat(home.resolve("games")).isDirectoryContaining("glob:**jeddah-2025-*.armistice");
    }

    private void draftATruce() throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        await(() -> isShown("#drafting"));
        click("#option-ceasefire-full");
        click("#table-draft");
        await(() -> isShown("#proposals"));
    }

    private int acceptWhatIsOffered() throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        await(() -> isShown("#proposals"));
        var list = robot.lookup("#proposal-list").<ListView<?>>query();
        for (int i = 0; i < Math.min(list.getItems().size(), 8); i++) {
            int row = i;
            WaitForAsyncUtils.asyncFx(() -> list.getSelectionModel().select(row)).get();
            WaitForAsyncUtils.waitForFxEvents();
            if (isEnabled("#accept")) {
                click("#accept");
                click("#dialog-confirm");
                await(() -> !isShown("#dialog"));
                return 1;
            }
        }
        return 0;
    }

    private void endTheTurn() throws Exception {
        if (isShown("#scores")) {
            return;
        }
        await(() -> isEnabled("#ready"));
        var turn = turn();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        if (isShown("#dialog")) {
            click("#dialog-confirm");
        }
        await(() -> isShown("#scores") || !turn().equals(turn));
    }

    private String turn() {
        return robot.lookup("#turn").queryLabeled().getText();
    }

    private static boolean isAnAnswer(Node badge) {
        return badge instanceof javafx.scene.control.Labeled label
                && java.util.Set.of("accepted", "yes, but", "questions", "refused").contains(label.getText());
    }

    /// Clicks where the node is. A page may be laid out anew between looking and clicking: its place is therefore taken in
    /// one step on the window's thread, and taken again while the node is not part of the window.
    private void click(String node) throws Exception {
        var place = new AtomicReference<Point2D>();
        await(() -> {
            place.set(WaitForAsyncUtils.waitForAsyncFx(10_000, () -> middle(node)));
            return !NOWHERE.equals(place.get());
        });
        robot.clickOn(place.get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D middle(String node) {
        return robot.lookup(node)
                .tryQuery()
                .filter(found -> found.getScene() != null && found.isVisible() && !found.isDisabled())
                .map(found -> found.localToScreen(found.getBoundsInLocal()))
                .map(bounds -> new Point2D(bounds.getCenterX(), bounds.getCenterY()))
                .orElse(NOWHERE);
    }

    private boolean isShown(String node) {
        return robot.lookup(node).tryQuery().filter(Node::isVisible).isPresent();
    }

    private boolean isEnabled(String node) {
        return robot.lookup(node).tryQuery().filter(found -> found.isVisible() && !found.isDisabled()).isPresent();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> condition.getAsBoolean());
    }
}
