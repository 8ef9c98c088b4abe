package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.play.Level;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import armistice.view.SeatView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Texts that are not worth the table: those that another has put there, and those that nobody will sign. The game is one
/// in which both would be tabled without these rules.
class TablingTest {
    private static final Scenario JEDDAH = new ScenarioReader().read("jeddah-2025").orThrow().scenario();
    private static final double IN_VAIN = 0.015;

    private static List<BareGame.Step> texts = List.of();

    @BeforeAll
    static void play() {
        texts = BareGame.played(JEDDAH, 46).steps().stream().filter(step -> text(step.move()) != null).toList();
    }

    @Test
    void nobodyTablesWhatAnothersTextAsksItToSign() {
        assertThat(texts.stream().filter(step -> isAsked(step.view(), written(step))).map(TablingTest::told)).isEmpty();
    }

    @Test
    void whatAnotherHasTabledSinceIsNotTabledOnceMore() {
        for (Party party : JEDDAH.parties()) {
            SeatView view = BareGame.firstView("jeddah-2025", party.id());
            Draft draft = Objects.requireNonNull(tabled(view));
            SeatView since = BareGame.seeing(view, asking(view, draft));
            Draft now = tabled(since);
            assertThat(now != null && Tabling.isSame(now, draft)).as(party.id().value()).isFalse();
        }
    }

    @Test
    void whoHasOfferedATruceOffersNoMoreInVain() {
        List<BareGame.Step> truces = texts.stream()
                .filter(step -> written(step).stage().isTruce() && hasOfferedATruce(step.view()))
                .toList();
        assertThat(truces).isNotEmpty();
        assertThat(truces.stream()
                .filter(step -> BareGame.desk(step.view()).likelihood(written(step)) < IN_VAIN)
                .map(TablingTest::told)).isEmpty();
    }

    /// Both are worth the same to it: what it would put beside the other's text is that text as its own.
    @Test
    void nothingWorseIsTabledBesideATextOfAnotherThatTheSeatHasAccepted() {
        SeatView view = BareGame.firstView("jeddah-2025", new PartyId("us"));
        Desk first = BareGame.desk(view);
        Offer offer = first.offers(Stage.SETTLEMENT).getFirst();
        Proposal theirs = asking(view, offer.draft());
        Desk asked = BareGame.desk(BareGame.seeing(view, theirs));
        Desk accepted = BareGame.desk(BareGame.seeing(view, theirs.answered(view.seat(), new Answer.Accepted(1))));

        assertThat(Tabling.isOutdone(accepted, accepted.offer("offer", offer.draft()))).isTrue();
        assertThat(Tabling.isOutdone(asked, asked.offer("offer", offer.draft()))).as("not accepted").isFalse();
        Draft other = first.offers(Stage.FRAMEWORK)
                .stream()
                .map(Offer::draft)
                .filter(draft -> !Tabling.isSame(draft, offer.draft()))
                .findFirst()
                .orElseThrow();
        Offer worse = new Offer("framework", other, offer.own() - 1, 0);
        assertThat(Tabling.isBarred(asked, worse)).isFalse();
        assertThat(Tabling.isBarred(accepted, worse)).as("outdone").isTrue();
        Offer better = new Offer("offer", offer.draft(), offer.own() + 1, 0);
        assertThat(Tabling.isOutdone(accepted, better)).as("worth more").isFalse();
        Offer likelier = new Offer("offer", offer.draft(), 0, 1);
        assertThat(Tabling.isOutdone(accepted, likelier)).as("likelier").isFalse();
        Draft truce = new Draft(offer.draft().to(), Stage.INTERIM_TRUCE, offer.terms(), 1, false, List.of(), 2, "");
        assertThat(Tabling.isOutdone(accepted, new Offer("truce", truce, 0, 0))).as("a truce").isFalse();
    }

    @Test
    void onlyTheFirstTextMeantToLastAndOnesThatAskForClearlyLessAreTabledHoweverUnlikelyTheyAre() {
        List<BareGame.Step> unlikely = texts.stream()
                .filter(step -> !written(step).stage().isTruce()
                        && BareGame.desk(step.view()).likelihood(written(step)) < IN_VAIN)
                .toList();
        assertThat(unlikely)
                .anySatisfy(step -> assertThat(promise(step)).as("points times likelihood").isLessThan(0.02))
                .anyMatch(step -> last(step) == null)
                .anyMatch(step -> last(step) != null && promise(step) < 0.02)
                .allMatch(step -> last(step) == null || asksForLess(step));
    }

    private static @Nullable Proposal last(BareGame.Step step) {
        return Steady.last(BareGame.desk(step.view()));
    }

    private static boolean asksForLess(BareGame.Step step) {
        Desk desk = BareGame.desk(step.view());
        Draft last = Objects.requireNonNull(last(step)).draft();
        return desk.values().worth(written(step)) <= desk.values().worth(last) - 0.15 * desk.best(Stage.SETTLEMENT)
                && desk.likelihood(written(step)) > desk.likelihood(last);
    }

    @Test
    void whoAsksForClearlyLessThanItsLastTextHasComeDown() {
        BareGame.Step step = texts.stream()
                .filter(one -> !written(one).stage().isTruce() && last(one) != null && asksForLess(one))
                .findFirst()
                .orElseThrow();
        Desk desk = BareGame.desk(step.view());
        Draft last = Objects.requireNonNull(last(step)).draft();
        Offer less = desk.offer("offer", written(step));
        double most = desk.values().worth(last) - 0.15 * desk.best(Stage.SETTLEMENT);

        assertThat(Tabling.hasComeDown(desk, less)).isTrue();
        assertThat(Tabling.hasComeDown(desk, worth(less, most))).isTrue();
        assertThat(Tabling.hasComeDown(desk, worth(less, most + 0.01))).as("hardly less").isFalse();
        assertThat(Tabling.hasComeDown(desk, new Offer("offer", less.draft(), less.own(), desk.likelihood(last))))
                .as("no likelier")
                .isFalse();
        assertThat(Tabling.hasComeDown(BareGame.desk(step.view(), Level.EXPERT), less)).as("looks ahead").isFalse();
        assertThat(Tabling.hasComeDown(BareGame.desk(BareGame.firstView("jeddah-2025", step.view().seat())), less))
                .as("its first")
                .isFalse();
        Draft truce = new Draft(less.draft().to(), Stage.INTERIM_TRUCE, less.terms(), 1, false, List.of(), 2, "");
        assertThat(Tabling.hasComeDown(desk, new Offer("truce", truce, less.own(), less.likelihood()))).as("a truce")
                .isFalse();
        Offer vain = new Offer("offer", less.draft(), less.own(), Math.nextUp(desk.likelihood(last)));
        assertThat(Tabling.isInVain(desk, vain)).isFalse();
        assertThat(Tabling.isInVain(desk, worth(vain, most + 0.01))).isEqualTo(vain.likelihood() < IN_VAIN);
    }

    private static Offer worth(Offer offer, double own) {
        return new Offer(offer.kind(), offer.draft(), own, offer.likelihood());
    }

    private static double promise(BareGame.Step step) {
        Rationale.Alternative tabled = step.move().rationale().alternatives().getFirst();
        return tabled.own() * tabled.likelihood();
    }

    private static boolean hasOfferedATruce(SeatView view) {
        return view.proposals()
                .stream()
                .anyMatch(own -> own.by().equals(view.seat()) && own.draft().stage().isTruce());
    }

    private static boolean isAsked(SeatView view, Draft draft) {
        return view.proposals()
                .stream()
                .anyMatch(text -> text.status() == Proposal.Status.TABLED && !text.by().equals(view.seat())
                        && text.draft().to().contains(view.seat()) && Tabling.isSame(text.draft(), draft));
    }

    /// A text with the words of a seat's own draft, in which one of its readers asks for its signature.
    private static Proposal asking(SeatView view, Draft draft) {
        PartyId by = draft.to().iterator().next();
        Set<PartyId> to = new LinkedHashSet<>(draft.to());
        to.add(view.seat());
        to.remove(by);
        return Proposal.tabled(new ProposalId("theirs"), by, view.turn(), new Draft(to, draft.stage(), draft.terms(),
                draft.months(), false, List.of(), draft.expiresTurn(), ""));
    }

    private static @Nullable Draft tabled(SeatView view) {
        Move move = new Tabling().consider(BareGame.desk(view));
        return move == null ? null : text(move);
    }

    private static Draft written(BareGame.Step step) {
        return Objects.requireNonNull(text(step.move()));
    }

    private static @Nullable Draft text(Move move) {
        return switch (move.command()) {
            case Command.Table(Draft draft) -> draft;
            case Command.Amend(var _, int _, Draft draft) -> draft;
            default -> null;
        };
    }

    private static String told(BareGame.Step step) {
        return step.view().turn() + " " + step.view().seat() + " " + step.move().command();
    }
}
