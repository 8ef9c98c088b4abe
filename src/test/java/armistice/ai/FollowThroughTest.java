package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.MeasureUse;
import armistice.model.deal.Answer;
import armistice.model.deal.Demand;
import armistice.model.deal.Draft;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.id.IssueId;
import armistice.model.id.MeasureId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.PledgeId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.setting.Measure;
import armistice.view.SeatView;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The United States in turn 6 of the March scenario has threatened Russia, and the threat is due.
class FollowThroughTest {
    private static final PartyId US = new PartyId("us");
    private static final PartyId RUSSIA = new PartyId("russia");
    private static final Answer NO = new Answer.Refused(1, "");
    private static final Answer BUT = new Answer.InPrinciple(1,
            List.of(new Reservation(new IssueId("sanctions"), new OptionId("lifted"), "")));
    private static final Answer YES = new Answer.Accepted(1);
    /// Terms of less than half a hundredth of a point are not told.
    private static final double TERMS = 0.02;
    private static final String SECONDARY = "us-secondary";

    private final SeatView view = Views.at(BareGame.firstView("jeddah-2025", US), 6);

    @Test
    void aThreatIsCarriedOutWhereItIsWorthItAgainstANo() {
        Desk desk = BareGame.desk(due(SECONDARY, Pledge.Kind.THREAT, NO));
        Move move = Objects.requireNonNull(new FollowThrough().consider(desk));

        assertThat(move.command()).isEqualTo(new Command.Take(new MeasureId(SECONDARY)));
        assertThat(move.rationale().decision()).isEqualTo("keep-threat-towards");
        Rationale.Alternative taken = move.rationale().alternatives().getFirst();
        assertThat(taken.own()).isCloseTo(Levers.worth(desk, measure(SECONDARY)), within(TERMS)).isGreaterThan(0.21);
        assertThat(FollowThrough.lapses(desk)).isEmpty();
    }

    @Test
    void itIsLetLapseWhereThePartyHasComeSomeOfTheWay() {
        Desk desk = BareGame.desk(due(SECONDARY, Pledge.Kind.THREAT, BUT));

        assertThat(new FollowThrough().consider(desk)).isNull();
        assertThat(FollowThrough.lapses(desk)).singleElement().satisfies(why -> {
            assertThat(why.decision()).isEqualTo("lapse-threat-towards");
            assertThat(why.subjects()).containsExactly("RU");
            assertThat(why.alternatives().getLast().subject()).isEqualTo(measure(SECONDARY).label());
            assertThat(why.alternatives().getLast().own()).isLessThan(0.21);
            assertThat(why.receptions()).singleElement().satisfies(one -> assertThat(one.answer()).isEqualTo(BUT));
        });
    }

    @Test
    void aYesIsNotAnsweredWithABlowAndThatIsALapseToo() {
        Desk desk = BareGame.desk(due(SECONDARY, Pledge.Kind.THREAT, YES));
        assertThat(new FollowThrough().consider(desk)).isNull();
        assertThat(FollowThrough.lapses(desk)).hasSize(1);
    }

    @Test
    void aPromiseIsKeptWhateverWasAnsweredAndIsNoThreatToLapse() {
        for (Answer answer : List.of(NO, BUT, YES)) {
            Desk desk = BareGame.desk(due("us-sanctions-ease", Pledge.Kind.PROMISE, answer));
            assertThat(new FollowThrough().consider(desk)).isNotNull();
            assertThat(FollowThrough.lapses(desk)).isEmpty();
        }
    }

    @Test
    void whatIsNotDueOrDoneAlreadyIsNeitherKeptNorLetLapse() {
        SeatView open = answered(Views.pledged(view, word(SECONDARY, Pledge.Kind.THREAT)), NO);
        SeatView done = Views.used(due(SECONDARY, Pledge.Kind.THREAT, BUT),
                new MeasureUse(US, new MeasureId(SECONDARY), view.turn()));
        for (SeatView seen : List.of(open, done)) {
            assertThat(new FollowThrough().consider(BareGame.desk(seen))).isNull();
            assertThat(FollowThrough.lapses(BareGame.desk(seen))).isEmpty();
        }
    }

    private SeatView due(String measure, Pledge.Kind kind, Answer answer) {
        return answered(Views.pledged(view, word(measure, kind).with(Pledge.Status.DUE)), answer);
    }

    private SeatView answered(SeatView seen, Answer answer) {
        Draft draft = new Draft(Set.of(RUSSIA), Stage.SETTLEMENT, Menu.open(view.scenario()), 0, false, List.of(),
                view.turn() + 1, "");
        return Views.proposed(seen,
                Proposal.tabled(new ProposalId("p"), US, view.turn() - 1, draft).answered(RUSSIA, answer));
    }

    private Pledge word(String measure, Pledge.Kind kind) {
        return new Pledge(new PledgeId("word"), US, RUSSIA, kind, new Demand.Accept(new ProposalId("p")),
                new MeasureId(measure), view.turn() - 1, view.turn(), Pledge.Status.OPEN);
    }

    private Measure measure(String id) {
        return view.scenario().measure(new MeasureId(id));
    }
}
