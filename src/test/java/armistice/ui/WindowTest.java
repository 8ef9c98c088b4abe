package armistice.ui;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A test in the real window, with data in a folder of its own.
abstract class WindowTest {

    private static final String SEED = "7";

    @TempDir
    Path home;

    WindowUser user;

    @BeforeEach
    void open() throws Exception {
        user = WindowUser.open(home);
    }

    @AfterEach
    void close() throws Exception {
        user.close();
    }

    /// Leaves the program and starts it again.
    void comeBack() throws Exception {
        close();
        open();
        WindowUser.await(() -> user.isEnabled("#start-continue"));
        user.click("#start-continue");
    }

    /// Takes one seat of *The eve of Jeddah* and goes to the table.
    void playAlone(String seat) throws Exception {
        user.click("#new-jeddah-2025");
        user.click("#play-" + seat);
        begin();
        toTheTable();
    }

    /// Begins the game that is set up, with chance that is the same each time.
    void begin() throws Exception {
        user.onTheWindow(() -> {
            user.robot().lookup("#seed").<TextField>query().setText(SEED);
            return null;
        });
        user.click("#setup-begin");
    }

    /// Reads the briefing away.
    void toTheTable() throws Exception {
        user.click("#to-table");
        WindowUser.await(() -> user.isShown("#situation"));
        WindowUser.await(() -> user.isEnabled("#ready"));
    }
}
