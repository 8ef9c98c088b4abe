package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.setting.Issue;
import armistice.view.SeatView;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a party has answered to a text counts for that text, and fades.
class AnsweredTest {
    private static final PartyId AMBER = new PartyId("amber");
    private static final PartyId BIRCH = new PartyId("birch");
    private final SeatView view = BareGame.firstView("two-valleys", AMBER);
    private final Draft text = text(1);

    @Test
    void aTextThatWasRefusedIsHardlySignedAsItStands() {
        assertThat(logits(tabled().answered(BIRCH, new Answer.Refused(1, "")), 0, text)).isEqualTo(-4);
    }

    @Test
    void aTextAgreedInPrincipleCountsALittleLess() {
        Issue issue = view.scenario().issues().getFirst();
        Reservation wanted = new Reservation(issue.id(), issue.options().get(2).id(), "");

        assertThat(logits(tabled().answered(BIRCH, new Answer.InPrinciple(1, List.of(wanted))), 0, text))
                .isEqualTo(-2.9);
    }

    @Test
    void anAnswerFadesOverSixTurns() {
        Proposal refused = tabled().answered(BIRCH, new Answer.Refused(1, ""));

        assertThat(logits(refused, 3, text)).isCloseTo(-2, within(1e-9));
        assertThat(logits(refused, 6, text)).isZero();
        assertThat(logits(refused, 9, text)).isZero();
    }

    @Test
    void anotherTextIsNotMeant() {
        assertThat(logits(tabled().answered(BIRCH, new Answer.Refused(1, "")), 0, text(2))).isZero();
    }

    @Test
    void theVersionCountsThatWasAnswered() {
        Proposal amended = tabled().answered(BIRCH, new Answer.Refused(1, "")).amended(text(2));

        assertThat(logits(amended, 0, text)).isEqualTo(-4);
        assertThat(logits(amended, 0, text(2))).isZero();
    }

    @Test
    void aLaterAnswerTakesThePlaceOfAnEarlierOne() {
        Proposal thoughtOver = tabled().answered(BIRCH, new Answer.Refused(1, ""))
                .answered(BIRCH, new Answer.Accepted(1));

        assertThat(logits(thoughtOver, 0, text)).isEqualTo(2.9);
    }

    @Test
    void whoDoesNotFightMayOnlyWaitForThoseWhoDo() {
        SeatView us = BareGame.firstView("jeddah-2025", new PartyId("us"));
        PartyId europe = new PartyId("europe");
        PartyId russia = new PartyId("russia");
        Issue issue = us.scenario().issues().getFirst();
        Answer but = new Answer.InPrinciple(1, List.of(new Reservation(issue.id(), issue.options().get(2).id(), "")));
        Draft draft = new Draft(Set.of(europe, russia), Stage.SETTLEMENT, Menu.open(us.scenario()), 0, false, List.of(),
                us.turn() + 1, "");
        Proposal asked = Proposal.tabled(new ProposalId("text"), us.seat(), us.turn(), draft).answered(europe, but);
        Proposal refused = asked.answered(russia, new Answer.Refused(1, ""));
        Proposal agreed = asked.answered(russia, new Answer.Accepted(1));

        assertThat(logits(us, asked, europe, draft)).isZero();
        assertThat(logits(us, refused, europe, draft)).isZero();
        assertThat(logits(us, agreed, europe, draft)).isEqualTo(-2.9);
        assertThat(logits(us, agreed.amended(text), europe, draft)).as("an earlier version").isEqualTo(-2.9);
        assertThat(logits(us, asked.answered(russia, but), russia, draft)).as("who fights").isEqualTo(-2.9);
    }

    private static double logits(SeatView view, Proposal proposal, PartyId party, Draft draft) {
        return Answered.of(Views.proposed(view, proposal), party).logits(draft);
    }

    @Test
    void anothersAnswerIsNotItsOwn() {
        Proposal refused = tabled().answered(new PartyId("cedar"), new Answer.Refused(1, ""));

        assertThat(logits(refused, 0, text)).isZero();
    }

    @Test
    void aBeliefThatRemembersIsLessSureAndSaysWhy() {
        Belief belief = Impression.of(view, BIRCH);
        Belief remembering = belief
                .remembering(
                        Answered.of(Views.proposed(view, tabled().answered(BIRCH, new Answer.Refused(1, ""))), BIRCH));

        double odds = belief.likelihood(text) / (1 - belief.likelihood(text));
        double later = remembering.likelihood(text) / (1 - remembering.likelihood(text));
        assertThat(later / odds).isCloseTo(Math.exp(-4), within(1e-9));
        assertThat(remembering.guess(text).likelihood()).isCloseTo(remembering.likelihood(text), within(1e-9));
        assertThat(remembering.explained(text, "Birch").value())
                .isCloseTo(remembering.likelihood(text), within(1e-9));
        assertThat(remembering.reception(text, null).likelihood())
                .isCloseTo(remembering.likelihood(text), within(1e-9));
    }

    private double logits(Proposal proposal, int turnsLater, Draft draft) {
        return Answered.of(Views.at(Views.proposed(view, proposal), view.turn() + turnsLater), BIRCH).logits(draft);
    }

    private Proposal tabled() {
        return Proposal.tabled(new ProposalId("text"), AMBER, view.turn(), text);
    }

    private Draft text(int option) {
        Issue issue = view.scenario().issues().getFirst();
        Terms terms = Menu.open(view.scenario()).with(issue.id(), issue.options().get(option).id());
        return new Draft(Set.of(BIRCH), Stage.SETTLEMENT, terms, 0, false, List.of(), view.turn() + 1, "");
    }
}
