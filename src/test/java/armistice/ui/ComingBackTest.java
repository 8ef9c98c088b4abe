package armistice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.play.GameSettings;
import armistice.model.play.SeatControl;
import armistice.scenario.ScenarioReader;
import armistice.session.Autoplay;
import armistice.session.Benchmarks;
import armistice.session.GameSession;
import armistice.session.SavedGames;
import java.util.LinkedHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Several people at one machine, and people who come back to a game, in the real window.
class ComingBackTest extends WindowTest {

    @Test
    void twoPeopleTakeTurnsBehindACurtain() throws Exception {
        user.click("#new-jeddah-2025");
        user.click("#seat-ukraine-human");
        user.click("#seat-russia-human");
        begin();
        WindowUser.await(() -> user.isShown("#curtain"));
        assertThat(user.isShown("#table")).isFalse();
        var first = behindTheCurtain();
        user.control(KeyCode.ENTER);
        dismissWhatIsLeftOpen();
        var second = behindTheCurtain();
        assertThat(second).isNotEqualTo(first);
        user.control(KeyCode.ENTER);
        dismissWhatIsLeftOpen();
        WindowUser.await(() -> user.isShown("#curtain"));
    }

    @Test
    void whoeverComesBackFindsTheGameAtTheTurnItWasLeft() throws Exception {
        playAlone("ukraine");
        user.endTheTurn();
        var left = user.turn();
        comeBack();
        WindowUser.await(() -> user.isShown("#situation"));
        assertThat(user.turn()).isEqualTo(left);
        user.control(KeyCode.DIGIT9);
        WindowUser.await(() -> user.isShown(".waterfall-fill"));
        assertThat(user.isShown("#outlook-turn")).isTrue();
        assertThat(user.isShown("#problem")).isFalse();
    }

    @Test
    void aGameThatTheProgramPlayedAloneIsSeenThroughTheEyesOfASeat() throws Exception {
        playedByTheProgram();
        comeBack();
        user.click("#eyes-russia");
        WindowUser.await(() -> user.isShown("#table"));
        assertThat(user.isShown("#problem")).isFalse();
    }

    private void playedByTheProgram() {
        var scenario = new ScenarioReader().read("jeddah-2025").orThrow();
        var seats = new LinkedHashMap<armistice.model.id.PartyId, SeatControl>();
        scenario.scenario()
                .parties()
                .forEach(party -> seats.put(party.id(), new SeatControl.Computer(party.persona())));
        var steps = new AtomicInteger();
        try (var session = GameSession.start(scenario,
                new GameSettings(1, seats, scenario.scenario().turns(), true), new Benchmarks().of(scenario),
                new SavedGames(home.resolve("games")).begin("jeddah-2025"))) {
            new Autoplay(session).run(() -> steps.incrementAndGet() > 3);
        }
    }

    /// Lifts the curtain, reads the briefing away, and tells whose table it is.
    private String behindTheCurtain() throws Exception {
        user.click("#curtain-confirm");
        toTheTable();
        return user.onTheWindow(() -> user.robot().lookup(".eyes .strong").queryLabeled().getText());
    }

    private void dismissWhatIsLeftOpen() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        if (user.isShown("#dialog")) {
            user.click("#dialog-confirm");
        }
    }
}
