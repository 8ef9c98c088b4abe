package armistice.engine;

import armistice.engine.state.Forces;
import armistice.engine.state.Front;
import armistice.engine.state.World;
import armistice.model.Ordered;
import armistice.model.deal.Agreement;
import armistice.model.deal.Draft;
import armistice.model.deal.Meeting;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Questionnaire;
import armistice.model.id.Id;
import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import armistice.model.number.Quantity;
import armistice.model.play.Conduct;
import armistice.model.play.Event;
import armistice.model.play.FrontReport;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Folds an event into the state. Nothing is decided, computed or drawn here: what an event changed stands in it.
final class Evolve {
    private Evolve() {}

    static GameState evolve(GameState state, Event event) {
        return apply(state, event).withRevision(state.revision() + 1);
    }

    private static GameState apply(GameState s, Event event) {
        return switch (event) {
            case Event.GameStarted _ -> s;
            case Event.TurnOpened e -> opened(s.withTurn(e.turn(), e.date()));
            case Event.EstimatesReceived e -> s.withParty(e.seat(), p -> p.withEstimates(e.estimates()));
            case Event.OutlookFormed e -> s.withParty(e.seat(), p -> p.withOutlook(e.outlook()));
            case Event.SeatStirred e -> s.withParty(e.party(), PartyState::asStirred);
            case Event.InjectHappened e -> s.withHappened(e.inject());
            case Event.Improvised _,Event.MessageSent _,Event.AnswerWeighed _,Event.ConditionFired _,Event.RatificationHeld _ -> s;
            case Event.ProposalTabled e -> awake(s.withProposal(e.proposal()), e.proposal().draft().to());
            case Event.ProposalAmended e -> amended(s, e);
            case Event.ProposalAnswered e -> awake(s.withProposal(proposal(s, e).answered(e.by(), e.answer())),
                    Set.of(proposal(s, e).by()));
            case Event.ProposalClosed e -> closed(s, e);
            case Event.ProposalLeaked e -> s.withLeaked(e.proposal());
            case Event.DraftKept e -> s.withParty(e.by(),
                    p -> p.withDrafts(Ordered.with(p.drafts(), e.name(), e.draft())));
            case Event.DraftDropped e -> s.withParty(e.by(), p -> p.withDrafts(without(p.drafts(), e.name())));
            case Event.StatementMade e -> stated(s, e);
            case Event.MeasureTaken e -> spend(s.withMeasure(new MeasureUse(e.by(), e.measure(), s.turn())), e.by(),
                    e.cost());
            case Event.AgreementBreached e -> s.withAgreement(
                    existing(s.agreement(e.agreement()), e.agreement()).breached(e.named()));
            case Event.OrderGiven e -> spend(
                    s.withParty(e.by(), p -> p.withOrders(Ordered.with(p.orders(), e.region(), e.posture()))), e.by(),
                    e.cost());
            case Event.WordGiven e -> awake(spend(s.withPledge(e.pledge()), e.pledge().by(), e.cost()),
                    Set.of(e.pledge().to()));
            case Event.WordSettled e -> settled(s, e);
            case Event.MeetingCalled e -> awake(s.withMeeting(e.meeting()), e.meeting().invited());
            case Event.InvitationAnswered e -> replied(s, e);
            case Event.QuestionsAnswered e -> questioned(s, e);
            case Event.QuestionnaireLeaked e -> s.withMeeting(published(existing(s.meeting(e.meeting()), e.meeting())));
            case Event.ReadoutPublished e -> s.withMeeting(
                    existing(s.meeting(e.meeting()), e.meeting()).toldBy(e.by(), e.readout()));
            case Event.PositionsExposed e -> positioned(s, e.by(), e.positions());
            case Event.MeetingHeld e -> held(s, e);
            case Event.MeetingLapsed e -> lapsed(s, e);
            case Event.SeatReady e -> s.withParty(e.party(), p -> p.withReady(e.ready()));
            case Event.SeatAssigned e -> s.withParty(e.party(), p -> p.withControl(e.control()).withReady(false));
            case Event.SeatExcused e -> s.withParty(e.party(), p -> p.withReady(true));
            case Event.AdviceAllowed e -> s.withSettings(s.settings().advised(e.allowed()));
            case Event.AgreementSigned e -> s.withAgreement(e.agreement());
            case Event.AgreementEntered e -> entered(s, e);
            case Event.AgreementTested e -> tested(s, e);
            case Event.AgreementEnded e -> ended(s, e);
            case Event.AgreementSuspended e -> halting(Quantities.set(
                    s.withAgreement(existing(s.agreement(e.agreement()), e.agreement()).suspended(e.suspension())),
                    e.restored()));
            case Event.AgreementResumed e -> halting(Quantities.set(
                    s.withAgreement(existing(s.agreement(e.agreement()), e.agreement()).resumed()), e.after()));
            case Event.ExtensionOffered e -> offered(s, e);
            case Event.AgreementExtended e -> halting(
                    s.withAgreement(existing(s.agreement(e.agreement()), e.agreement()).longer(e.months())));
            case Event.WarWaged e -> s.withWorld(waged(s.world(), e.report()));
            case Event.QuantitiesChanged e -> Quantities.set(s, e.after());
            case Event.PosturesChanged e -> postures(s, e);
            case Event.RampsChanged e -> s.withWorld(s.world().withRamps(e.ramps()));
            case Event.TimePassed e -> s.withWorld(s.world().later(e.months()).withMomentum(e.momentum()));
            case Event.CostsPaid e -> paid(s, e);
            case Event.Overridden e -> Quantities.set(s, e.quantity(), e.after());
            case Event.GameEnded e -> s.withOutcome(e.outcome());
        };
    }

    private static GameState opened(GameState s) {
        GameState next = s;
        for (PartyId party : s.parties().keySet()) {
            next = next.withParty(party, p -> p.withReady(false));
        }
        return next;
    }

    /// Who is addressed has something to answer and is no longer done for this turn.
    private static GameState awake(GameState s, Set<PartyId> addressed) {
        GameState next = s;
        for (PartyId party : addressed) {
            next = next.withParty(party, p -> p.withReady(false));
        }
        return next;
    }

    private static GameState spend(GameState s, PartyId party, double cost) {
        return s.withParty(party, p -> p.withCapital(Math.max(0, p.capital() - cost)));
    }

    private static GameState amended(GameState s, Event.ProposalAmended e) {
        Proposal proposal = existing(s.proposal(e.proposal()), e.proposal());
        return awake(s.withProposal(proposal.amended(e.draft())), e.draft().to());
    }

    private static Proposal proposal(GameState s, Event.ProposalAnswered e) {
        return existing(s.proposal(e.proposal()), e.proposal());
    }

    private static GameState closed(GameState s, Event.ProposalClosed e) {
        return s.withProposal(existing(s.proposal(e.proposal()), e.proposal()).with(e.status()));
    }

    private static GameState stated(GameState s, Event.StatementMade e) {
        return positioned(spend(s, e.by(), e.cost()), e.by(), e.positions());
    }

    private static GameState positioned(GameState s, PartyId by, List<PublicPosition> positions) {
        GameState next = s;
        for (var position : positions) {
            next = next.withParty(by, p -> p.withPosition(position));
        }
        return next;
    }

    private static GameState questioned(GameState s, Event.QuestionsAnswered e) {
        Meeting meeting = existing(s.meeting(e.meeting()), e.meeting()).replied(e.by(), true);
        Questionnaire asked = meeting.writing();
        return s.withMeeting(asked == null ? meeting : meeting.with(asked.answered(e.by(), e.answers())));
    }

    private static Meeting published(Meeting meeting) {
        Questionnaire asked = meeting.writing();
        return asked == null ? meeting : meeting.with(asked.published());
    }

    private static GameState settled(GameState s, Event.WordSettled e) {
        Pledge pledge = existing(s.pledge(e.pledge()), e.pledge());
        return s.withPledge(pledge.with(e.status())).withParty(pledge.by(), p -> p.withCredibility(e.credibility()));
    }

    private static GameState replied(GameState s, Event.InvitationAnswered e) {
        Meeting meeting = existing(s.meeting(e.meeting()), e.meeting());
        return s.withMeeting(meeting.replied(e.by(), e.attends()));
    }

    private static GameState held(GameState s, Event.MeetingHeld e) {
        Meeting meeting = existing(s.meeting(e.meeting()), e.meeting());
        return spend(s.withMeeting(meeting.with(Meeting.Status.HELD)), meeting.host(), e.cost());
    }

    private static GameState lapsed(GameState s, Event.MeetingLapsed e) {
        return s.withMeeting(existing(s.meeting(e.meeting()), e.meeting()).with(Meeting.Status.LAPSED));
    }

    private static GameState entered(GameState s, Event.AgreementEntered e) {
        Agreement agreement = existing(s.agreement(e.agreement()), e.agreement());
        GameState next = s.withAgreement(agreement.inForceFrom(s.turn(), e.before()));
        return halting(Quantities.set(next, e.after()));
    }

    private static GameState tested(GameState s, Event.AgreementTested e) {
        Conduct conduct = e.conduct();
        if (conduct == null) {
            return s;
        }
        Agreement kept = existing(s.agreement(e.agreement()), e.agreement()).kept(conduct.heavy() != null);
        PartyId named = e.blamed() == null ? conduct.named() : null;
        return s.withAgreement(named == null ? kept : kept.accusing(named));
    }

    private static GameState offered(GameState s, Event.ExtensionOffered e) {
        Agreement agreement = existing(s.agreement(e.agreement()), e.agreement());
        Set<PartyId> others = new LinkedHashSet<>(agreement.signatories());
        others.removeAll(e.extension().accepted());
        return awake(s.withAgreement(agreement.offered(e.extension())), others);
    }

    private static GameState ended(GameState s, Event.AgreementEnded e) {
        Agreement agreement = existing(s.agreement(e.agreement()), e.agreement());
        GameState next = Quantities.set(s.withAgreement(agreement.with(e.status())), e.restored());
        return halting(agreement.draft().stage().isTruce() ? handedOn(next, agreement) : next);
    }

    /// Where a later agreement in force has set again what a truce had set, it now gives back what the truce would have.
    private static GameState handedOn(GameState s, Agreement ended) {
        GameState next = s;
        for (Map.Entry<Quantity, Double> before : ended.before().entrySet()) {
            Agreement later = next.settledAfter(ended, before.getKey());
            if (later != null) {
                next = next.withAgreement(later.settledFrom(before.getKey(), before.getValue()));
            }
        }
        return next;
    }

    private static GameState halting(GameState s) {
        return s.withWorld(s.world().withHalted(Halts.of(s)));
    }

    private static GameState postures(GameState s, Event.PosturesChanged e) {
        Map<RegionId, Front> fronts = new LinkedHashMap<>(s.world().fronts());
        e.attacker()
                .forEach((region, posture) -> fronts.computeIfPresent(region,
                        (_, f) -> new Front(posture, f.defender(), f.noise())));
        e.defender()
                .forEach((region, posture) -> fronts.computeIfPresent(region,
                        (_, f) -> new Front(f.attacker(), posture, f.noise())));
        GameState next = s.withWorld(s.world().withFronts(fronts));
        for (PartyId party : s.parties().keySet()) {
            next = next.withParty(party, p -> p.withOrders(Map.of()));
        }
        return next;
    }

    private static World waged(World world, FrontReport report) {
        Map<RegionId, Double> control = new LinkedHashMap<>(world.control());
        Map<RegionId, Front> fronts = new LinkedHashMap<>(world.fronts());
        report.sectors().forEach((region, sector) -> {
            control.put(region, sector.share());
            fronts.computeIfPresent(region, (_, f) -> new Front(f.attacker(), f.defender(), sector.noise()));
        });
        Map<PartyId, Forces> forces = new LinkedHashMap<>(world.forces());
        report.armies()
                .forEach((party, army) -> forces.computeIfPresent(party,
                        (_, f) -> new Forces(army.men(), f.recruits(), army.arms(), army.morale(), army.rate(),
                                f.totalLosses() + army.losses())));
        return world.withControl(control).withFronts(fronts).withForces(forces);
    }

    private static GameState paid(GameState s, Event.CostsPaid e) {
        GameState next = s;
        for (Map.Entry<PartyId, Double> cost : e.points().entrySet()) {
            next = next.withParty(cost.getKey(), p -> p.withCosts(p.costs() + cost.getValue()));
        }
        return next;
    }

    private static Map<String, Draft> without(Map<String, Draft> drafts, String name) {
        Map<String, Draft> left = new LinkedHashMap<>(drafts);
        left.remove(name);
        return left;
    }

    private static <T> T existing(@Nullable T found, Id id) {
        if (found == null) {
            throw new IllegalStateException("the log speaks of \"" + id.value() + "\", which it never introduced");
        }
        return found;
    }
}
