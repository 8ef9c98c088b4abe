package armistice.ui.reasons;

import static armistice.ui.seat.TwoValleys.AMBER;
import static armistice.ui.seat.TwoValleys.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.play.SeatControl;
import armistice.session.GameSession;
import armistice.ui.reasons.ReasonsViewModel.Shown;
import armistice.ui.seat.TwoValleys;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ReasonsViewModelTest {

    private static final int PATIENCE = 60;

    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();

    @Test
    void whoeverLooksIsToldTheReasonsOfTheFirstPartyThatTheProgramPlayed() throws Exception {
        var model = over(TwoValleys.PROGRAM, TwoValleys.PROGRAM);
        assertThat(model.shownProperty().get()).isEqualTo(new Shown.Unasked());
        model.open();
        settle(model);
        assertThat(model.partiesProperty().get()).containsExactly(AMBER, BIRCH);
        assertThat(model.shownProperty().get()).isInstanceOfSatisfying(Shown.Told.class,
                told -> assertThat(told.reasons().party()).isEqualTo(AMBER));
    }

    @Test
    void whatCameOfTheTalksIsToldAlsoWhereOnlyPeoplePlayed() throws Exception {
        var model = over(new SeatControl.Human(), new SeatControl.Human());
        assertThat(model.accordsProperty().get()).isEmpty();
        model.open();
        settle(model);
        assertThat(model.accordsProperty().get()).containsExactly("Nothing was signed by all who had to.");
    }

    @Test
    void anotherPartyIsWorkedOutOnceOnly() throws Exception {
        var model = over(TwoValleys.PROGRAM, TwoValleys.PROGRAM);
        model.open();
        settle(model);
        var first = model.shownProperty().get();
        model.choose(BIRCH);
        assertThat(model.shownProperty().get()).isInstanceOf(Shown.Working.class);
        settle(model);
        assertThat(model.shownProperty().get()).isInstanceOfSatisfying(Shown.Told.class,
                told -> assertThat(told.reasons().party()).isEqualTo(BIRCH));
        model.choose(AMBER);
        assertThat(model.shownProperty().get()).isEqualTo(first);
    }

    @Test
    void whatWasGivenUpCanBeAskedForAgain() throws Exception {
        var model = over(TwoValleys.PROGRAM, TwoValleys.PROGRAM);
        model.open();
        model.giveUp();
        assertThat(model.shownProperty().get()).isEqualTo(new Shown.Stopped());
        model.again();
        settle(model);
        assertThat(model.shownProperty().get()).isInstanceOf(Shown.Told.class);
    }

    @Test
    void whereOnlyPeoplePlayedItSaysSo() throws Exception {
        var model = over(new SeatControl.Human(), new SeatControl.Human());
        model.open();
        settle(model);
        assertThat(model.shownProperty().get()).isEqualTo(new Shown.NoSeat());
    }

    @Test
    void nothingIsToldWhileTheGameGoesOn() throws Exception {
        var model = new ReasonsViewModel(
                TwoValleys.amber(TwoValleys.begun(new SeatControl.Human(), TwoValleys.PROGRAM), window::add));
        model.open();
        settle(model);
        assertThat(model.shownProperty().get()).isEqualTo(new Shown.GoesOn());
        assertThat(model.partiesProperty().get()).isEmpty();
    }

    /// The page of a game that has been played to its end.
    private ReasonsViewModel over(SeatControl amber, SeatControl birch) {
        GameSession session = TwoValleys.begun(amber, birch);
        TwoValleys.playOut(session);
        return new ReasonsViewModel(TwoValleys.amber(session, window::add));
    }

    /// Does on the window's thread what comes for it, until nothing is under way.
    private void settle(ReasonsViewModel model) throws InterruptedException {
        while (model.shownProperty().get() instanceof Shown.Working) {
            var delivery = window.poll(PATIENCE, TimeUnit.SECONDS);
            assertThat(delivery).isNotNull();
            delivery.run();
        }
    }
}
