package armistice.ui.drafting;

import static armistice.ui.seat.TwoValleys.AMBER;
import static armistice.ui.seat.TwoValleys.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Stage;
import armistice.model.play.Command;
import armistice.model.play.Seat;
import armistice.model.play.Submission;
import armistice.model.setting.Issue;
import armistice.session.GameSession;
import armistice.session.Reply;
import armistice.ui.kit.Texts;
import armistice.ui.seat.Desk.DraftOrigin;
import armistice.ui.seat.SeatViewModel;
import armistice.ui.seat.TwoValleys;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DraftingViewModelTest {

    private final GameSession session = TwoValleys.begun();
    private final SeatViewModel seat = TwoValleys.amber(session);
    private final DraftingViewModel model = new DraftingViewModel(seat, new Texts(Locale.ENGLISH));

    @Test
    void aTextBeginsWithEverythingLeftOpenAndGoesToEverybodyElse() {
        var draft = model.draftProperty().get();
        assertThat(seat.scenario().issues())
                .allMatch(issue -> issue.option(draft.terms().option(issue.id())).open());
        assertThat(draft.to()).containsExactly(BIRCH);
        assertThat(model.whyNotTable()).isEqualTo("Settle at least one issue.");
    }

    @Test
    void anotherKindOfAgreementLeavesOpenWhatItCannotSettle() {
        model.choose(Stage.SETTLEMENT);
        seat.scenario().issues().forEach(issue -> model.choose(issue.id(), issue.options().getLast().id()));
        model.choose(Stage.PARTIAL_TRUCE);
        var draft = model.draftProperty().get();
        assertThat(draft.months()).isPositive();
        assertThat(seat.scenario().issues().stream().filter(issue -> !issue.stages().contains(Stage.PARTIAL_TRUCE)))
                .isNotEmpty()
                .allMatch(issue -> issue.option(draft.terms().option(issue.id())).open());
    }

    @Test
    void whatWasChangedIsToldAgainstTheTextItAnswers() {
        var theirs = model.draftProperty().get();
        model.open(new DraftOrigin(theirs, DraftOrigin.Kind.COUNTER, "p1", 1));
        assertThat(model.changes()).isEmpty();
        Issue issue = seat.scenario().issues().getFirst();
        model.choose(issue.id(), issue.options().getLast().id());
        assertThat(model.changes()).containsExactly(issue.id());
    }

    @Test
    void aTextThatTheModelLetsThroughIsTakenByTheGame() {
        model.startFromStatusQuo();
        assertThat(model.whyNotTable()).isEmpty();
        assertThat(submit(model.command())).isInstanceOf(Reply.Done.class);
    }

    @Test
    void theNextVersionOfAProposalAmendsIt() {
        model.open(new DraftOrigin(model.draftProperty().get(), DraftOrigin.Kind.AMEND, "p1", 3));
        assertThat(model.command()).isInstanceOfSatisfying(Command.Amend.class,
                amend -> assertThat(amend.version()).isEqualTo(3));
    }

    private Reply submit(Command command) {
        return session
                .submit(new Submission("once", new Seat.OfParty(AMBER), session.revision(AMBER), command));
    }
}
