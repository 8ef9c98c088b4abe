package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.engine.rule.TermsIndex;
import armistice.model.deal.Answer;
import armistice.model.deal.Demand;
import armistice.model.deal.Draft;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.MeasureId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.PledgeId;
import armistice.model.id.ProposalId;
import armistice.view.SeatView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BeliefTest {
    private static final PartyId AMBER = new PartyId("amber");
    private static final PartyId BIRCH = new PartyId("birch");
    private static final IssueId TOLLS = new IssueId("tolls");
    private static final OptionId HALVED = new OptionId("halved");
    private static final OptionId KEPT = new OptionId("kept");
    private static final OptionId LIFTED = new OptionId("lifted");
    private static final int TOLLS_INDEX = 4;

    private final SeatView view = BareGame.firstView("two-valleys", AMBER);

    @Test
    void theEnemyIsThoughtToWantTheGround() {
        Belief belief = Impression.of(view, BIRCH);
        assertThat(points(belief, 1, new OptionId("to-birch"))).isGreaterThan(points(belief, 1,
                new OptionId("to-amber")));
    }

    @Test
    void whatWasSaidInPublicCountsMoreThanALittleMistrust() {
        SeatView washington = BareGame.firstView("jeddah-2025", new PartyId("us"));
        Rationale.Belief moscow = Impression.of(washington, new PartyId("russia"))
                .foremost(100)
                .stream()
                .filter(wish -> wish.issue().equals(new IssueId("alliance")))
                .findFirst()
                .orElseThrow();
        assertThat(moscow.option()).isEqualTo(new OptionId("neutral"));
    }

    /// Every reader of the news knows it, whatever that reader would like itself.
    @Test
    void whatAPartyHasRuledOutInPublicIsThoughtARedLine() {
        SeatView washington = BareGame.firstView("jeddah-2025", new PartyId("us"));
        Belief moscow = Impression.of(washington, new PartyId("russia"));
        int force = new TermsIndex(washington.scenario()).numberOf(new IssueId("force"));
        int nato = option(washington, force, "nato");

        assertThat(moscow.dread(Stage.SETTLEMENT, force, nato)).isGreaterThan(0.8 * Belief.RED_LINE);
        assertThat(moscow.lasting(force, nato)).isLessThan(-0.8 * Belief.RED_LINE);
        assertThat(moscow.dread(Stage.SETTLEMENT, force, option(washington, force, "reassurance")))
                .as("a price that is its secret")
                .isZero();
    }

    @Test
    void andTheLessTheMoreOfItsThreatsWereEmpty() {
        SeatView washington = Views.at(BareGame.firstView("jeddah-2025", new PartyId("us")), 6);
        PartyId russia = new PartyId("russia");
        int force = new TermsIndex(washington.scenario()).numberOf(new IssueId("force"));
        Pledge empty = new Pledge(new PledgeId("w"), russia, washington.seat(), Pledge.Kind.THREAT,
                new Demand.SignAny(), new MeasureId("us-secondary"), 2, 3, Pledge.Status.NOT_KEPT);

        assertThat(Impression.of(Views.pledged(washington, empty), russia)
                .dread(Stage.SETTLEMENT, force, option(washington, force, "nato")))
                .isLessThan(Impression.of(washington, russia)
                        .dread(Stage.SETTLEMENT, force, option(washington, force, "nato")))
                .isPositive();
    }

    private static int option(SeatView seen, int issue, String option) {
        return new TermsIndex(seen.scenario()).numberOf(issue, new OptionId(option));
    }

    @Test
    void whatAPartyAsksForAgainAndAgainIsThoughtItsWish() {
        Belief before = Impression.of(view, BIRCH);
        Belief after = Impression.of(with(text(1, HALVED, Map.of()), text(2, HALVED, Map.of())), BIRCH);
        double liking = points(before, TOLLS_INDEX, HALVED) - points(before, TOLLS_INDEX, LIFTED);
        assertThat(points(after, TOLLS_INDEX, HALVED) - points(after, TOLLS_INDEX, LIFTED)).isGreaterThan(liking);
    }

    @Test
    void aClauseThatPleasesTheReaderTellsLittleOfItsAuthorsWishes() {
        double pleasing = counted(text(1, LIFTED, Map.of()), LIFTED);
        double displeasing = counted(text(1, KEPT, Map.of()), KEPT);
        assertThat(pleasing).isLessThan(displeasing);
    }

    @Test
    void aClauseThatSomebodyElseAskedForBeforeTellsLessOfItsAuthorsWishes() {
        Proposal mine = proposal(AMBER, BIRCH, 1, KEPT, Map.of());
        assertThat(counted(List.of(mine, text(2, KEPT, Map.of())), KEPT))
                .isLessThan(counted(text(2, KEPT, Map.of()), KEPT));
    }

    @Test
    void aClauseThatWasObjectedToIsDreaded() {
        Answer but = new Answer.InPrinciple(1, List.of(new Reservation(TOLLS, LIFTED, "")));
        Belief after = Impression.of(with(proposal(AMBER, BIRCH, 1, HALVED, Map.of(BIRCH, but))), BIRCH);
        int halved = new TermsIndex(view.scenario()).numberOf(TOLLS_INDEX, HALVED);
        assertThat(after.lasting(TOLLS_INDEX, halved)).isLessThan(after.points(TOLLS_INDEX, halved) - 1);
    }

    private double counted(Proposal text, OptionId option) {
        return counted(List.of(text), option);
    }

    private double counted(List<Proposal> texts, OptionId option) {
        TermsIndex index = new TermsIndex(view.scenario());
        Evidence evidence = Evidence.of(with(texts.toArray(Proposal[]::new)), BIRCH,
                new Present(view.standpoint(), index));
        return evidence.count(TOLLS_INDEX, index.numberOf(TOLLS_INDEX, option));
    }

    @Test
    void aClauseThatItTablesItselfIsNoRedLineWhateverWasSaidOfIt() {
        Answer but = new Answer.InPrinciple(1, List.of(new Reservation(TOLLS, LIFTED, "")));
        Proposal objected = proposal(AMBER, BIRCH, 1, HALVED, Map.of(BIRCH, but));
        Belief after = Impression.of(with(objected, text(2, HALVED, Map.of())), BIRCH);
        int halved = new TermsIndex(view.scenario()).numberOf(TOLLS_INDEX, HALVED);
        assertThat(after.dread(Stage.SETTLEMENT, TOLLS_INDEX, halved)).isZero();
    }

    @Test
    void whoseClaimsTurnedOutUntrueIsBelievedLess() {
        Answer but = new Answer.InPrinciple(1, List.of(new Reservation(TOLLS, LIFTED, "")));
        Proposal first = proposal(AMBER, BIRCH, 1, HALVED, Map.of(BIRCH, but));
        Proposal later = proposal(AMBER, BIRCH, 3, KEPT, Map.of(BIRCH, but));
        int kept = new TermsIndex(view.scenario()).numberOf(TOLLS_INDEX, KEPT);
        assertThat(Impression.of(with(first, text(2, HALVED, Map.of()), later), BIRCH)
                .dread(Stage.SETTLEMENT, TOLLS_INDEX, kept))
                .isLessThan(Impression.of(with(first, text(2, LIFTED, Map.of()), later), BIRCH)
                        .dread(Stage.SETTLEMENT, TOLLS_INDEX,
                                kept));
    }

    @Test
    void whoDidNotCarryOutAThreatIsBelievedLess() {
        Pledge threat = new Pledge(new PledgeId("t"), BIRCH, AMBER, Pledge.Kind.THREAT, new Demand.SignAny(),
                new MeasureId("m"), 1, 2, Pledge.Status.NOT_KEPT);
        assertThat(Evidence.believed(view, BIRCH)).isEqualTo(1);
        assertThat(Evidence.believed(Views.pledged(view, threat), BIRCH)).isLessThan(1);
        assertThat(Evidence.believed(Views.pledged(view, threat.with(Pledge.Status.KEPT)), BIRCH)).isEqualTo(1);
    }

    @Test
    void aReservationAddsWeightToItsIssue() {
        Answer but = new Answer.InPrinciple(1, List.of(new Reservation(TOLLS, LIFTED, "")));
        Proposal mine = proposal(AMBER, BIRCH, 1, HALVED, Map.of(BIRCH, but));
        assertThat(weight(Impression.of(with(mine), BIRCH))).isGreaterThan(weight(Impression.of(view, BIRCH)));
    }

    @Test
    void aRefusedTextThatSeemedGoodIsThoughtUnlikelierThanBefore() {
        Proposal refused = wished(Map.of(BIRCH, new Answer.Refused(1, "")));
        assertThat(Impression.of(with(refused), BIRCH).likelihood(refused.draft()))
                .isLessThan(Impression.of(view, BIRCH).likelihood(refused.draft()));
    }

    @Test
    void aClauseThatARefusalNamesMayBeARedLineAndItsIssueMatters() {
        Belief silent = Impression.of(with(wished(Map.of(BIRCH, new Answer.Refused(1, "")))), BIRCH);
        Proposal named = wished(Map.of(BIRCH, new Answer.Refused(1, "", List.of(TOLLS))));
        Belief told = Impression.of(with(named), BIRCH);
        int clause = new TermsIndex(view.scenario()).numberOf(TOLLS_INDEX, named.draft().terms().option(TOLLS));

        assertThat(silent.dread(Stage.SETTLEMENT, TOLLS_INDEX, clause)).isZero();
        assertThat(told.dread(Stage.SETTLEMENT, TOLLS_INDEX, clause)).isGreaterThan(1);
        assertThat(weight(told)).isGreaterThan(weight(silent));
    }

    @Test
    void aClauseThatARefusalNamedAndThatItTabledSinceIsNoRedLine() {
        Proposal named = proposal(AMBER, BIRCH, 1, HALVED, Map.of(BIRCH, new Answer.Refused(1, "", List.of(TOLLS))));
        Proposal since = proposal(BIRCH, AMBER, 2, HALVED, Map.of());
        int halved = new TermsIndex(view.scenario()).numberOf(TOLLS_INDEX, HALVED);

        assertThat(Impression.of(with(named), BIRCH).dread(Stage.SETTLEMENT, TOLLS_INDEX, halved)).isPositive();
        assertThat(Impression.of(with(named, since), BIRCH).dread(Stage.SETTLEMENT, TOLLS_INDEX, halved)).isZero();
    }

    @Test
    void anAcceptedTextIsThoughtLikelierThanBefore() {
        Proposal accepted = proposal(AMBER, BIRCH, 1, HALVED, Map.of(BIRCH, new Answer.Accepted(1)));
        assertThat(Impression.of(with(accepted), BIRCH).likelihood(accepted.draft()))
                .isGreaterThan(Impression.of(view, BIRCH).likelihood(accepted.draft()));
    }

    /// A text with all that Birch is thought to like best.
    @Test
    void anAnswerIsHeldAgainstTheVersionThatItWasGivenTo() {
        Proposal refused = wished(Map.of(BIRCH, new Answer.Refused(1, "")));
        Draft worse = proposal(AMBER, BIRCH, 1, KEPT, Map.of()).draft();
        double need = Impression.of(with(refused), BIRCH).need();
        assertThat(need).isGreaterThan(Impression.of(view, BIRCH).need());
        assertThat(Impression.of(with(refused.amended(worse)), BIRCH).need()).isEqualTo(need);
    }

    @Test
    void anObjectionTakesNothingFromAClauseForWhoInfers() {
        Proposal objected = proposal(AMBER, BIRCH, 1, HALVED,
                Map.of(BIRCH, new Answer.InPrinciple(1, List.of(new Reservation(TOLLS, LIFTED, "")))));
        int halved = view.scenario()
                .issues()
                .get(TOLLS_INDEX)
                .options()
                .stream()
                .map(o -> o.id())
                .toList()
                .indexOf(HALVED);
        Impression impression = Impression.begun(view, BIRCH,
                new Present(view.standpoint(), new TermsIndex(view.scenario())));
        assertThat(impression.of(with(objected)).dread(Stage.SETTLEMENT, TOLLS_INDEX, halved)).isGreaterThan(1);
        assertThat(impression.inferred(with(objected)).dread(Stage.SETTLEMENT, TOLLS_INDEX, halved)).isZero();
    }

    private Proposal wished(Map<PartyId, Answer> answers) {
        Proposal some = proposal(AMBER, BIRCH, 1, HALVED, answers);
        Terms terms = some.draft().terms();
        for (Rationale.Belief wish : Impression.of(view, BIRCH).foremost(100)) {
            terms = terms.with(wish.issue(), wish.option());
        }
        return new Proposal(some.id(), some.by(), 1, 1, some.draft().withTerms(terms), List.of(), some.status(),
                answers, List.of());
    }

    private double points(Belief belief, int issue, OptionId option) {
        return belief.points(issue, new TermsIndex(view.scenario()).numberOf(issue, option));
    }

    private static double weight(Belief belief) {
        return belief.foremost(100)
                .stream()
                .filter(wish -> wish.issue().equals(TOLLS))
                .mapToDouble(Rationale.Belief::weight)
                .sum();
    }

    private Proposal text(int number, OptionId tolls, Map<PartyId, Answer> answers) {
        return proposal(BIRCH, AMBER, number, tolls, answers);
    }

    private Proposal proposal(PartyId by, PartyId to, int number, OptionId tolls, Map<PartyId, Answer> answers) {
        Terms terms = Menu.open(view.scenario()).with(TOLLS, tolls);
        Draft draft = new Draft(Set.of(to), Stage.SETTLEMENT, terms, 0, false, List.of(), 2, "");
        return new Proposal(new ProposalId("p" + number), by, 1, 1, draft, List.of(), Proposal.Status.TABLED, answers,
                List.of());
    }

    private SeatView with(Proposal... more) {
        return BareGame.seeing(view, more);
    }
}
