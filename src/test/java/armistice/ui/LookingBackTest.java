package armistice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.id.PartyId;
import armistice.model.id.PersonaId;
import armistice.model.play.Command;
import armistice.model.play.GameSettings;
import armistice.model.play.SeatControl;
import armistice.scenario.ScenarioReader;
import armistice.session.Autoplay;
import armistice.session.Benchmarks;
import armistice.session.GameSession;
import armistice.session.SavedGames;
import armistice.session.SeatDesk;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The debrief of the program's reasons in the real window.
class LookingBackTest extends WindowTest {

    private static final PartyId AMBER = new PartyId("amber");
    private static final PartyId BIRCH = new PartyId("birch");
    private static final int TURNS = 3;

    @Test
    void theReasonsAreThereOnceTheGameIsOverAndNotBefore() throws Exception {
        leftOnTheLastTurn();
        user.robot().press(KeyCode.ALT).type(KeyCode.HOME).release(KeyCode.ALT);
        WindowUser.await(() -> user.isEnabled("#start-continue"));
        user.click("#start-continue");
        WindowUser.await(() -> user.isEnabled("#ready"));
        user.control(KeyCode.R);
        user.control(KeyCode.DIGIT0);
        assertThat(user.isShown("#reasons")).isFalse();
        assertThat(user.isShown("#go-reasons")).isFalse();
        assertThat(user.isShown("#scores")).isFalse();
        user.endTheTurn();
        WindowUser.await(() -> user.isShown("#scores"));
        user.press("#scores-reasons");
        WindowUser.await(() -> user.isShown("#reasons-told"));
        assertThat(user.isShown("#reasons-birch")).isTrue();
        assertThat(user.isShown("#reasons-amber")).as("a person's seat").isFalse();
        unfoldAMove();
        user.control(KeyCode.DIGIT0);
        assertThat(user.isShown("#scores")).isTrue();
        user.click("#go-reasons");
        assertThat(user.isShown("#reasons-told")).isTrue();
        assertThat(user.isShown("#problem")).isFalse();
    }

    /// A turn unfolds to its moves, and a move to all its reasons.
    private void unfoldAMove() throws Exception {
        user.press("#reasons-moves-1");
        assertThat(user.isShown("#reasons-move-1-1")).isTrue();
        assertThat(user.isShown(".alternatives")).isFalse();
        user.onTheWindow(() -> {
            user.robot().lookup("#reasons-move-1-1").<TitledPane>query().requestFocus();
            return true;
        });
        user.robot().type(KeyCode.SPACE);
        WindowUser.await(() -> user.isShown("#reasons-move-1-1 .alternatives"));
        user.press("#reasons-moves-1");
        assertThat(user.isShown("#reasons-move-1-1")).isFalse();
    }

    /// A short game of a person against the program, as it is found on the first page.
    private void leftOnTheLastTurn() {
        var scenario = new ScenarioReader().read("two-valleys").orThrow();
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        seats.put(AMBER, new SeatControl.Human());
        seats.put(BIRCH, new SeatControl.Computer(new PersonaId("firm")));
        try (var session = GameSession.start(scenario, new GameSettings(3, seats, TURNS, true),
                new Benchmarks().of(scenario), new SavedGames(home.resolve("games")).begin("two-valleys"))) {
            for (int turn = 1; turn < TURNS; turn++) {
                new Autoplay(session).run();
                new SeatDesk(session, AMBER).act(new Command.Ready(true));
            }
            new Autoplay(session).run();
        }
    }
}
