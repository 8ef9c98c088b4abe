package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.setting.MeetingFormat;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import armistice.view.SeatView;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Russia on the first day of the March scenario, which still holds out for nearly all that it wants.
class InvitationsTest {
    private static final PartyId RUSSIA = new PartyId("russia");
    private static final PartyId UKRAINE = new PartyId("ukraine");
    private static final PartyId US = new PartyId("us");
    private static final Scenario JEDDAH = new ScenarioReader().read("jeddah-2025").orThrow().scenario();
    private static final long SEED = 2;
    private static final Set<MeetingFormat.Kind> LEADERS = Set.of(MeetingFormat.Kind.SUMMIT,
            MeetingFormat.Kind.TRILATERAL);

    private final SeatView view = BareGame.firstView("jeddah-2025", RUSSIA);
    private final MeetingFormat leaders = format(LEADERS);
    private final MeetingFormat delegations = format(Set.of(MeetingFormat.Kind.DELEGATIONS));

    @Test
    void aBelligerentMeetsTheEnemysLeadersOnlyWithAReason() {
        Desk desk = BareGame.desk(view);
        assertThat(desk.aspiration()).isGreaterThan(0.5);

        assertThat(Invitations.wouldAttend(desk, leaders, Set.of(US, UKRAINE))).isFalse();
        assertThat(Invitations.wouldAttend(desk, leaders, Set.of(US))).as("without the enemy").isTrue();
        assertThat(Invitations.wouldAttend(desk, delegations, Set.of(US, UKRAINE))).as("not at the top").isTrue();
        assertThat(Invitations.wouldAttend(BareGame.desk(BareGame.firstView("jeddah-2025", US)), leaders,
                Set.of(RUSSIA, UKRAINE))).as("one that does not fight").isTrue();
    }

    @Test
    void aTextThatIsWorthSomethingIsAReason() {
        assertThat(Invitations.wouldAttend(BareGame.desk(withAReason()), leaders, Set.of(US, UKRAINE))).isTrue();
    }

    /// In this game Russia called leaders to whose meetings it would not have come, before it had to have a reason.
    @Test
    void whoCallsLeadersWouldComeItself() {
        List<BareGame.Step> calls = BareGame.played(JEDDAH, SEED)
                .steps()
                .stream()
                .filter(step -> step.move().command() instanceof Command.CallMeeting call
                        && LEADERS.contains(step.view().scenario().meetingFormat(call.format()).kind()))
                .toList();
        assertThat(calls).isNotEmpty();
        assertThat(calls.stream().filter(step -> !wouldAttend(step))).isEmpty();
    }

    private static boolean wouldAttend(BareGame.Step step) {
        return step.move().command() instanceof Command.CallMeeting call && Invitations.wouldAttend(
                BareGame.desk(step.view()), step.view().scenario().meetingFormat(call.format()), call.invited());
    }

    private SeatView withAReason() {
        Desk desk = BareGame.desk(view);
        Draft good = desk.offers(Stage.INTERIM_TRUCE)
                .stream()
                .max(Comparator.comparingDouble(Offer::own))
                .orElseThrow()
                .draft();
        assertThat(desk.values().surplus(good)).isPositive();
        return Views.proposed(view, Proposal.tabled(new ProposalId("good"), RUSSIA, view.turn(), good));
    }

    private MeetingFormat format(Set<MeetingFormat.Kind> kinds) {
        return view.scenario()
                .formats()
                .stream()
                .filter(format -> kinds.contains(format.kind()) && format.guests().contains(UKRAINE))
                .findFirst()
                .orElseThrow();
    }
}
