package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.rule.TermsIndex;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the United States makes of Russia's objections.
class ObjectionsTest {
    private static final PartyId US = new PartyId("us");
    private static final PartyId RUSSIA = new PartyId("russia");
    private static final String DONBAS = "donbas";
    private static final String GUARANTEE = "guarantee";

    private final SeatView view = BareGame.firstView("jeddah-2025", US);
    private final TermsIndex index = new TermsIndex(view.scenario());
    private final Impression impression = Impression.begun(view, RUSSIA, new Present(view.standpoint(), index));
    private final Belief before = impression.first();

    @Test
    void whatAPartyNeverSpokeOfIsThoughtNoBetterThanWhatItObjectedTo() {
        Belief after = bound(objecting(GUARANTEE, "european", "assurances"));
        double objected = lasting(before, GUARANTEE, "european");

        assertThat(lasting(before, GUARANTEE, "article-five")).isGreaterThan(objected);
        assertThat(lasting(after, GUARANTEE, "article-five")).isCloseTo(objected, within(1e-9));
        assertThat(lasting(after, GUARANTEE, "joint-with-russia")).isCloseTo(objected, within(1e-9));
    }

    @Test
    void whatItNeverSpokeOfIsNoGainWhereItHasAskedForSomething() {
        Belief after = bound(objecting(GUARANTEE, "open", "assurances"));

        assertThat(lasting(before, GUARANTEE, "article-five")).isPositive();
        assertThat(lasting(after, GUARANTEE, "article-five")).isZero();
        assertThat(lasting(after, GUARANTEE, "european")).isEqualTo(lasting(before, GUARANTEE, "european"));
    }

    @Test
    void onAScaleNothingIsBetterThanWhatLiesTowardsTheWish() {
        Belief after = bound(objecting(DONBAS, "pre-2022", "line"));
        double wished = lasting(before, DONBAS, "line");

        assertThat(lasting(before, DONBAS, "transfer")).isGreaterThan(wished);
        assertThat(lasting(after, DONBAS, "transfer")).isCloseTo(wished, within(1e-9));
        assertThat(lasting(after, DONBAS, "zone")).isCloseTo(wished, within(1e-9));
        assertThat(lasting(after, DONBAS, "pre-2022")).isEqualTo(lasting(before, DONBAS, "pre-2022"));
    }

    @Test
    void whatItObjectedToAndWhatItAskedForAreLeftAsTheyAre() {
        assertThat(changed(DONBAS, objecting(DONBAS, "pre-2022", "line"))).containsExactlyInAnyOrder("zone",
                "transfer");
    }

    @Test
    void theBestOfSeveralOptionsObjectedToIsTheBound() {
        Belief after = bound(objecting(GUARANTEE, "european", "joint-with-russia"),
                objecting(GUARANTEE, "assurances", "joint-with-russia"));

        assertThat(lasting(before, GUARANTEE, "assurances")).isGreaterThan(lasting(before, GUARANTEE, "european"))
                .isNegative();
        assertThat(lasting(after, GUARANTEE, "article-five"))
                .isCloseTo(lasting(before, GUARANTEE, "assurances"), within(1e-9));
    }

    @Test
    void whatIsThoughtWorseStaysWorse() {
        Belief after = bound(objecting("alliance", "shelved", "neutral"));

        assertThat(lasting(before, "alliance", "path")).isLessThan(lasting(before, "alliance", "shelved"));
        assertThat(lasting(after, "alliance", "path")).isEqualTo(lasting(before, "alliance", "path"));
    }

    @Test
    void whatLiesBetweenAnObjectionAndAWishIsNotBound() {
        assertThat(changed(DONBAS, objecting(DONBAS, "pre-2022", "transfer"))).isEmpty();
        assertThat(changed(DONBAS, objecting(DONBAS, "pre-2022", "zone"))).containsExactly("transfer");
    }

    @Test
    void whatIsOnTheOtherSideOfAnObjectionIsBound() {
        assertThat(changed("sanctions", objecting("sanctions", "us-relief", "maintain")))
                .containsExactlyInAnyOrder("us-relief", "staged", "lifted");
    }

    @Test
    void whatItTabledAskedForOrSignedItselfIsNotBound() {
        Proposal objecting = objecting(DONBAS, "pre-2022", "line");

        assertThat(changed(DONBAS, objecting, text(RUSSIA, DONBAS, "zone"))).containsExactly("transfer");
        assertThat(changed(DONBAS, objecting, text(US, DONBAS, "zone").answered(RUSSIA, new Answer.Accepted(1))))
                .containsExactly("transfer");
        assertThat(changed(DONBAS, objecting, objecting(DONBAS, "line", "zone"))).containsExactly("transfer");
    }

    /// What only pleases the reader is not counted as its author's wish, but it has been put forward all the same.
    @Test
    void whatItTabledToPleaseTheReaderIsNotBound() {
        Proposal objecting = objecting("sanctions", "maintain", "open");
        Proposal pleasing = text(RUSSIA, "sanctions", "us-relief");
        int sanctions = index.numberOf(new IssueId("sanctions"));
        int relief = index.numberOf(sanctions, new OptionId("us-relief"));
        assertThat(impression.evidence(Views.proposed(view, pleasing)).count(sanctions, relief)).isZero();

        assertThat(changed("sanctions", objecting)).contains("us-relief");
        assertThat(changed("sanctions", objecting, pleasing)).isNotEmpty().doesNotContain("us-relief");
    }

    @Test
    void whatOthersTabledIsNotItsWord() {
        Proposal theirs = text(new PartyId("ukraine"), DONBAS, "zone");
        assertThat(changed(DONBAS, objecting(DONBAS, "pre-2022", "line"), theirs)).contains("zone");
    }

    @Test
    void leavingAnIssueOpenIsNeverBound() {
        Belief after = bound(objecting(DONBAS, "pre-2022", "line"));

        assertThat(lasting(before, DONBAS, "open")).isGreaterThan(lasting(before, DONBAS, "pre-2022"));
        assertThat(lasting(after, DONBAS, "open")).isEqualTo(lasting(before, DONBAS, "open"));
    }

    @Test
    void whoWouldNotLeaveAnIssueOpenObjectsToNoOption() {
        assertThat(changed(GUARANTEE, objecting(GUARANTEE, "open", "joint-with-russia")))
                .containsExactly("article-five");
    }

    @Test
    void otherIssuesAreLeftAsTheyAre() {
        Proposal objecting = objecting(DONBAS, "pre-2022", "line");
        assertThat(view.scenario().issues().stream().map(issue -> issue.id().value()))
                .filteredOn(issue -> !changed(issue, objecting).isEmpty())
                .containsExactly(DONBAS);
    }

    @Test
    void anObjectionThatTurnedOutUntrueBoundsNothing() {
        Proposal objecting = objecting(GUARANTEE, "european", "assurances");
        Belief after = bound(objecting, text(RUSSIA, GUARANTEE, "european"));
        assertThat(lasting(after, GUARANTEE, "article-five")).isZero();
    }

    @Test
    void whoCountsAndWhoInfersBothGoByIt() {
        SeatView seen = Views.proposed(view, objecting(DONBAS, "pre-2022", "line"));
        for (Belief after : List.of(impression.of(seen), impression.inferred(seen))) {
            assertThat(lasting(after, DONBAS, "transfer")).isLessThanOrEqualTo(lasting(after, DONBAS, "line") + 1e-9);
            assertThat(lasting(after, DONBAS, "line")).isGreaterThan(lasting(after, DONBAS, "pre-2022"));
        }
    }

    @Test
    void firstImpressionsAreNotBound() {
        SeatView seen = Views.proposed(view, objecting(DONBAS, "pre-2022", "line"));
        Belief first = Impression.begun(seen, RUSSIA, new Present(seen.standpoint(), index)).first();
        assertThat(lasting(first, DONBAS, "transfer")).isEqualTo(lasting(before, DONBAS, "transfer"));
    }

    /// The options of an issue of which another value is thought after some texts.
    private List<String> changed(String issue, Proposal... texts) {
        Belief after = bound(texts);
        List<String> changed = new ArrayList<>();
        view.scenario().issue(new IssueId(issue)).options().forEach(option -> {
            String name = option.id().value();
            if (lasting(before, issue, name) != lasting(after, issue, name)) {
                changed.add(name);
            }
        });
        return changed;
    }

    private Belief bound(Proposal... texts) {
        return new Objections(index, impression.evidence(Views.proposed(view, texts))).bound(before);
    }

    private double lasting(Belief belief, String issue, String option) {
        int number = index.numberOf(new IssueId(issue));
        return belief.lasting(number, index.numberOf(number, new OptionId(option)));
    }

    /// Russia would sign a text of the United States with another option in place of one.
    private Proposal objecting(String issue, String to, String wanted) {
        Reservation reservation = new Reservation(new IssueId(issue), new OptionId(wanted), "");
        return text(US, issue, to).answered(RUSSIA, new Answer.InPrinciple(1, List.of(reservation)));
    }

    private Proposal text(PartyId by, String issue, String option) {
        Draft draft = new Draft(Set.of(by.equals(US) ? RUSSIA : US), Stage.SETTLEMENT,
                Menu.open(view.scenario()).with(new IssueId(issue), new OptionId(option)), 0, false, List.of(), 2, "");
        return Proposal.tabled(new ProposalId("p" + Objects.hash(by, issue, option)), by, 1, draft);
    }
}
