package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.engine.MeasureUse;
import armistice.model.deal.Agreement;
import armistice.model.deal.Answer;
import armistice.model.deal.Demand;
import armistice.model.deal.Draft;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.id.AgreementId;
import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;
import armistice.model.id.PledgeId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.model.setting.Measure;
import armistice.view.SeatView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The United States in turn 6 of the March scenario, and what it has done and said before.
class ToneTest {
    private static final PartyId US = new PartyId("us");
    private static final PartyId RUSSIA = new PartyId("russia");
    private static final PartyId UKRAINE = new PartyId("ukraine");
    private static final PartyId EUROPE = new PartyId("europe");
    private static final Answer YES = new Answer.Accepted(1);
    private static final Answer NO = new Answer.Refused(1, "");

    private final SeatView view = Views.at(BareGame.firstView("jeddah-2025", US), 6);

    @Test
    void noFavourTakesBackABlowOfTheSameTurnNorTheReverse() {
        assertThat(isOutOfTune(having(view, "us-resume-intelligence", 0), measure("us-pause-intelligence")))
                .isTrue();
        assertThat(isOutOfTune(having(view, "us-sanctions-tighten", 0), measure("us-sanctions-ease"))).isTrue();
        assertThat(isOutOfTune(having(view, "us-sanctions-tighten", 3), measure("us-sanctions-ease"))).isFalse();
        assertThat(isOutOfTune(having(view, "us-resume-intelligence", 0), measure("us-pause-aid")))
                .as("another blow at the same party")
                .isTrue();
        assertThat(isOutOfTune(having(view, "us-resume-intelligence", 0), measure("us-sanctions-tighten")))
                .as("a blow at another party")
                .isFalse();
        assertThat(isOutOfTune(having(view, "us-sell-arms", 0), measure("us-package"))).isFalse();
        assertThat(isOutOfTune(having(view, "us-package", 1), measure("us-pause-aid")))
                .as("what a blow at another party gave")
                .isTrue();
    }

    @Test
    void aBlowThatWasMadeGoodIsNotStruckAgain() {
        MeasureUse paused = use(view, "us-pause-aid", 4);
        MeasureUse resumed = use(view, "us-resume-aid", 3);

        assertThat(isOutOfTune(Views.used(view, paused), measure("us-resume-aid"))).isFalse();
        assertThat(isOutOfTune(Views.used(view, paused, resumed), measure("us-pause-aid")))
                .isTrue();
        assertThat(isOutOfTune(Views.used(view, resumed), measure("us-pause-aid"))).isFalse();
    }

    @Test
    void noFavourBeliesAThreatThatStandsNorABlowAPromise() {
        SeatView threatened = Views.pledged(view, word(Pledge.Kind.THREAT, view.turn()));
        SeatView promised = Views.pledged(view, word(Pledge.Kind.PROMISE, view.turn()));
        SeatView standing = Views.pledged(view, word(Pledge.Kind.THREAT, view.turn() - 1));
        SeatView done = Views.pledged(view, word(Pledge.Kind.THREAT, view.turn() - 1).with(Pledge.Status.NOT_KEPT));

        assertThat(isOutOfTune(threatened, measure("us-sanctions-ease"))).isTrue();
        assertThat(isOutOfTune(threatened, measure("us-secondary"))).isFalse();
        assertThat(isOutOfTune(promised, measure("us-secondary"))).isTrue();
        assertThat(isOutOfTune(promised, measure("us-sanctions-ease"))).isFalse();
        assertThat(isOutOfTune(standing, measure("us-sanctions-ease"))).isTrue();
        assertThat(isOutOfTune(done, measure("us-sanctions-ease"))).isFalse();
    }

    @Test
    void whoSaysYesAfterABlowMayBeDoneAFavour() {
        SeatView struck = having(view, "us-sanctions-tighten", 2);

        assertThat(isOutOfTune(struck, measure("us-sanctions-ease"))).isTrue();
        assertThat(isOutOfTune(answered(struck, 1, NO), measure("us-sanctions-ease"))).isTrue();
        assertThat(isOutOfTune(answered(struck, 1, YES), measure("us-sanctions-ease"))).isFalse();
        assertThat(isOutOfTune(answered(struck, 3, YES), measure("us-sanctions-ease")))
                .as("a yes from before the blow")
                .isTrue();
    }

    @Test
    void whoSaysNoAfterAFavourMayBeStruck() {
        SeatView favoured = having(view, "us-sanctions-ease", 2);

        assertThat(isOutOfTune(favoured, measure("us-secondary"))).isTrue();
        assertThat(isOutOfTune(answered(favoured, 1, NO), measure("us-secondary"))).isFalse();
    }

    @Test
    void nobodyIsStruckForAYes() {
        assertThat(isOutOfTune(answered(view, 1, YES), measure("us-secondary"))).isTrue();
        assertThat(isOutOfTune(answered(view, 1, NO), measure("us-secondary"))).isFalse();
        assertThat(isOutOfTune(answered(view, 1, YES), measure("us-pause-aid"))).as("another party").isFalse();
    }

    @Test
    void nobodyIsStruckForAYesOfThisTurnWhateverElseItRefused() {
        assertThat(isOutOfTune(havingAgreed(0), measure("us-secondary"))).isTrue();
        assertThat(isOutOfTune(havingAgreed(1), measure("us-secondary"))).as("last turn's yes").isFalse();
        assertThat(isOutOfTune(havingAgreed(0), measure("us-pause-aid"))).as("another party").isFalse();
        assertThat(isOutOfTune(Views.proposed(view, text("yes", 0), text("no", 0).answered(RUSSIA, NO)),
                measure("us-secondary"))).as("its answer is still to come").isTrue();
        assertThat(isOutOfTune(Views.proposed(view, text("yes", 0).answered(RUSSIA, NO),
                text("no", 0).answered(RUSSIA, NO)), measure("us-secondary"))).isFalse();
        assertThat(isOutOfTune(Views.proposed(view, text("yes", 0)), measure("us-pause-aid"))).as("another party")
                .isFalse();
        assertThat(isOutOfTune(Views.proposed(view, text(EUROPE, "yes", 0).answered(RUSSIA, YES),
                text("no", 0).answered(RUSSIA, NO)), measure("us-secondary"))).as("a yes to another").isFalse();
    }

    @Test
    void nobodyIsStruckWithWhomSomethingWasSignedThisTurn() {
        Agreement now = signed(Set.of(US, RUSSIA), view.turn());

        assertThat(isOutOfTune(Views.agreed(view, now), measure("us-secondary"))).isTrue();
        assertThat(isOutOfTune(Views.agreed(view, now), measure("us-pause-aid"))).as("another party").isFalse();
        assertThat(isOutOfTune(Views.agreed(view, signed(Set.of(US, RUSSIA), view.turn() - 1)),
                measure("us-secondary"))).as("signed last turn").isFalse();
        assertThat(isOutOfTune(Views.agreed(view, signed(Set.of(UKRAINE, RUSSIA), view.turn())),
                measure("us-secondary"))).as("signed by others").isFalse();
    }

    @Test
    void nobodyIsThreatenedWhoHasJustAgreed() {
        assertThat(seedsOfThreats(havingAgreed(1))).isNotEmpty();
        assertThat(seedsOfThreats(havingAgreed(0))).isEmpty();
        assertThat(seedsOfThreats(Views.agreed(havingAgreed(1), signed(Set.of(US, RUSSIA), view.turn())))).isEmpty();
    }

    @Test
    void anAllyOrAThirdPartyIsDoneAFavourForANo() {
        SeatView europe = Views.at(BareGame.firstView("jeddah-2025", EUROPE), 6);
        SeatView refused = Views.proposed(europe, text(EUROPE, "p", 1).answered(UKRAINE, NO).answered(US, NO));

        assertThat(isOutOfTune(refused, measure("europe-repair"))).as("an ally").isFalse();
        assertThat(isOutOfTune(refused, measure("europe-buy-american"))).as("one that does not fight").isFalse();
        assertThat(isOutOfTune(Views.trusting(refused, UKRAINE, 0.2), measure("europe-repair"))).as("no ally")
                .isTrue();
    }

    private static List<Long> seedsOfThreats(SeatView view) {
        SeatView able = Views.able(view, Possibility.Kind.THREATEN, "");
        return LongStream.rangeClosed(1, 60)
                .filter(seed -> new Warnings()
                        .consider(BareGame.desk(able, seed)) instanceof Move(Command.GiveWord word, var _)
                        && word.kind() == Pledge.Kind.THREAT && word.to().equals(RUSSIA))
                .boxed()
                .toList();
    }

    /// The view after Russia has said yes to one text and refused another since.
    private SeatView havingAgreed(int ago) {
        return Views.proposed(view, text("yes", ago).answered(RUSSIA, YES), text("no", ago).answered(RUSSIA, NO));
    }

    private Proposal text(String id, int ago) {
        return text(US, id, ago);
    }

    private Proposal text(PartyId by, String id, int ago) {
        return Proposal.tabled(new ProposalId(id), by, view.turn() - ago, draft(Stage.SETTLEMENT));
    }

    private Agreement signed(Set<PartyId> by, int turn) {
        return new Agreement(new AgreementId("a"), new ProposalId("p"), 1, draft(Stage.FRAMEWORK), by,
                Agreement.Status.SIGNED, turn, -1, Map.of());
    }

    @Test
    void nobodyIsStruckOnceASettlementIsSigned() {
        assertThat(isOutOfTune(view, measure("us-secondary"))).isFalse();
        assertThat(isOutOfTune(Views.agreed(view, signed(Stage.SETTLEMENT)), measure("us-secondary"))).isTrue();
        assertThat(isOutOfTune(Views.agreed(view, signed(Stage.FRAMEWORK)), measure("us-secondary"))).isFalse();
    }

    @Test
    void anEnemyIsDoneOneFavourUntilItSignsSomething() {
        SeatView favoured = having(view, "us-sanctions-ease", 5);

        assertThat(isOutOfTune(view, measure("us-normalise"))).isFalse();
        assertThat(isOutOfTune(favoured, measure("us-normalise"))).isTrue();
        assertThat(isOutOfTune(answered(favoured, 1, YES), measure("us-normalise"))).isFalse();
        assertThat(isOutOfTune(having(view, "us-invite-europe", 5), measure("us-backstop-signal")))
                .as("one that does not fight")
                .isFalse();
    }

    @Test
    void trustMakesNoAllyOfAnEnemy() {
        SeatView trusting = Views.trusting(having(view, "us-sanctions-ease", 5), RUSSIA, 0.9);

        assertThat(isOutOfTune(trusting, measure("us-normalise"))).isTrue();
    }

    @Test
    void nobodyIsDoneAFavourForANo() {
        assertThat(isOutOfTune(answered(view, 1, NO), measure("us-sanctions-ease"))).isTrue();
        assertThat(isOutOfTune(answered(view, 1, YES), measure("us-sanctions-ease"))).isFalse();
        assertThat(isOutOfTune(answered(view, 1, NO), measure("us-resume-aid"))).as("another party").isFalse();
    }

    @Test
    void whatAThreatDidNotDoIsNotDoneRightAfter() {
        Pledge lapsed = word(Pledge.Kind.THREAT, view.turn() - 3).with(Pledge.Status.NOT_KEPT);
        SeatView after = Views.pledged(view, lapsed);
        Measure threatened = measure("us-sanctions-tighten");

        assertThat(isOutOfTune(after, threatened)).isTrue();
        assertThat(isOutOfTune(answered(after, 0, NO), threatened)).as("whatever it refuses").isTrue();
        assertThat(isOutOfTune(Views.at(after, view.turn() + 3), threatened)).as("later").isFalse();
        assertThat(isOutOfTune(after, measure("us-pause-aid"))).as("another party").isFalse();
        SeatView due = Views.pledged(view, word(Pledge.Kind.THREAT, view.turn() - 2).with(Pledge.Status.DUE));
        assertThat(isOutOfTune(due, measure("us-secondary"))).as("another blow as the threat lapses").isTrue();
        assertThat(isOutOfTune(answered(due, 0, NO), measure("us-secondary"))).as("for a new no").isFalse();
    }

    @Test
    void whatAFavourGaveIsTakenAwayOnlyForANoToAnOwnText() {
        SeatView favoured = having(view, "us-resume-intelligence", 1);
        Proposal theirs = Proposal.tabled(new ProposalId("q"), RUSSIA, view.turn(), draft(Stage.SETTLEMENT))
                .answered(US, YES)
                .answered(UKRAINE, NO);
        Proposal ours = Proposal.tabled(new ProposalId("p"), US, view.turn(), draft(Stage.SETTLEMENT))
                .answered(UKRAINE, NO);

        assertThat(isOutOfTune(Views.proposed(favoured, theirs), measure("us-pause-intelligence"))).isTrue();
        assertThat(isOutOfTune(Views.proposed(favoured, ours), measure("us-pause-intelligence"))).isFalse();
    }

    @Test
    void aThreatLapsesWhereThePartyHasComeRound() {
        SeatView due = Views.pledged(view, word(Pledge.Kind.THREAT, view.turn() - 1).with(Pledge.Status.DUE));

        assertThat(seedsOfKeeping(answered(due, 1, NO))).isNotEmpty();
        assertThat(seedsOfKeeping(answered(due, 1, YES))).isEmpty();
    }

    private static List<Long> seedsOfKeeping(SeatView view) {
        return LongStream.rangeClosed(1, 60)
                .filter(seed -> new FollowThrough().consider(BareGame.desk(view, seed)) != null)
                .boxed()
                .toList();
    }

    private SeatView answered(SeatView seen, int ago, Answer answer) {
        Proposal text = Proposal.tabled(new ProposalId("p"), US, seen.turn() - ago, draft(Stage.SETTLEMENT))
                .answered(RUSSIA, answer);
        return Views.proposed(seen, text);
    }

    private Draft draft(Stage stage) {
        return new Draft(Set.of(RUSSIA), stage, Menu.open(view.scenario()), 0, false, List.of(), view.turn() + 1, "");
    }

    private Agreement signed(Stage stage) {
        return new Agreement(new AgreementId("a"), new ProposalId("p"), 1, draft(stage), Set.of(US, RUSSIA),
                Agreement.Status.SIGNED, 0, view.turn(), Map.of());
    }

    private static boolean isOutOfTune(SeatView view, Measure measure) {
        return new Tone(BareGame.desk(view)).isBrokenBy(measure);
    }

    private Measure measure(String id) {
        return view.scenario().measure(new MeasureId(id));
    }

    /// The view after the seat took a measure some turns ago.
    private static SeatView having(SeatView view, String taken, int ago) {
        return Views.used(view, use(view, taken, ago));
    }

    private static MeasureUse use(SeatView view, String taken, int ago) {
        return new MeasureUse(view.seat(), new MeasureId(taken), view.turn() - ago);
    }

    private static Pledge word(Pledge.Kind kind, int made) {
        return new Pledge(new PledgeId("word"), US, new PartyId("russia"), kind,
                new Demand.Accept(new ProposalId("text")), new MeasureId("us-sanctions-tighten"), made, made + 1,
                Pledge.Status.OPEN);
    }
}
