package armistice.session;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import armistice.model.play.Command;
import armistice.model.play.Seat;
import armistice.model.play.Submission;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlBeforeTest {
    @TempDir
    Path folder;

    @Test
    void changesOfTheMapAreCountedFromTheLastTurnAlsoAfterAGameIsGoneOnWith() {
        Path file = folder.resolve("game.armistice");
        Map<RegionId, Double> second;
        try (GameSession session = TestGames.start(1, Journal.create(file))) {
            var first = control(session);
            assertThat(session.controlBefore()).isEqualTo(first);
            endTurn(session);
            second = control(session);
            assertThat(session.controlBefore()).isEqualTo(first).isNotEqualTo(second);
            endTurn(session);
            assertThat(session.controlBefore()).isEqualTo(second);
        }
        try (GameSession again = GameSession.open(file).session()) {
            assertThat(again.controlBefore()).isEqualTo(second).isNotEqualTo(control(again));
        }
    }

    private static Map<RegionId, Double> control(GameSession session) {
        return session.view(TestGames.AMBER).standpoint().world().control();
    }

    private static void endTurn(GameSession session) {
        for (PartyId party : session.parties()) {
            Seat seat = new Seat.OfParty(party);
            session.submit(new Submission("ready/" + session.steps(), seat, session.revision(seat),
                    new Command.Ready(true)));
        }
    }
}
