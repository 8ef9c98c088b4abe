package armistice.model.play;

import armistice.model.Ordered;
import armistice.model.deal.Agreement;
import armistice.model.deal.Answer;
import armistice.model.deal.Condition;
import armistice.model.deal.Draft;
import armistice.model.deal.Extension;
import armistice.model.deal.Meeting;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Readout;
import armistice.model.deal.Suspension;
import armistice.model.id.AgreementId;
import armistice.model.id.ConstituencyId;
import armistice.model.id.InjectId;
import armistice.model.id.MeasureId;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import armistice.model.id.PledgeId;
import armistice.model.id.ProposalId;
import armistice.model.id.RegionId;
import armistice.model.id.SourceId;
import armistice.model.number.Effect;
import armistice.model.number.Estimate;
import armistice.model.number.Quantity;
import armistice.model.number.Ramp;
import armistice.model.setting.Posture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What has happened in a game. The state of a game is the fold of its events; outcomes of chance stand in them, so
/// that replaying draws nothing.
public sealed interface Event {

    /// The game began.
    record GameStarted(String scenario, GameSettings settings, Benchmark benchmark) implements Event {}

    /// A turn began.
    record TurnOpened(int turn, LocalDate date) implements Event {}

    /// A seat's intelligence on others, for this turn.
    record EstimatesReceived(PartyId seat, Map<Quantity, Estimate> estimates) implements Event {
        public EstimatesReceived {
            estimates = Ordered.map(estimates);
        }
    }

    /// A seat reckoned at the briefing what it can expect without a deal.
    record OutlookFormed(PartyId seat, Outlook outlook) implements Event {}

    /// A seat that was done for this turn got a confidential word to answer: the others still see it as done.
    record SeatStirred(PartyId party) implements Event {}

    /// A prepared event happened.
    record InjectHappened(InjectId inject) implements Event {}

    /// The facilitator improvised an event.
    record Improvised(String title, String text, Set<PartyId> readers, List<Effect> effects) implements Event {
        public Improvised {
            readers = Ordered.set(readers);
            effects = List.copyOf(effects);
        }
    }

    /// A proposal came on the table.
    record ProposalTabled(Proposal proposal) implements Event {}

    /// A new version of a proposal came on the table.
    record ProposalAmended(ProposalId proposal, Draft draft) implements Event {}

    /// A party answered a proposal.
    record ProposalAnswered(ProposalId proposal, PartyId by, Answer answer) implements Event {}

    /// What a party compared before it answered a version of a proposal; its own secret.
    record AnswerWeighed(ProposalId proposal, int version, PartyId by, Weighing weighing) implements Event {}

    /// A proposal left the table.
    record ProposalClosed(ProposalId proposal, Proposal.Status status) implements Event {}

    /// A confidential proposal became known.
    ///
    /// @param through who published it; none if the scenario names nobody who does
    record ProposalLeaked(ProposalId proposal, @Nullable SourceId through) implements Event {}

    /// What a leak shows a party to have been ready for: it is held to that at home, as to words of its own.
    record PositionsExposed(PartyId by, List<PublicPosition> positions) implements Event {
        public PositionsExposed {
            positions = List.copyOf(positions);
        }
    }

    /// A party kept a draft for itself.
    record DraftKept(PartyId by, String name, Draft draft) implements Event {}

    /// A party threw a draft away.
    record DraftDropped(PartyId by, String name) implements Event {}

    /// A party spoke in public.
    record StatementMade(PartyId by, List<PublicPosition> positions, String text, double cost) implements Event {
        public StatementMade {
            positions = List.copyOf(positions);
        }
    }

    /// A confidential message.
    record MessageSent(PartyId from, Set<PartyId> to, String text) implements Event {
        public MessageSent {
            to = Ordered.set(to);
        }
    }

    /// A party took a measure.
    ///
    /// @param cost   political capital it took; 0 where a contingent clause obliges
    /// @param pledge the pledge it carries out, if any
    /// @param order  how an operation is carried out; none for what is none
    record MeasureTaken(PartyId by, MeasureId measure, double cost, @Nullable PledgeId pledge,
            @Nullable OperationOrder order) implements Event {
        /// What is no operation.
        public MeasureTaken(PartyId by, MeasureId measure, double cost, @Nullable PledgeId pledge) {
            this(by, measure, cost, pledge, null);
        }
    }

    /// A party did on purpose what an agreement in force forbids.
    ///
    /// @param measure what it did
    /// @param named   whom those who watch name for it; none where they cannot tell
    record AgreementBreached(AgreementId agreement, PartyId by, MeasureId measure, @Nullable PartyId named)
            implements
            Event {}

    /// A belligerent gave an order.
    record OrderGiven(PartyId by, RegionId region, Posture posture, double cost) implements Event {}

    /// A party threatened or promised.
    record WordGiven(Pledge pledge, double cost) implements Event {}

    /// A pledge moved on; its maker's credibility with it.
    record WordSettled(PledgeId pledge, Pledge.Status status, double credibility) implements Event {}

    /// A meeting was called.
    record MeetingCalled(Meeting meeting) implements Event {}

    /// An invitation was answered.
    record InvitationAnswered(MeetingId meeting, PartyId by, boolean attends) implements Event {}

    /// Questions put in writing were answered.
    record QuestionsAnswered(MeetingId meeting, PartyId by, List<String> answers) implements Event {
        public QuestionsAnswered {
            answers = List.copyOf(answers);
        }
    }

    /// Questions put in writing, with the replies so far, became known.
    ///
    /// @param through who published them; none if the scenario names nobody who does
    record QuestionnaireLeaked(MeetingId meeting, @Nullable SourceId through) implements Event {}

    /// A participant told the public of a meeting.
    record ReadoutPublished(MeetingId meeting, PartyId by, Readout readout) implements Event {}

    /// A meeting took place.
    record MeetingHeld(MeetingId meeting, double cost) implements Event {}

    /// A meeting did not come about.
    record MeetingLapsed(MeetingId meeting) implements Event {}

    /// A party said that it is done for this turn, or not.
    record SeatReady(PartyId party, boolean ready) implements Event {}

    /// The facilitator changed who plays a party.
    record SeatAssigned(PartyId party, SeatControl control) implements Event {}

    /// A seat from which no answer came was counted as done for this turn.
    ///
    /// @param detail for whoever runs the game; possibly empty
    record SeatExcused(PartyId party, Silence silence, String detail) implements Event {}

    /// The facilitator let players ask for advice, or no longer.
    record AdviceAllowed(boolean allowed) implements Event {}

    /// Every required signatory has accepted a text.
    record AgreementSigned(Agreement agreement) implements Event {}

    /// A party's constituencies voted on an agreement.
    record RatificationHeld(AgreementId agreement, PartyId party, Map<ConstituencyId, Vote> votes, boolean passed)
            implements
            Event {
        public RatificationHeld {
            votes = Ordered.map(votes);
        }

        /// One constituency's vote.
        ///
        /// @param support  support, 0 to 1, with the luck of the day
        /// @param expected support without it
        /// @param needed   support needed
        public record Vote(double support, double expected, double needed) {}
    }

    /// An agreement came into force.
    ///
    /// @param before what it changed, as it was
    /// @param after  what it made of it
    record AgreementEntered(AgreementId agreement, Map<Quantity, Double> before, Map<Quantity, Double> after)
            implements
            Event {
        public AgreementEntered {
            before = Ordered.map(before);
            after = Ordered.map(after);
        }
    }

    /// A turn's test of an agreement in force.
    ///
    /// @param hazard probability of collapse this turn
    /// @param draw   the draw, 0 to 1: below the hazard the agreement collapses
    /// @param blamed who broke it, if it collapsed
    /// @param conduct how it was kept this turn; none in games of versions that did not look
    record AgreementTested(AgreementId agreement, double hazard, double draw, @Nullable PartyId blamed,
            @Nullable Conduct conduct) implements Event {}

    /// An agreement ended.
    ///
    /// @param status   why
    /// @param by       whose act ended it, if one party's
    /// @param restored quantities that went back to what they were
    /// @param reason   the words with which it was ended, if any
    record AgreementEnded(AgreementId agreement, Agreement.Status status, @Nullable PartyId by,
            Map<Quantity, Double> restored, @Nullable String reason) implements Event {
        public AgreementEnded {
            restored = Ordered.map(restored);
        }
    }

    /// An agreement was suspended.
    ///
    /// @param restored quantities that went back to what they were before it
    record AgreementSuspended(AgreementId agreement, Suspension suspension, Map<Quantity, Double> restored)
            implements
            Event {
        public AgreementSuspended {
            restored = Ordered.map(restored);
        }
    }

    /// An agreement binds again.
    ///
    /// @param after quantities that went back to what it had set
    record AgreementResumed(AgreementId agreement, PartyId by, Map<Quantity, Double> after) implements Event {
        public AgreementResumed {
            after = Ordered.map(after);
        }
    }

    /// A party offered to prolong a truce, or agreed to the offer.
    ///
    /// @param by        who did so now
    /// @param extension the offer with all who have agreed to it
    record ExtensionOffered(AgreementId agreement, PartyId by, Extension extension) implements Event {}

    /// All signatories have agreed to prolong a truce.
    ///
    /// @param months by how much
    record AgreementExtended(AgreementId agreement, double months) implements Event {}

    /// A contingent clause was set off.
    record ConditionFired(AgreementId agreement, Condition condition) implements Event {}

    /// The war went on for a turn.
    record WarWaged(FrontReport report) implements Event {}

    /// Orders were taken up.
    ///
    /// @param attacker changed postures of the attacker, by sector
    /// @param defender changed postures of the defender, by sector
    record PosturesChanged(Map<RegionId, Posture> attacker, Map<RegionId, Posture> defender) implements Event {
        public PosturesChanged {
            attacker = Ordered.map(attacker);
            defender = Ordered.map(defender);
        }
    }

    /// Changes that come in over time: all that are still under way.
    record RampsChanged(List<Ramp> ramps) implements Event {
        public RampsChanged {
            ramps = List.copyOf(ramps);
        }
    }

    /// The clock moved on.
    ///
    /// @param months   months that passed
    /// @param momentum the attacker's momentum afterwards
    record TimePassed(double months, double momentum) implements Event {}

    /// Quantities changed by a rule.
    record QuantitiesChanged(Cause cause, Map<Quantity, Double> after) implements Event {
        public QuantitiesChanged {
            after = Ordered.map(after);
        }

        /// The rule.
        public enum Cause {
            MEASURE, INJECT, RAMP, STRAIN, CAPITAL, TRUST
        }
    }

    /// What the turn cost each party.
    ///
    /// @param points discounted to the start, points
    record CostsPaid(Map<PartyId, Double> points) implements Event {
        public CostsPaid {
            points = Ordered.map(points);
        }
    }

    /// The facilitator replaced a number.
    record Overridden(Quantity quantity, double before, double after, String reason) implements Event {}

    /// The game ended.
    record GameEnded(Outcome outcome, String reason) implements Event {}
}
