package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Agreement;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.AgreementId;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.view.SeatView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Truces that say no more than one that stands, as Ukraine sees them.
class StandingTruceTest {
    private static final PartyId RUSSIA = new PartyId("russia");
    private static final PartyId UKRAINE = new PartyId("ukraine");
    private static final IssueId CEASEFIRE = new IssueId("ceasefire");

    private final SeatView view = BareGame.firstView("jeddah-2025", UKRAINE);

    @Test
    void theSameTruceStands() {
        assertThat(StandingTruce.has(after(Agreement.Status.IN_FORCE, "full", 1), truce("full", 3))).isTrue();
        assertThat(StandingTruce.has(after(Agreement.Status.SIGNED, "full", 1), truce("full", 1))).isTrue();
    }

    @Test
    void oneThatHaltsMoreHasWhatHaltsLess() {
        assertThat(StandingTruce.has(after(Agreement.Status.IN_FORCE, "full", 1), truce("energy", 1))).isTrue();
        assertThat(StandingTruce.has(after(Agreement.Status.IN_FORCE, "energy", 1), truce("full", 1))).isFalse();
    }

    @Test
    void otherTermsForTheSameHaltAreAnotherTruce() {
        assertThat(StandingTruce.has(after(Agreement.Status.IN_FORCE, "full", 1), truce("full-on-terms", 1))).isFalse();
    }

    @Test
    void oneThatLapsesByTheNextTurnMayBeFollowedByAnother() {
        assertThat(StandingTruce.has(after(Agreement.Status.IN_FORCE, "full", 0.4), truce("full", 1))).isFalse();
    }

    @Test
    void whatIsBrokenOrSuspendedStandsNoLonger() {
        for (Agreement.Status status : List.of(Agreement.Status.BROKEN, Agreement.Status.EXPIRED,
                Agreement.Status.SUSPENDED, Agreement.Status.DENOUNCED, Agreement.Status.SUPERSEDED)) {
            assertThat(StandingTruce.has(after(status, "full", 1), truce("full", 1))).as("%s", status).isFalse();
        }
    }

    @Test
    void aSettlementIsNeverNeedless() {
        Draft settlement = new Draft(Set.of(RUSSIA), Stage.SETTLEMENT, truce("full", 1).terms(), 0, false, List.of(), 2,
                "");
        assertThat(StandingTruce.has(after(Agreement.Status.IN_FORCE, "full", 1), settlement)).isFalse();
    }

    @Test
    void aNeedlessTruceIsRefusedWithThatReason() {
        SeatView asked = BareGame.seeing(after(Agreement.Status.IN_FORCE, "full", 1),
                new Proposal(new ProposalId("p9"), RUSSIA, 1, 1, truce("full", 1), List.of(), Proposal.Status.TABLED,
                        Map.of(), List.of()));
        Move move = new Envoy(asked.scenario().persona(asked.scenario().party(UKRAINE).persona()), 1).next(asked);
        assertThat(move.rationale().decision()).isEqualTo("refuse-standing");
        assertThat(move.command()).isInstanceOf(Command.Reply.class);
    }

    @Test
    void whoDraftsATruceIsToldThatItStands() {
        Opinion opinion = Opinion.of(after(Agreement.Status.IN_FORCE, "full", 1));
        assertThat(opinion.isNeedless(truce("full", 1))).isTrue();
        assertThat(opinion.isNeedless(truce("full-on-terms", 1))).isFalse();
    }

    private Draft truce(String halt, double months) {
        Terms terms = Menu.open(view.scenario()).with(CEASEFIRE, new OptionId(halt));
        Stage stage = halt.equals("energy") ? Stage.PARTIAL_TRUCE : Stage.INTERIM_TRUCE;
        return new Draft(Set.of(UKRAINE), stage, terms, months, false, List.of(), 2, "");
    }

    /// The view with a truce signed the turn before the first.
    private SeatView after(Agreement.Status status, String halt, double months) {
        Agreement agreement = new Agreement(new AgreementId("a1"), new ProposalId("p1"), 1, truce(halt, months),
                Set.of(RUSSIA, UKRAINE), status, 0, view.turn(), Map.of());
        return Views.agreed(view, agreement);
    }
}
