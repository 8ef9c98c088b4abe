package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Level;
import armistice.view.SeatView;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The United States thinks of another version of its text for Russia.
class RegressiveTest {
    private static final PartyId US = new PartyId("us");
    private static final PartyId RUSSIA = new PartyId("russia");
    private static final PartyId UKRAINE = new PartyId("ukraine");
    private static final Answer YES = new Answer.Accepted(1);
    private static final Answer NO = new Answer.Refused(1, "");

    private final SeatView view = BareGame.firstView("jeddah-2025", US);
    private final Draft mild = text("line");
    private final Draft harsh = text("pre-2022");

    @Test
    void aVersionThatGivesNothingIsRegressive() {
        assertThat(isRegressive(mild, NO, harsh)).isTrue();
        assertThat(isRegressive(harsh, NO, mild)).isFalse();
    }

    @Test
    void aVersionThatTakesFromWhoSaidYesIsRegressiveWhateverItGivesToOthers() {
        Set<PartyId> both = Set.of(RUSSIA, UKRAINE);
        Proposal mine = Proposal.tabled(new ProposalId("p"), US, 1, to(both, mild)).answered(UKRAINE, NO);

        assertThat(isRegressive(mine, to(both, harsh))).isFalse();
        assertThat(isRegressive(mine.answered(RUSSIA, YES), to(both, harsh))).isTrue();
    }

    @Test
    void whoSaidYesLosesNothingOnAnyIssue() {
        Draft better = with(mild, "alliance", "shelved");
        Draft swapped = with(with(mild, "alliance", "door-open"), "force", "ban");
        Belief russia = BareGame.desk(view).belief(RUSSIA);
        assertThat(russia.gain(swapped)).as("on the whole it gains").isGreaterThan(russia.gain(better));

        assertThat(isRegressive(better, YES, swapped)).isTrue();
        assertThat(isRegressive(better, NO, swapped)).isFalse();
    }

    @Test
    void whoSaidYesLosesNothingOnAnyIssueThoughAllGainOnTheWhole() {
        Set<PartyId> both = Set.of(RUSSIA, UKRAINE);
        Draft better = to(both, with(mild, "alliance", "shelved"));
        Draft swapped = with(with(better, "alliance", "door-open"), "force", "ban");
        Proposal mine = Proposal.tabled(new ProposalId("p"), US, 1, better).answered(UKRAINE, NO);
        Desk desk = BareGame.desk(Views.proposed(view, mine.answered(RUSSIA, YES)));
        assertThat(both).as("on the whole all gain")
                .allMatch(party -> desk.belief(party).gain(swapped) > desk.belief(party).gain(better) + 1);

        assertThat(isRegressive(mine.answered(RUSSIA, YES), swapped)).isTrue();
        assertThat(isRegressive(mine.answered(RUSSIA, NO), swapped)).isFalse();
    }

    @Test
    void whoAsksMoreForItselfTakesFromNobody() {
        Set<PartyId> both = Set.of(RUSSIA, UKRAINE);
        Desk desk = BareGame.desk(view);
        Draft one = to(both, mild);
        Draft other = to(both, harsh);
        boolean more = desk.values().worth(other) > desk.values().worth(one);
        Draft cheap = more ? one : other;
        Draft dear = more ? other : one;
        assertThat(both).as("one of them loses by what the author gains by, the other gains")
                .anyMatch(party -> desk.belief(party).gain(dear) < desk.belief(party).gain(cheap))
                .anyMatch(party -> desk.belief(party).gain(dear) > desk.belief(party).gain(cheap));

        assertThat(isRegressive(refused(cheap), dear)).isTrue();
        assertThat(isRegressive(refused(dear), cheap)).isFalse();
    }

    private static Proposal refused(Draft draft) {
        return Proposal.tabled(new ProposalId("p"), US, 1, draft).answered(RUSSIA, NO).answered(UKRAINE, NO);
    }

    private static Draft with(Draft draft, String issue, String option) {
        return draft.withTerms(draft.terms().with(new IssueId(issue), new OptionId(option)));
    }

    @Test
    void theSameTextIsNot() {
        assertThat(isRegressive(mild, NO, mild)).isFalse();
    }

    @Test
    void inTheLastTurnWhoLooksAheadMayTryEverything() {
        Proposal mine = Proposal.tabled(new ProposalId("p"), US, 1, mild).answered(RUSSIA, NO);
        SeatView before = Views.at(Views.proposed(view, mine), view.turns() - 1);
        SeatView last = Views.at(before, view.turns());

        assertThat(Regressive.is(BareGame.desk(before, Level.EXPERT), harsh)).isTrue();
        assertThat(Regressive.is(BareGame.desk(last, Level.EXPERT), harsh)).isFalse();
        assertThat(Regressive.is(BareGame.desk(last, Level.EXPERIENCED), harsh)).isTrue();
    }

    @Test
    void aNewTextAsksNotMuchMoreThanTheLastWhateverBecameOfThat() {
        Draft cheap = with(mild, "backstop", "air-cover");
        Draft little = with(cheap, "guarantee", "european");
        Draft much = with(cheap, "backstop", "enabling");
        assertThat(asks(little) - asks(cheap)).as("not much more").isBetween(1.0, 5.0);
        assertThat(asks(much) - asks(cheap)).as("much more").isGreaterThan(5);

        for (Proposal.Status gone : List.of(Proposal.Status.EXPIRED, Proposal.Status.WITHDRAWN)) {
            Proposal last = Proposal.tabled(new ProposalId("p"), US, 1, cheap).answered(RUSSIA, NO).with(gone);
            assertThat(isRegressive(last, much)).isTrue();
            assertThat(isRegressive(last, little)).isFalse();
            assertThat(isRegressive(last, cheap)).isFalse();
        }
    }

    @Test
    void onlyTextsMeantToLastAreMeasuredByTheLast() {
        Draft cheap = with(with(mild, "backstop", "air-cover"), "alliance", "path");
        Draft truce = new Draft(Set.of(RUSSIA), Stage.INTERIM_TRUCE,
                Menu.open(view.scenario()).with(new IssueId("ceasefire"), new OptionId("full")), 3, false, List.of(), 2,
                "");
        Proposal last = Proposal.tabled(new ProposalId("p"), US, 1, cheap).with(Proposal.Status.EXPIRED);
        assertThat(asks(truce) - asks(cheap)).as("much more").isGreaterThan(5);

        assertThat(isRegressive(last, truce)).isFalse();
        assertThat(Regressive.is(BareGame.desk(view), with(mild, "guarantee", "european"))).as("the first text")
                .isFalse();
    }

    private double asks(Draft draft) {
        return BareGame.desk(view).values().worth(draft);
    }

    @Test
    void aTextForOtherReadersIsNoNextVersion() {
        Draft others = to(Set.of(RUSSIA, UKRAINE), harsh);
        assertThat(isRegressive(mild, NO, others)).isFalse();
    }

    @Test
    void aFrameworkIsTheNextVersionOfASettlement() {
        Draft framework = new Draft(harsh.to(), Stage.FRAMEWORK, harsh.terms(), 0, false, List.of(),
                harsh.expiresTurn(), "");
        assertThat(isRegressive(mild, NO, framework)).isTrue();
    }

    private boolean isRegressive(Draft now, Answer answer, Draft next) {
        return isRegressive(Proposal.tabled(new ProposalId("p"), US, 1, now).answered(RUSSIA, answer), next);
    }

    private boolean isRegressive(Proposal mine, Draft next) {
        return Regressive.is(BareGame.desk(Views.proposed(view, mine)), next);
    }

    private static Draft to(Set<PartyId> readers, Draft draft) {
        return new Draft(readers, draft.stage(), draft.terms(), 0, false, List.of(), draft.expiresTurn(), "");
    }

    private Draft text(String donbas) {
        Terms terms = Menu.open(view.scenario()).with(new IssueId("donbas"), new OptionId(donbas));
        return new Draft(Set.of(RUSSIA), Stage.SETTLEMENT, terms, 0, false, List.of(), view.turn() + 1, "");
    }
}
