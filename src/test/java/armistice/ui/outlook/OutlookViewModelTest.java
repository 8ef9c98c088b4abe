package armistice.ui.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.model.number.Explanation;
import armistice.model.play.Command;
import armistice.model.play.Seat;
import armistice.model.play.Submission;
import armistice.session.GameSession;
import armistice.ui.seat.TwoValleys;
import org.junit.jupiter.api.Test;

class OutlookViewModelTest {

    private final GameSession session = TwoValleys.begun();

    @Test
    void thereIsNothingToCompareAtTheFirstBriefing() {
        var model = new OutlookViewModel(TwoValleys.amber(session));
        assertThat(model.moves()).isEmpty();
        assertThat(model.briefings()).singleElement().satisfies(first -> assertThat(first.turn()).isEqualTo(1));
    }

    @Test
    void theStepsLeadFromOneBriefingToTheNext() {
        endTurn();
        endTurn();
        var model = new OutlookViewModel(TwoValleys.amber(session));
        assertThat(model.briefings()).extracting(OutlookViewModel.Briefing::turn).containsExactly(1, 2, 3);
        assertThat(model.moves()).extracting(OutlookViewModel.Move::turn).containsExactly(3, 2);
        assertThat(model.moves()).allSatisfy(move -> {
            double steps = move.steps().stream().mapToDouble(Explanation::value).sum();
            assertThat(move.before() + steps + move.rest()).isCloseTo(move.after(), within(1e-9));
            assertThat(move.steps()).isNotEmpty();
        });
    }

    private void endTurn() {
        for (var party : session.parties()) {
            var seat = new Seat.OfParty(party);
            session.submit(new Submission(party + "/" + session.revision(seat), seat, session.revision(seat),
                    new Command.Ready(true)));
        }
    }
}
