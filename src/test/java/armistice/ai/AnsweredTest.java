package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.model.deal.Agreement;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.AgreementId;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.setting.Issue;
import armistice.view.SeatView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a party has answered to a text counts for that text, and fades.
class AnsweredTest {
    private static final PartyId AMBER = new PartyId("amber");
    private static final PartyId BIRCH = new PartyId("birch");
    private static final PartyId US = new PartyId("us");
    private static final PartyId EUROPE = new PartyId("europe");
    private static final PartyId RUSSIA = new PartyId("russia");
    private static final PartyId UKRAINE = new PartyId("ukraine");

    private final SeatView view = BareGame.firstView("two-valleys", AMBER);
    private final SeatView us = BareGame.firstView("jeddah-2025", US);
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

    /// Something stands in the way that nobody has named, and the more of the clauses come again, the likelier it does too.
    @Test
    void aRefusalCountsForAnotherTextByWhatItSaysAgain() {
        Proposal refused = tabled().answered(BIRCH, new Answer.Refused(1, ""));

        assertThat(logits(refused, 0, text(2))).isBetween(-3.2, -0.1);
        assertThat(logits(refused, 0, text(2))).isEqualTo(-4 * 0.8 * likeness(text, text(2)), within(1e-9));
        assertThat(logits(refused, 3, text(2))).as("it fades")
                .isEqualTo(logits(refused, 0, text(2)) / 2, within(1e-9));
        assertThat(logits(tabled().answered(BIRCH, new Answer.Accepted(1)), 0, text(2))).as("a yes does not").isZero();
    }

    /// What was named is known to stand in the way; of the rest something may.
    @Test
    void whoNamedAClauseIsThoughtToMindEveryTextThatKeepsIt() {
        Issue issue = view.scenario().issues().getFirst();
        Issue other = view.scenario().issues().getLast();
        Draft kept = text.withTerms(text.terms().with(other.id(), other.options().get(2).id()));
        Proposal named = tabled().answered(BIRCH, new Answer.Refused(1, "", List.of(issue.id())));

        assertThat(kept.terms()).isNotEqualTo(text.terms());
        assertThat(logits(named, 0, kept)).isEqualTo(-4 * 0.8, within(1e-9));
        assertThat(logits(named, 0, text(2))).as("without it")
                .isEqualTo(-4 * 0.8 * likeness(text, text(2)), within(1e-9));
        assertThat(logits(tabled().answered(BIRCH, new Answer.Refused(1, "")), 0, kept)).as("nothing named")
                .isGreaterThan(-4 * 0.8);
    }

    /// The share of the issues on which two texts say the same.
    private static double likeness(Draft one, Draft other) {
        Map<IssueId, OptionId> clauses = one.terms().options();
        return clauses.entrySet()
                .stream()
                .mapToDouble(clause -> clause.getValue().equals(other.terms().option(clause.getKey())) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    @Test
    void whoAskedForChangesIsNotThoughtToMindATextWithAllOfThem() {
        Issue issue = view.scenario().issues().getFirst();
        Answer but = new Answer.InPrinciple(1, List.of(new Reservation(issue.id(), issue.options().get(2).id(), "")));
        Proposal asked = tabled().answered(BIRCH, but);
        Draft other = text(0);

        assertThat(other.terms()).isNotIn(text.terms(), text(2).terms());
        assertThat(logits(asked, 0, other)).isEqualTo(-2.9 * 0.8 * likeness(text, other), within(1e-9));
        assertThat(logits(asked, 0, text(2))).as("with what was asked for").isZero();
    }

    @Test
    void theVersionCountsThatWasAnswered() {
        Proposal amended = tabled().answered(BIRCH, new Answer.Refused(1, "")).amended(text(2));

        assertThat(logits(amended, 0, text)).isEqualTo(-4);
        assertThat(logits(amended, 0, text(2))).as("as another text").isBetween(-3.2, -0.1);
    }

    @Test
    void aLaterAnswerTakesThePlaceOfAnEarlierOne() {
        Proposal thoughtOver = tabled().answered(BIRCH, new Answer.Refused(1, ""))
                .answered(BIRCH, new Answer.Accepted(1));

        assertThat(logits(thoughtOver, 0, text)).isEqualTo(2.9);
    }

    @Test
    void whoDoesNotFightMayOnlyWaitForThoseWhoDo() {
        Proposal asked = text(US, EUROPE, RUSSIA).answered(EUROPE, but());
        Proposal refused = asked.answered(RUSSIA, new Answer.Refused(1, ""));
        Proposal agreed = asked.answered(RUSSIA, new Answer.Accepted(1));
        Draft draft = asked.draft();

        assertThat(logits(us, asked, EUROPE, draft)).isZero();
        assertThat(logits(us, refused, EUROPE, draft)).isZero();
        assertThat(logits(us, agreed, EUROPE, draft)).isEqualTo(-2.9);
        assertThat(logits(us, agreed.amended(text), EUROPE, draft)).as("an earlier version").isEqualTo(-2.9);
        assertThat(logits(us, asked.answered(RUSSIA, but()), RUSSIA, draft)).as("who fights").isEqualTo(-2.9);
    }

    @Test
    void aYesToAVersionThatHasBeenAnsweredAnewCountsForThatVersion() {
        Proposal agreed = text(US, EUROPE, RUSSIA).answered(EUROPE, but()).answered(RUSSIA, new Answer.Accepted(1));
        Proposal since = agreed.amended(text).answered(RUSSIA, new Answer.Refused(2, ""));

        assertThat(logits(us, since, EUROPE, agreed.draft())).isEqualTo(-2.9);
    }

    @Test
    void onlyAYesToTheSameVersionCounts() {
        Proposal refused = text(US, EUROPE, RUSSIA).answered(EUROPE, but()).answered(RUSSIA, new Answer.Refused(1, ""));
        Proposal since = refused.amended(text).answered(RUSSIA, new Answer.Refused(2, ""));
        Answer later = new Answer.InPrinciple(2, ((Answer.InPrinciple) but()).reservations());
        Proposal changed = changed(text(US, EUROPE, RUSSIA).answered(RUSSIA, new Answer.Accepted(1)))
                .answered(RUSSIA, new Answer.Refused(2, ""))
                .answered(EUROPE, later);

        assertThat(logits(us, since, EUROPE, refused.draft())).as("a no before").isZero();
        assertThat(logits(us, changed, EUROPE, changed.draft())).as("a yes to an earlier version").isZero();
    }

    private Proposal changed(Proposal text) {
        Issue issue = us.scenario().issues().getFirst();
        Terms terms = text.draft().terms().with(issue.id(), issue.options().get(1).id());
        return text.amended(text.draft().withTerms(terms));
    }

    @Test
    void whoTablesATextHasAgreedToIt() {
        Proposal asked = text(UKRAINE, EUROPE, RUSSIA).answered(EUROPE, but());

        assertThat(logits(us, asked, EUROPE, asked.draft())).as("Russia has not agreed").isZero();
        assertThat(logits(us, asked.answered(RUSSIA, new Answer.Accepted(1)), EUROPE, asked.draft())).isEqualTo(-2.9);
    }

    @Test
    void aTruceInForceIsSignedAgainForWhateverTime() {
        assertThat(keeping(truce(1), truce(1))).isEqualTo(2.9);
        assertThat(keeping(truce(1), truce(6))).isEqualTo(2.9);
        assertThat(keeping(truce(1), text)).as("another text").isZero();
        assertThat(keeping(truce(1), truce(1).withTerms(text(2).terms()))).as("other clauses").isZero();
    }

    @Test
    void aTruceThatIsOverIsSignedAgainHoweverItEndedAndAnothersSaysNothing() {
        Agreement kept = kept(truce(1), Set.of(AMBER, BIRCH));
        for (Agreement.Status end : List.of(Agreement.Status.BROKEN, Agreement.Status.EXPIRED)) {
            SeatView later = Views.at(Views.agreed(view, kept.with(end)), kept.signed() + 9);
            assertThat(Answered.of(later, BIRCH).logits(truce(1))).isEqualTo(2.9);
        }
        assertThat(keeping(kept(truce(1), Set.of(AMBER)), truce(1))).isZero();
    }

    @Test
    void whatWasTurnedDownSinceIsNotSignedAgainUntilThatHasFaded() {
        Agreement over = kept(truce(1), Set.of(AMBER, BIRCH)).with(Agreement.Status.BROKEN);
        Draft again = new Draft(Set.of(BIRCH), Stage.INTERIM_TRUCE, truce(1).terms(), 1, false, List.of(),
                over.signed() + 3, "");
        Proposal refused = Proposal.tabled(new ProposalId("text"), AMBER, over.signed() + 2, again)
                .answered(BIRCH, new Answer.Refused(1, ""));
        SeatView seen = Views.agreed(Views.proposed(view, refused), over);
        double months = Prolonging.turnMonths(view);
        SeatView prolonged = Views.agreed(Views.proposed(view, refused), over.longer(3 * months));

        assertThat(logits(seen, over.signed() + 2, again)).isEqualTo(-4);
        assertThat(logits(seen, over.signed() + 5, again)).isCloseTo(-2, within(1e-9));
        assertThat(logits(seen, over.signed() + 8, again)).isEqualTo(2.9);
        assertThat(logits(prolonged, over.signed() + 3, again)).as("affirmed since").isEqualTo(2.9);
    }

    private static double logits(SeatView seen, int turn, Draft draft) {
        return Answered.of(Views.at(seen, turn), BIRCH).logits(draft);
    }

    @Test
    void whatIsMeantToLastIsNotSignedAgain() {
        Draft framework = new Draft(Set.of(BIRCH), Stage.FRAMEWORK, truce(1).terms(), 0, false, List.of(), 2, "");

        assertThat(keeping(framework, framework)).isZero();
        assertThat(keeping(framework, truce(1))).isZero();
    }

    @Test
    void aRefusalOfTheVeryWordsOutweighsATruceInForce() {
        Proposal refused = Proposal.tabled(new ProposalId("text"), AMBER, view.turn(), truce(1))
                .answered(BIRCH, new Answer.Refused(1, ""));
        SeatView seen = Views.agreed(Views.proposed(view, refused), kept(truce(1), Set.of(AMBER, BIRCH)));

        assertThat(Answered.of(seen, BIRCH).logits(truce(1))).isEqualTo(-4);
        assertThat(Answered.of(seen, BIRCH).logits(truce(6))).as("for another time").isEqualTo(2.9);
    }

    @Test
    void anAcceptedTruceCountsForAnotherTime() {
        Proposal accepted = Proposal.tabled(new ProposalId("text"), AMBER, view.turn(), truce(1))
                .answered(BIRCH, new Answer.Accepted(1));

        assertThat(logits(accepted, 0, truce(6))).isEqualTo(2.9);
        assertThat(logits(accepted, 3, truce(6))).as("it does not fade").isEqualTo(2.9);
        Draft framework = new Draft(Set.of(BIRCH), Stage.FRAMEWORK, truce(1).terms(), 0, false, List.of(), 2, "");
        assertThat(logits(accepted, 0, framework)).as("another stage").isZero();
    }

    @Test
    void aTruceThatItTabledItselfItSigns() {
        Proposal own = Proposal.tabled(new ProposalId("text"), BIRCH, view.turn(), truce(1));
        assertThat(Answered.of(Views.proposed(view, own), BIRCH).logits(truce(6))).isEqualTo(2.9);
        assertThat(Answered.of(Views.proposed(view, own), AMBER).logits(truce(6))).as("another").isZero();
    }

    @Test
    void anAcceptedSettlementCountsForNoOtherStage() {
        Proposal accepted = tabled().answered(BIRCH, new Answer.Accepted(1));
        Draft framework = new Draft(Set.of(BIRCH), Stage.FRAMEWORK, text.terms(), 0, false, List.of(), 2, "");

        assertThat(logits(accepted, 0, text)).isEqualTo(2.9);
        assertThat(logits(accepted, 0, framework)).isZero();
        assertThat(logits(accepted, 0, truce(1).withTerms(text.terms()))).isZero();
    }

    private double keeping(Draft agreed, Draft asked) {
        return keeping(kept(agreed, Set.of(AMBER, BIRCH)), asked);
    }

    private double keeping(Agreement agreement, Draft asked) {
        return Answered.of(Views.agreed(view, agreement), BIRCH).logits(asked);
    }

    private static Agreement kept(Draft draft, Set<PartyId> signatories) {
        return new Agreement(new AgreementId("kept"), new ProposalId("old"), 1, draft, signatories,
                Agreement.Status.IN_FORCE, 0, 0, Map.of());
    }

    private Draft truce(double months) {
        Terms terms = Menu.open(view.scenario()).with(new IssueId("fire"), new OptionId("raids"));
        return new Draft(Set.of(BIRCH), Stage.PARTIAL_TRUCE, terms, months, false, List.of(), view.turn() + 1, "");
    }

    private Answer but() {
        Issue issue = us.scenario().issues().getFirst();
        return new Answer.InPrinciple(1, List.of(new Reservation(issue.id(), issue.options().get(2).id(), "")));
    }

    private Proposal text(PartyId by, PartyId... to) {
        Draft draft = new Draft(Set.of(to), Stage.SETTLEMENT, Menu.open(us.scenario()), 0, false, List.of(),
                us.turn() + 1, "");
        return Proposal.tabled(new ProposalId("text"), by, us.turn(), draft);
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
