package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.ActivityId;
import armistice.model.id.IssueId;
import armistice.model.id.MeasureId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.setting.Activity;
import armistice.view.SeatView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What Russia keeps from in turn 3 of the March scenario.
class MeasuresTest {
    private static final PartyId US = new PartyId("us");
    private static final PartyId RUSSIA = new PartyId("russia");
    private static final Answer YES = new Answer.Accepted(1);

    private final SeatView view = Views.at(BareGame.firstView("jeddah-2025", RUSSIA), 3);

    @Test
    void aStrikeMocksATruceThatItsAuthorOffersThisTurn() {
        assertThat(mocks("russia-air", truce(RUSSIA, 3, "full"))).isTrue();
        assertThat(mocks("russia-air", truce(RUSSIA, 2, "full"))).as("offered before").isFalse();
        assertThat(mocks("russia-air", truce(RUSSIA, 3, "full").with(Proposal.Status.WITHDRAWN))).isFalse();
        assertThat(mocks("russia-air", truce(RUSSIA, 2, "full").amended(draft(Stage.INTERIM_TRUCE, "full")))).isTrue();
    }

    @Test
    void aStrikeMocksATruceThatTheSeatHasAcceptedThisTurn() {
        assertThat(mocks("russia-air", truce(US, 3, "full").answered(RUSSIA, YES))).isTrue();
        assertThat(mocks("russia-air", truce(US, 2, "full").answered(RUSSIA, YES))).as("accepted before").isFalse();
        assertThat(mocks("russia-air", truce(US, 3, "full").answered(RUSSIA, new Answer.Refused(1, "")))).isFalse();
        assertThat(mocks("russia-air", truce(US, 3, "full"))).as("not answered yet").isFalse();
    }

    @Test
    void aTruceIsMockedOnlyByWhatItHalts() {
        assertThat(mocks("russia-grid", truce(RUSSIA, 3, "energy"))).isTrue();
        assertThat(mocks("russia-air", truce(RUSSIA, 3, "energy"))).isFalse();
        assertThat(mocks("russia-build-up", truce(RUSSIA, 3, "full"))).as("no activity").isFalse();
        assertThat(mocks("russia-business", truce(RUSSIA, 3, "full"))).as("no operation").isFalse();
    }

    @Test
    void aSettlementOnTheTableIsNotMockedUntilItIsSigned() {
        assertThat(mocks("russia-air", text(RUSSIA, 3, draft(Stage.SETTLEMENT, "full")))).isFalse();
    }

    @Test
    void aFavourIsMootOnceAllThatItWouldHoldBackIsHalted() {
        assertThat(isMoot("russia-air-restraint", "air", "energy")).isTrue();
        assertThat(isMoot("russia-air-restraint", "air")).isFalse();
        assertThat(isMoot("russia-air-restraint", "energy")).isFalse();
        assertThat(isMoot("russia-air-restraint")).isFalse();
    }

    @Test
    void aMootFavourIsNotDone() {
        MeasureId restraint = new MeasureId("russia-air-restraint");

        assertThat(taken(view)).contains(restraint);
        assertThat(taken(halting("air", "energy"))).isNotEmpty().doesNotContain(restraint);
    }

    @Test
    void aFavourThatHoldsNothingBackIsNeverMoot() {
        assertThat(isMoot("us-sanctions-ease", everything())).isFalse();
        assertThat(isMoot("russia-business", everything())).isFalse();
        assertThat(isMoot("prisoner-gesture", everything())).isFalse();
    }

    @Test
    void aBlowIsNeverMoot() {
        assertThat(isMoot("russia-air", everything())).isFalse();
        assertThat(isMoot("ukraine-covert-strike", everything())).isFalse();
    }

    private boolean mocks(String measure, Proposal text) {
        return Measures.mocks(Views.proposed(view, text), view.scenario().measure(new MeasureId(measure)));
    }

    /// Whether a measure is moot in a world in which some activities are halted.
    private boolean isMoot(String measure, String... halted) {
        return Measures.isMoot(halting(halted), view.scenario().measure(new MeasureId(measure)));
    }

    private SeatView halting(String... activities) {
        Map<ActivityId, Double> months = new LinkedHashMap<>();
        for (String activity : activities) {
            months.put(new ActivityId(activity), 3.0);
        }
        return Views.seenFrom(view, view.standpoint().in(view.standpoint().world().withHalted(months)));
    }

    /// What Russia takes first, by sixty whims.
    private static Set<MeasureId> taken(SeatView seen) {
        return LongStream.rangeClosed(1, 60)
                .mapToObj(seed -> new Measures().consider(BareGame.desk(seen, seed)))
                .filter(Objects::nonNull)
                .map(move -> ((Command.Take) move.command()).measure())
                .collect(Collectors.toSet());
    }

    private String[] everything() {
        return view.scenario()
                .activities()
                .stream()
                .map(Activity::id)
                .map(ActivityId::value)
                .toArray(String[]::new);
    }

    private Proposal truce(PartyId by, int turn, String ceasefire) {
        Stage stage = ceasefire.equals("full") ? Stage.INTERIM_TRUCE : Stage.PARTIAL_TRUCE;
        return text(by, turn, draft(stage, ceasefire));
    }

    private static Proposal text(PartyId by, int turn, Draft draft) {
        return Proposal.tabled(new ProposalId("p"), by, turn, draft);
    }

    private Draft draft(Stage stage, String ceasefire) {
        Terms terms = Menu.open(view.scenario()).with(new IssueId("ceasefire"), new OptionId(ceasefire));
        return new Draft(Set.of(RUSSIA, US), stage, terms, stage.isTruce() ? 1 : 0, false, List.of(), view.turn() + 1,
                "");
    }
}
