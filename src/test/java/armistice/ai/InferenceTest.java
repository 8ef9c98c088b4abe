package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.rule.TermsIndex;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.view.SeatView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InferenceTest {
    private static final PartyId AMBER = new PartyId("amber");
    private static final PartyId BIRCH = new PartyId("birch");
    private static final PartyId UKRAINE = new PartyId("ukraine");
    private static final PartyId RUSSIA = new PartyId("russia");
    private static final PartyId EUROPE = new PartyId("europe");
    private static final IssueId TOLLS = new IssueId("tolls");
    private static final OptionId HALVED = new OptionId("halved");
    private static final OptionId LIFTED = new OptionId("lifted");
    private static final IssueId FORCE = new IssueId("force");
    private static final OptionId BAN = new OptionId("ban");
    private static final Answer REFUSED = new Answer.Refused(1, "");
    private static final Answer ACCEPTED = new Answer.Accepted(1);

    private final SeatView valleys = BareGame.firstView("two-valleys", AMBER);

    @Test
    void aRefusedTextIsThoughtWorthLessToWhoRefusedIt() {
        Proposal refused = text(valleys, AMBER, 1, HALVED, Map.of(BIRCH, REFUSED));
        assertThat(inferred(valleys, BIRCH, refused).gain(refused.draft()))
                .isLessThan(inferred(valleys, BIRCH).gain(refused.draft()));
    }

    @Test
    void anAcceptedTextIsThoughtWorthMoreToWhoAcceptedIt() {
        Proposal accepted = text(valleys, AMBER, 1, HALVED, Map.of(BIRCH, ACCEPTED));
        assertThat(inferred(valleys, BIRCH, accepted).gain(accepted.draft()))
                .isGreaterThan(inferred(valleys, BIRCH).gain(accepted.draft()));
    }

    @Test
    void anAgreementInPrincipleSpeaksLessAgainstATextThanARefusal() {
        Proposal refused = text(valleys, AMBER, 1, HALVED, Map.of(BIRCH, REFUSED));
        Proposal inPrinciple = text(valleys, AMBER, 1, HALVED,
                Map.of(BIRCH, new Answer.InPrinciple(1, List.of(new Reservation(TOLLS, LIFTED, "")))));
        assertThat(inferred(valleys, BIRCH, inPrinciple).likelihood(refused.draft()))
                .isGreaterThan(inferred(valleys, BIRCH, refused).likelihood(refused.draft()));
    }

    @Test
    void withTheChangesThatItAsksForATextIsThoughtNearlyWorthSigning() {
        Proposal reserved = text(valleys, AMBER, 1, HALVED,
                Map.of(BIRCH, new Answer.InPrinciple(1, List.of(new Reservation(TOLLS, LIFTED, "")))));
        Draft changed = reserved.draft().withTerms(reserved.draft().terms().with(TOLLS, LIFTED));
        assertThat(inferred(valleys, BIRCH, reserved).gain(changed))
                .isGreaterThan(inferred(valleys, BIRCH).gain(changed))
                .isGreaterThan(inferred(valleys, BIRCH, reserved).gain(reserved.draft()));
    }

    @Test
    void whatAPartyHasTabledItselfIsBlamedLessForARefusalThanWhatItHasNot() {
        Proposal own = text(valleys, BIRCH, 1, HALVED, Map.of());
        Proposal withIt = text(valleys, AMBER, 2, HALVED, Map.of(BIRCH, REFUSED));
        Proposal without = text(valleys, AMBER, 2, LIFTED, Map.of(BIRCH, REFUSED));
        double named = gain(inferred(valleys, BIRCH, own, withIt), HALVED)
                - gain(inferred(valleys, BIRCH, own), HALVED);
        double unnamed = gain(inferred(valleys, BIRCH, own, without), LIFTED)
                - gain(inferred(valleys, BIRCH, own), LIFTED);
        assertThat(unnamed).isLessThan(named).isNegative();
    }

    @Test
    void mostOfARefusalIsPutDownToTheClauseThatItNames() {
        IssueId other = valleys.scenario().issues().getFirst().id();
        OptionId some = valleys.scenario().issues().getFirst().options().getLast().id();
        Terms terms = Menu.open(valleys.scenario()).with(TOLLS, HALVED).with(other, some);
        Belief silent = inferred(valleys, BIRCH, text(AMBER, 1, terms, Map.of(BIRCH, REFUSED)));
        Belief told = inferred(valleys, BIRCH,
                text(AMBER, 1, terms, Map.of(BIRCH, new Answer.Refused(1, "", List.of(TOLLS)))));

        assertThat(gain(told, HALVED)).isLessThan(gain(silent, HALVED) - 1);
        assertThat(gain(told, valleys, other, some)).as("a clause that it does not name")
                .isGreaterThan(gain(silent, valleys, other, some));
    }

    /// Nothing is asked for by that: the other options may be what it wants.
    @Test
    void aClauseThatARefusalNamesTellsNothingAgainstOthersOnItsIssue() {
        Terms terms = Menu.open(valleys.scenario()).with(TOLLS, HALVED);
        Proposal named = text(AMBER, 1, terms, Map.of(BIRCH, new Answer.Refused(1, "", List.of(TOLLS))));
        Proposal asked = text(AMBER, 1, terms,
                Map.of(BIRCH, new Answer.InPrinciple(1, List.of(new Reservation(TOLLS, LIFTED, "")))));
        OptionId kept = new OptionId("kept");

        assertThat(gain(inferred(valleys, BIRCH, named), kept))
                .isGreaterThan(gain(inferred(valleys, BIRCH, named), HALVED));
        assertThat(gain(inferred(valleys, BIRCH, asked), kept)).as("it asked for the opposite")
                .isLessThanOrEqualTo(gain(inferred(valleys, BIRCH, asked), HALVED));
    }

    @Test
    void eachFurtherRefusalTellsLess() {
        Proposal one = text(valleys, AMBER, 1, HALVED, Map.of(BIRCH, REFUSED));
        Proposal two = text(valleys, AMBER, 2, HALVED, Map.of(BIRCH, REFUSED));
        double first = inferred(valleys, BIRCH, one).gain(one.draft()) - inferred(valleys, BIRCH).gain(one.draft());
        double second = inferred(valleys, BIRCH, one, two).gain(one.draft())
                - inferred(valleys, BIRCH, one).gain(one.draft());
        assertThat(second).isNegative().isGreaterThan(first);
    }

    @Test
    void anAnswerThatALaterOneTookThePlaceOfIsNotForgotten() {
        Proposal text = text(valleys, AMBER, 1, HALVED, Map.of());
        Proposal amended = text.answered(BIRCH, REFUSED)
                .amended(text.draft().withTerms(text.draft().terms().with(TOLLS, LIFTED)))
                .answered(BIRCH, new Answer.Refused(2, ""));
        Proposal onlyLater = text.amended(amended.draft()).answered(BIRCH, new Answer.Refused(2, ""));
        assertThat(gain(inferred(valleys, BIRCH, amended), HALVED))
                .isLessThan(gain(inferred(valleys, BIRCH, onlyLater), HALVED));
    }

    @Test
    void aQuestionTellsNothing() {
        Proposal asked = text(valleys, AMBER, 1, HALVED, Map.of(BIRCH, new Answer.Deferred(1, Set.of(), "?")));
        assertThat(inferred(valleys, BIRCH, asked).gain(asked.draft()))
                .isCloseTo(inferred(valleys, BIRCH).gain(asked.draft()), within(1e-9));
    }

    @Test
    void aTruceTellsNothingOfASettlement() {
        Proposal text = text(valleys, AMBER, 1, HALVED, Map.of());
        Draft truce = new Draft(Set.of(BIRCH), Stage.INTERIM_TRUCE, text.draft().terms(), 1, false, List.of(), 2, "");
        Proposal refused = new Proposal(text.id(), AMBER, 1, 1, truce, List.of(), Proposal.Status.TABLED,
                Map.of(BIRCH, REFUSED), List.of());
        assertThat(inferred(valleys, BIRCH, refused).gain(text.draft()))
                .isCloseTo(inferred(valleys, BIRCH).gain(text.draft()), within(1e-9));
    }

    @Test
    void aThirdPartyMaySpeakForThoseWhoFightUntilTheyHaveAgreed() {
        SeatView kyiv = BareGame.firstView("jeddah-2025", UKRAINE);
        Terms terms = Menu.open(kyiv.scenario()).with(FORCE, BAN);
        Proposal open = text(UKRAINE, 1, terms, Map.of(EUROPE, REFUSED, RUSSIA, REFUSED));
        Proposal agreed = text(UKRAINE, 1, terms, Map.of(EUROPE, REFUSED, RUSSIA, ACCEPTED));
        double before = gain(inferred(kyiv, EUROPE), kyiv, FORCE, BAN);
        assertThat(gain(inferred(kyiv, EUROPE, open), kyiv, FORCE, BAN)).isCloseTo(before, within(0.05));
        assertThat(gain(inferred(kyiv, EUROPE, agreed), kyiv, FORCE, BAN)).isLessThan(before - 0.1);
    }

    @Test
    void whoDraftsIsToldTheSameAsWhoAsksForAdvice() {
        Proposal refused = text(valleys, AMBER, 1, HALVED, Map.of(BIRCH, REFUSED));
        assertThat(Opinion.of(BareGame.seeing(valleys, refused)).on(refused.draft(), Set.of(BIRCH)))
                .singleElement()
                .satisfies(guess -> assertThat(guess.likelihood())
                        .isCloseTo(inferred(valleys, BIRCH, refused).likelihood(refused.draft()), within(1e-9)));
    }

    @Test
    void whatIsInferredMovesTheMarginAndNotHowFarItMayBeOff() {
        Proposal refused = text(valleys, AMBER, 1, HALVED, Map.of(BIRCH, REFUSED));
        Range.Guess counted = Impression.of(BareGame.seeing(valleys, refused), BIRCH).guess(refused.draft());
        Range.Guess inferred = inferred(valleys, BIRCH, refused).guess(refused.draft());
        assertThat(inferred.logits()).isLessThan(counted.logits() - 0.1);
        assertThat(inferred.down()).isCloseTo(counted.down(), within(1e-9));
        assertThat(inferred.up()).isCloseTo(counted.up(), within(1e-9));
    }

    @Test
    void aPartyAsksForLessTheNearerTheEnd() {
        Belief early = inferred(valleys, BIRCH);
        assertThat(early.asking().in(valleys.turns() - 1)).isLessThan(early.asking().in(1));
        assertThat(early.asking().in(1)).isLessThan(early.asking().now());
        assertThat(early.asking().in(valleys.turns() - 1)).isCloseTo(early.asking().least(), within(1e-9));
    }

    @Test
    void surpriseIsDensityOverDistribution() {
        assertThat(Inference.surprise(0)).isCloseTo(0.7979, within(1e-3));
        assertThat(Inference.surprise(-1)).isCloseTo(1.5251, within(2e-3));
        assertThat(Inference.surprise(-2.5)).isCloseTo(2.8227, within(2e-3));
        assertThat(Inference.surprise(-6)).isCloseTo(6.1584, within(1e-3));
        assertThat(Inference.surprise(3)).isCloseTo(0.00444, within(1e-4));
    }

    private double gain(Belief belief, OptionId option) {
        return gain(belief, valleys, TOLLS, option);
    }

    private static double gain(Belief belief, SeatView view, IssueId issue, OptionId option) {
        TermsIndex index = new TermsIndex(view.scenario());
        int number = index.numberOf(issue);
        return belief.lasting(number, index.numberOf(number, option));
    }

    private static Belief inferred(SeatView view, PartyId party, Proposal... more) {
        SeatView seen = BareGame.seeing(view, more);
        return new Valuation(view).impressions()
                .stream()
                .map(impression -> impression.inferred(seen))
                .filter(belief -> belief.party().equals(party))
                .findFirst()
                .orElseThrow();
    }

    private static Proposal text(SeatView view, PartyId by, int number, OptionId tolls, Map<PartyId, Answer> answers) {
        return text(by, number, Menu.open(view.scenario()).with(TOLLS, tolls), answers);
    }

    private static Proposal text(PartyId by, int number, Terms terms, Map<PartyId, Answer> answers) {
        Set<PartyId> to = answers.isEmpty() ? Set.of(by.equals(AMBER) ? BIRCH : AMBER) : answers.keySet();
        Draft draft = new Draft(to, Stage.SETTLEMENT, terms, 0, false, List.of(), 2, "");
        return new Proposal(new ProposalId("p" + number), by, 1, 1, draft, List.of(), Proposal.Status.TABLED, answers,
                List.of());
    }
}
