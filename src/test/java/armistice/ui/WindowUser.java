package armistice.ui;

import armistice.ui.kit.Fonts;
import armistice.ui.kit.Settings;
import armistice.ui.kit.Settings.ThemeChoice;
import armistice.ui.kit.Settings.WindowPlace;
import armistice.ui.kit.SettingsFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody who sits at the program's real window and has nothing but mouse and keys.
final class WindowUser implements AutoCloseable {

    private static final int PATIENCE = 120;
    private static final Point2D NOWHERE = new Point2D(-1, -1);

    private final FxRobot robot = new FxRobot();

    private final Application program;
    /// Where the data of other tests goes; null for nowhere else.
    private final @Nullable String homeBefore;

    private WindowUser(Application program, @Nullable String homeBefore) {
        this.program = program;
        this.homeBefore = homeBefore;
    }

    /// Opens the program, with its data in a folder of its own.
    static WindowUser open(Path home) throws Exception {
        String before = System.setProperty("armistice.home", home.toString());
        // The headless screen is 1000 x 1000: nothing outside of it can be clicked.
        new SettingsFile(home.resolve("settings.properties"))
                .write(new Settings(ThemeChoice.LIGHT, 90, new WindowPlace(0, 0, 1000, 980, false)));
        Fonts.load();
        FxToolkit.registerPrimaryStage();
        var program = FxToolkit.setupApplication(ArmisticeApplication.class);
        return new WindowUser(program, before);
    }

    /// Closes the window; the program ends as it does when its last window is closed.
    @Override
    public void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        FxToolkit.cleanupApplication(program);
        if (homeBefore == null) {
            System.clearProperty("armistice.home");
        } else {
            System.setProperty("armistice.home", homeBefore);
        }
    }

    FxRobot robot() {
        return robot;
    }

    /// Presses a key with Ctrl held down.
    void control(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Ends the turn and waits for the next, or for the end of the game.
    void endTheTurn() throws Exception {
        if (isShown("#scores")) {
            return;
        }
        await(() -> isEnabled("#ready"));
        var turn = turn();
        control(KeyCode.ENTER);
        if (isShown("#dialog")) {
            click("#dialog-confirm");
        }
        await(() -> isShown("#scores") || !turn().equals(turn));
    }

    /// What the window says of the turn.
    String turn() {
        return onTheWindow(() -> robot.lookup("#turn").queryLabeled().getText());
    }

    /// Clicks where the node is. A page may be laid out anew between looking and clicking: its place is therefore taken in
    /// one step on the window's thread, and taken again while the node is not part of the window.
    void click(String node) throws Exception {
        var place = new AtomicReference<Point2D>();
        await(() -> {
            place.set(onTheWindow(() -> middle(node)));
            return !NOWHERE.equals(place.get());
        });
        robot.clickOn(place.get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Presses a button by the keyboard, which also reaches what is scrolled out of sight.
    void press(String button) throws Exception {
        await(() -> isEnabled(button));
        onTheWindow(() -> {
            robot.lookup(button).query().requestFocus();
            return true;
        });
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D middle(String node) {
        return robot.lookup(node)
                .tryQuery()
                .filter(found -> found.getScene() != null && found.isVisible() && !found.isDisabled())
                .map(WindowUser::laidOut)
                .map(found -> found.localToScreen(found.getBoundsInLocal()))
                .map(bounds -> new Point2D(bounds.getCenterX(), bounds.getCenterY()))
                .orElse(NOWHERE);
    }

    /// A node of a page that has just been shown has no place before the next pulse.
    private static Node laidOut(Node node) {
        var root = node.getScene().getRoot();
        root.applyCss();
        root.layout();
        return node;
    }

    boolean isShown(String node) {
        return onTheWindow(() -> robot.lookup(node).tryQuery().filter(WindowUser::isVisible).isPresent());
    }

    /// Visible, and in nothing that is not.
    private static boolean isVisible(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    boolean isEnabled(String node) {
        return onTheWindow(() -> robot.lookup(node)
                .tryQuery()
                .filter(found -> found.isVisible() && !found.isDisabled())
                .isPresent());
    }

    /// Looks while nothing moves: the window's own thread is the only one that may read what it shows.
    <T> T onTheWindow(Callable<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, look);
    }

    static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> condition.getAsBoolean());
    }
}
