package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.engine.state.Chance;
import armistice.engine.state.Standpoint;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.PersonaId;
import armistice.model.id.ProposalId;
import armistice.model.play.Level;
import armistice.model.setting.Issue;
import armistice.model.setting.Persona;
import armistice.view.SeatView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The United States thinks of its next text after one that it has tabled. It has said in public that it wants Ukraine's
/// way into the alliance shelved.
class SteadyTest {
    private static final PartyId US = new PartyId("us");
    private static final PartyId RUSSIA = new PartyId("russia");
    private static final PartyId UKRAINE = new PartyId("ukraine");
    private static final PartyId EUROPE = new PartyId("europe");
    private static final String DONBAS = "donbas";
    private static final String SANCTIONS = "sanctions";
    private static final String ALLIANCE = "alliance";
    private static final String GUARANTEE = "guarantee";
    private static final String PEOPLE = "people";

    private final SeatView view = Views.at(BareGame.firstView("jeddah-2025", US), 4);
    private final Proposal lifted = own(SANCTIONS, "lifted");

    @Test
    void whatIsALossToWhoFightsIsLeftOutIfNobodyAskedForIt() {
        assertThat(loss(RUSSIA, SANCTIONS, "lifted", "maintain")).isBetween(1.5, 6.0);
        assertThat(leaves(SANCTIONS, "maintain", lifted)).isTrue();
    }

    @Test
    void whatIsLittleLossIsNot() {
        assertThat(loss(RUSSIA, SANCTIONS, "us-relief", "maintain")).isBetween(0.5, 1.5);
        assertThat(leaves(SANCTIONS, "maintain", own(SANCTIONS, "us-relief"))).isFalse();
    }

    @Test
    void whatIsAGainIsNot() {
        assertThat(leaves(SANCTIONS, "lifted", own(SANCTIONS, "us-relief"))).isFalse();
    }

    @Test
    void whatSomebodyTabledAskedForOrSignedIsNot() {
        Answer but = new Answer.InPrinciple(1,
                List.of(new Reservation(new IssueId(SANCTIONS), new OptionId("maintain"), "")));
        Proposal signed = text(UKRAINE, SANCTIONS, "maintain").answered(EUROPE, new Answer.Accepted(1));

        assertThat(leaves(SANCTIONS, "maintain", lifted, text(UKRAINE, SANCTIONS, "maintain"))).isFalse();
        assertThat(leaves(SANCTIONS, "maintain", lifted.answered(EUROPE, but))).isFalse();
        assertThat(leaves(SANCTIONS, "maintain", lifted, signed)).isFalse();
        assertThat(leaves(SANCTIONS, "maintain", lifted, text(UKRAINE, SANCTIONS, "staged"))).isTrue();
    }

    /// What only pleases the reader is not counted as its author's wish, but it has been put forward all the same.
    @Test
    void whatSomebodyTabledToPleaseTheReaderIsNot() {
        Proposal all = own(PEOPLE, "all-for-all");
        assertThat(loss(UKRAINE, PEOPLE, "all-for-all", "thousand")).isBetween(1.5, 6.0);
        assertThat(leaves(PEOPLE, "thousand", all)).isTrue();
        assertThat(leaves(PEOPLE, "thousand", all, text(RUSSIA, PEOPLE, "thousand"))).isFalse();
    }

    @Test
    void whatIsAHeavyLossIsLeftOutWhoeverAskedForIt() {
        assertThat(loss(RUSSIA, DONBAS, "transfer", "pre-2022")).isGreaterThan(6);
        assertThat(leaves(DONBAS, "pre-2022", own(DONBAS, "transfer"), text(UKRAINE, DONBAS, "pre-2022"))).isTrue();
    }

    @Test
    void whatOnlyAThirdPartyLosesByIsNot() {
        assertThat(loss(EUROPE, SANCTIONS, "staged", "lifted")).isGreaterThan(1.5);
        assertThat(leaves(SANCTIONS, "lifted", own(SANCTIONS, "staged"))).isFalse();
    }

    @Test
    void whatWasOpenIsFree() {
        assertThat(loss(RUSSIA, DONBAS, "open", "pre-2022")).isGreaterThan(6);
        Terms more = lifted.draft().terms().with(new IssueId(DONBAS), new OptionId("pre-2022"));
        assertThat(BareGame.desk(Views.proposed(view, lifted)).left().isIn(more)).isFalse();
    }

    @Test
    void withoutATextOfItsOwnThatIsMeantToLastNothingIsLeftOut() {
        Draft truce = new Draft(Set.of(RUSSIA), Stage.INTERIM_TRUCE, lifted.draft().terms(), 3, false, List.of(), 5,
                "");

        assertThat(leaves(SANCTIONS, "maintain")).isFalse();
        assertThat(leaves(SANCTIONS, "maintain", text(EUROPE, SANCTIONS, "lifted"))).isFalse();
        assertThat(leaves(SANCTIONS, "maintain", Proposal.tabled(new ProposalId("truce"), US, 3, truce))).isFalse();
    }

    @Test
    void theLastTextCountsWhateverBecameOfIt() {
        Proposal later = own(SANCTIONS, "maintain");

        assertThat(leaves(SANCTIONS, "maintain", lifted.with(Proposal.Status.EXPIRED))).isTrue();
        assertThat(leaves(SANCTIONS, "maintain", lifted.with(Proposal.Status.WITHDRAWN))).isTrue();
        assertThat(leaves(SANCTIONS, "maintain", lifted, later)).isFalse();
        assertThat(leaves(SANCTIONS, "maintain", later, lifted)).isTrue();
    }

    @Test
    void moreForItselfIsLeftOutWhoeverAskedForIt() {
        double[] points = BareGame.desk(view).values().table().points(Stage.SETTLEMENT)[index("sanctions")];
        Issue issue = view.scenario().issue(new IssueId("sanctions"));
        int least = 1;
        int most = 1;
        for (int o = 1; o < points.length; o++) {
            least = points[o] < points[least] ? o : least;
            most = points[o] > points[most] ? o : most;
        }
        String modest = issue.options().get(least).id().value();
        String greedy = issue.options().get(most).id().value();
        assertThat(points[most]).isGreaterThan(points[least] + 1.5);

        assertThat(leaves(SANCTIONS, greedy, own(SANCTIONS, modest))).isTrue();
        assertThat(leaves(SANCTIONS, modest, own(SANCTIONS, modest))).isFalse();
        assertThat(leaves(SANCTIONS, greedy, own(SANCTIONS, modest), text(RUSSIA, SANCTIONS, greedy))).isTrue();
    }

    private int index(String issue) {
        return BareGame.desk(view).values().index().numberOf(new IssueId(issue));
    }

    /// Who swings between two readers comes no nearer to either, whoever speaks for what has been replaced.
    @Test
    void whatOneOfItsTextsHasReplacedIsLeftOutWhoeverAskedForIt() {
        Proposal swung = own(SANCTIONS, "staged").amended(draft(US, SANCTIONS, "lifted"));

        assertThat(leaves(SANCTIONS, "staged", swung, text(UKRAINE, SANCTIONS, "staged"))).isTrue();
        assertThat(leaves(SANCTIONS, "lifted", swung)).isFalse();
        assertThat(leaves(SANCTIONS, "staged", own(SANCTIONS, "staged"), lifted.with(Proposal.Status.EXPIRED),
                text(UKRAINE, SANCTIONS, "staged"))).isTrue();
        assertThat(withdraws(SANCTIONS, "staged", swung)).isTrue();
        assertThat(withdraws(SANCTIONS, "staged", lifted, text(UKRAINE, SANCTIONS, "staged")))
                .as("nothing of its own was replaced")
                .isFalse();
    }

    @Test
    void whatItHasGivenUpIsLeftOutAndSoIsLeavingItOpen() {
        double[] points = BareGame.desk(view).values().table().points(Stage.SETTLEMENT)[index(GUARANTEE)];
        double given = points[option(GUARANTEE, "joint-with-russia")];
        assertThat(points[option(GUARANTEE, "european")]).isGreaterThan(given + 1.5);
        assertThat(points[option(GUARANTEE, "assurances")]).isGreaterThan(given + 1.5);
        assertThat(points[option(GUARANTEE, "open")]).isGreaterThan(given + 1.5);
        Proposal before = own(GUARANTEE, "european");
        Proposal now = own(GUARANTEE, "joint-with-russia");
        Proposal asked = text(UKRAINE, GUARANTEE, "assurances");

        assertThat(withdraws(GUARANTEE, "assurances", before, now, asked)).isTrue();
        assertThat(withdraws(GUARANTEE, "open", before, now)).isTrue();
        assertThat(withdraws(GUARANTEE, "article-five", before, now)).as("to give up more").isFalse();
        assertThat(withdraws(GUARANTEE, "assurances", now, asked)).as("nothing was given up").isFalse();
        assertThat(withdraws(GUARANTEE, "open", now)).isFalse();
        assertThat(withdraws(GUARANTEE, "open", lifted, now)).as("what it had left open").isTrue();
    }

    @Test
    void whatHasBeenSettledSinceIsNotLeftOpenAgain() {
        assertThat(withdraws(SANCTIONS, "open", own(DONBAS, "line"), lifted)).isTrue();
        assertThat(withdraws(SANCTIONS, "open", lifted)).isFalse();
        assertThat(withdraws(SANCTIONS, "open", lifted, own(DONBAS, "line"))).as("it says so now").isFalse();
    }

    @Test
    void whatIsOnlyLeftForLaterMayBeSaidAgain() {
        assertThat(withdraws(SANCTIONS, "lifted", lifted, own(DONBAS, "line"))).isFalse();
        Proposal back = own(SANCTIONS, "staged").amended(draft(US, SANCTIONS, "lifted"))
                .amended(draft(US, DONBAS, "line"));
        assertThat(withdraws(SANCTIONS, "lifted", back)).isFalse();
        assertThat(withdraws(SANCTIONS, "staged", back)).as("what was replaced before").isTrue();
        assertThat(withdraws(SANCTIONS, "us-relief", back)).as("what was given up before").isTrue();
    }

    @Test
    void littleGivenUpIsGivenUpAsWell() {
        double[] points = BareGame.desk(view).values().table().points(Stage.SETTLEMENT)[index(SANCTIONS)];
        assertThat(points[option(SANCTIONS, "us-relief")] - points[option(SANCTIONS, "staged")]).isBetween(0.25, 1.5);

        assertThat(withdraws(SANCTIONS, "us-relief", own(SANCTIONS, "us-relief"), own(SANCTIONS, "staged"))).isTrue();
        assertThat(withdraws(PEOPLE, "children", own(PEOPLE, "all-for-all"), own(PEOPLE, "thousand"))).isTrue();
        assertThat(withdraws(PEOPLE, "children", own(PEOPLE, "thousand"))).isFalse();
    }

    /// What a mediator writes it does not ask for itself.
    @Test
    void aMediatorDoesNotAskForMoreBesideItsParties() {
        Persona mediator = view.scenario().persona(new PersonaId("mediator"));
        Desk desk = new Desk(Views.proposed(view, own(GUARANTEE, "joint-with-russia")), mediator,
                Skill.of(Level.EXPERIENCED), Effort.SERIES, new Chance(1, view.turn()), new Valuation(view));

        assertThat(leaves(GUARANTEE, "european", own(GUARANTEE, "joint-with-russia"))).isTrue();
        assertThat(desk.left().isIn(terms(GUARANTEE, "european"))).isFalse();
    }

    @Test
    void ofOthersItAsksForNoMoreThanItsOwnLastTextSays() {
        assertThat(asks(GUARANTEE, "european", own(GUARANTEE, "joint-with-russia"))).isFalse();
        assertThat(asks(GUARANTEE, "joint-with-russia", own(GUARANTEE, "joint-with-russia"))).isTrue();
        assertThat(asks(GUARANTEE, "article-five", own(GUARANTEE, "joint-with-russia"))).as("less").isTrue();
        assertThat(asks(GUARANTEE, "european", own(SANCTIONS, "lifted"))).as("what it left open").isTrue();
        assertThat(asks(GUARANTEE, "european")).as("no text of its own").isTrue();
        assertThat(asks(GUARANTEE, "european", own(GUARANTEE, "joint-with-russia").with(Proposal.Status.EXPIRED)))
                .as("though it has run out")
                .isFalse();
        assertThat(asks(SANCTIONS, "lifted", own(SANCTIONS, "lifted").amended(draft(US, SANCTIONS, "staged"))))
                .as("what it has replaced")
                .isFalse();
    }

    /// Whether it asks for an option in another's text meant to last that has something worse for it.
    private boolean asks(String issue, String option, Proposal... texts) {
        Desk desk = desk(texts);
        int number = option(issue, option);
        return !desk.withdrawn().has(index(issue), number) && !desk.beyond().has(index(issue), number);
    }

    @Test
    void aSettlementThatHasBecomeAFrameworkStaysOne() {
        Draft settlement = lifted.draft();
        Draft framework = as(Stage.FRAMEWORK, settlement);
        Proposal turned = lifted.amended(framework);

        assertThat(Steady.wavers(desk(turned), settlement)).isTrue();
        assertThat(Steady.wavers(desk(turned), framework)).isFalse();
        assertThat(Steady.wavers(desk(lifted), framework)).as("for the first time").isFalse();
        assertThat(Steady.wavers(desk(), settlement)).isFalse();
        SeatView last = Views.at(Views.proposed(view, turned), view.turns());
        assertThat(Steady.wavers(BareGame.desk(last, Level.EXPERT), settlement)).as("in the last turn").isFalse();
        assertThat(Steady.wavers(BareGame.desk(last), settlement)).as("who does not look ahead").isTrue();
    }

    @Test
    void aTruceBetweenDoesNotMakeItWaver() {
        Proposal truce = Proposal.tabled(new ProposalId("truce"), US, 3,
                as(Stage.INTERIM_TRUCE, lifted.draft()));
        assertThat(Steady.wavers(desk(lifted, truce), lifted.draft())).isFalse();
        assertThat(Steady.wavers(desk(truce), lifted.draft())).isFalse();
    }

    private static Draft as(Stage stage, Draft draft) {
        return new Draft(draft.to(), stage, draft.terms(), stage.isTruce() ? 3 : 0, false, List.of(), 5, "");
    }

    private Desk desk(Proposal... texts) {
        return BareGame.desk(Views.proposed(view, texts));
    }

    /// Whether it would withdraw what some texts have said.
    private boolean withdraws(String issue, String option, Proposal... texts) {
        return desk(texts).withdrawn().has(index(issue), option(issue, option));
    }

    private int option(String issue, String option) {
        return BareGame.desk(view).values().index().numberOf(index(issue), new OptionId(option));
    }

    @Test
    void inTheLastTurnWhoLooksAheadMayTryEverything() {
        SeatView before = Views.at(Views.proposed(view, lifted), view.turns() - 1);
        SeatView last = Views.at(before, view.turns());
        Terms next = terms(SANCTIONS, "maintain");

        assertThat(BareGame.desk(before, Level.EXPERT).left().isIn(next)).isTrue();
        assertThat(BareGame.desk(last, Level.EXPERT).left().isIn(next)).isFalse();
        assertThat(BareGame.desk(last, Level.EXPERIENCED).left().isIn(next)).as("who does not look ahead").isTrue();
        Proposal swung = own(SANCTIONS, "maintain").amended(draft(US, SANCTIONS, "lifted"));
        assertThat(BareGame.desk(Views.proposed(before, swung)).withdrawn().in(next)).isNotEmpty();
        assertThat(BareGame.desk(Views.proposed(last, swung), Level.EXPERT).withdrawn().in(next)).isEmpty();
        assertThat(BareGame.desk(Views.proposed(last, swung)).withdrawn().in(next)).isNotEmpty();
    }

    @Test
    void lessThanItsPublicPositionIsLeftOutUnlessSomebodyAskedForIt() {
        assertThat(leaves(ALLIANCE, "neutral")).isTrue();
        assertThat(leaves(ALLIANCE, "door-open")).isTrue();
        assertThat(leaves(ALLIANCE, "shelved")).isFalse();
        assertThat(leaves(ALLIANCE, "neutral", text(RUSSIA, ALLIANCE, "neutral"))).isFalse();
        assertThat(leaves(ALLIANCE, "door-open", text(RUSSIA, ALLIANCE, "neutral"))).isTrue();
    }

    @Test
    void moreThanItsPublicPositionIsNot() {
        assertThat(leaves("backstop", "enabling")).as("less than leaving it open, as it said").isTrue();
        SeatView modest = saying("backstop", "air-cover");
        assertThat(BareGame.desk(modest).left().isIn(terms("backstop", "enabling"))).isFalse();
    }

    @Test
    void whatItTabledLastIsFreeWhateverItHasSaid() {
        assertThat(leaves(ALLIANCE, "door-open", own(ALLIANCE, "door-open"))).isFalse();
        assertThat(leaves(ALLIANCE, "neutral", own(ALLIANCE, "door-open"))).isTrue();
    }

    /// The view of a seat that has said something else in public, and nothing more.
    private SeatView saying(String issue, String option) {
        Standpoint before = view.standpoint();
        IssueId about = new IssueId(issue);
        return Views.seenFrom(view, new Standpoint(before.scenario(), before.party(), before.world(), before.trust(),
                before.credibility(), Map.of(about, new PublicPosition(about, new OptionId(option), 0.3)),
                before.enemySheet()));
    }

    /// Whether its next text does without an option after some texts.
    private boolean leaves(String issue, String option, Proposal... texts) {
        return BareGame.desk(Views.proposed(view, texts)).left().isIn(terms(issue, option));
    }

    private double loss(PartyId party, String issue, String from, String to) {
        Desk desk = BareGame.desk(view);
        int number = desk.values().index().numberOf(new IssueId(issue));
        return desk.belief(party).lasting(number, desk.values().index().numberOf(number, new OptionId(from)))
                - desk.belief(party).lasting(number, desk.values().index().numberOf(number, new OptionId(to)));
    }

    private Proposal own(String issue, String option) {
        return text(US, issue, option);
    }

    private Proposal text(PartyId by, String issue, String option) {
        return Proposal.tabled(new ProposalId(by + issue + option), by, 3, draft(by, issue, option));
    }

    private Draft draft(PartyId by, String issue, String option) {
        Set<PartyId> to = by.equals(US) ? Set.of(RUSSIA, EUROPE) : Set.of(US, EUROPE);
        return new Draft(to, Stage.SETTLEMENT, terms(issue, option), 0, false, List.of(), 5, "");
    }

    private Terms terms(String issue, String option) {
        return Menu.open(view.scenario()).with(new IssueId(issue), new OptionId(option));
    }
}
