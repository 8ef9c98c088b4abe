package armistice.model.play;

import armistice.model.Ordered;
import armistice.model.deal.Answer;
import armistice.model.deal.Demand;
import armistice.model.deal.Draft;
import armistice.model.deal.Pledge;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Readout;
import armistice.model.deal.Suspension;
import armistice.model.id.AgreementId;
import armistice.model.id.FormatId;
import armistice.model.id.InjectId;
import armistice.model.id.MeasureId;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.id.RegionId;
import armistice.model.number.Effect;
import armistice.model.number.Quantity;
import armistice.model.setting.Posture;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a seat can tell the game to do.
public sealed interface Command {

    /// What a party can do.
    sealed interface OfParty extends Command {}

    /// What the facilitator can do.
    sealed interface OfFacilitator extends Command {}

    /// Put a text on the table.
    record Table(Draft draft) implements OfParty {}

    /// Put a new version of one's own proposal on the table.
    record Amend(ProposalId proposal, int version, Draft draft) implements OfParty {}

    /// Answer a proposal: accept, accept in principle, ask, refuse.
    record Reply(ProposalId proposal, Answer answer) implements OfParty {}

    /// Take one's own proposal off the table.
    record Withdraw(ProposalId proposal) implements OfParty {}

    /// Keep a draft for later, under a name, seen by nobody else.
    record KeepDraft(String name, Draft draft) implements OfParty {}

    /// Throw a kept draft away.
    record DropDraft(String name) implements OfParty {}

    /// Say something in public, with positions that bind.
    record Declare(List<PublicPosition> positions, String text) implements OfParty {
        public Declare {
            positions = List.copyOf(positions);
        }
    }

    /// Send a confidential message.
    record Send(Set<PartyId> to, String text) implements OfParty {
        public Send {
            to = Ordered.set(to);
        }
    }

    /// Take a measure.
    record Take(MeasureId measure) implements OfParty {}

    /// Carry out an operation with some effort against one of its targets, if it has any.
    record Launch(MeasureId operation, @Nullable RegionId target, OperationOrder.Effort effort) implements OfParty {}

    /// Order the own forces in a sector.
    record Order(RegionId region, Posture posture) implements OfParty {}

    /// Threaten or promise.
    record GiveWord(PartyId to, Pledge.Kind kind, Demand demand, MeasureId consequence, int deadline)
            implements
            OfParty {}

    /// Call a meeting.
    record CallMeeting(FormatId format, Set<PartyId> invited, String subject) implements OfParty {
        public CallMeeting {
            invited = Ordered.set(invited);
        }
    }

    /// Put questions in writing, in a format for that, with the last turn for replies.
    record Ask(FormatId format, Set<PartyId> to, List<String> questions, int deadline) implements OfParty {
        public Ask {
            to = Ordered.set(to);
            questions = List.copyOf(questions);
        }
    }

    /// Reply to questions put in writing, one text for each.
    record AnswerQuestions(MeetingId meeting, List<String> answers) implements OfParty {
        public AnswerQuestions {
            answers = List.copyOf(answers);
        }
    }

    /// Tell the public of a meeting that one has attended.
    record PublishReadout(MeetingId meeting, Readout readout) implements OfParty {}

    /// Answer an invitation.
    record AnswerInvitation(MeetingId meeting, boolean attends) implements OfParty {}

    /// Give notice of ending an agreement.
    record Denounce(AgreementId agreement, String reason) implements OfParty {}

    /// Let the duties under an agreement rest, with the ground and the words of the notice.
    record Suspend(AgreementId agreement, Suspension.Ground ground, String reason) implements OfParty {}

    /// Take back one's own suspension of an agreement.
    record Resume(AgreementId agreement) implements OfParty {}

    /// Offer to prolong a truce on its own terms by some days, or agree to that offer if it stands.
    record Extend(AgreementId agreement, int days) implements OfParty {}

    /// Say that one is done for this turn, or not yet.
    record Ready(boolean ready) implements OfParty {}

    /// Let a prepared event happen now.
    record ReleaseInject(InjectId inject) implements OfFacilitator {}

    /// Let an event happen that nobody prepared.
    record Improvise(String title, String text, Set<PartyId> readers, List<Effect> effects) implements OfFacilitator {
        public Improvise {
            readers = Ordered.set(readers);
            effects = List.copyOf(effects);
        }
    }

    /// End the negotiation phase of this turn though seats are not ready.
    record CloseTurn() implements OfFacilitator {}

    /// Change who plays a party.
    record AssignSeat(PartyId party, SeatControl control) implements OfFacilitator {}

    /// Count a seat as done for this turn, because no answer comes from it. What it did before stays done.
    ///
    /// @param silence why no answer comes, as everybody is told
    /// @param detail  the same for whoever runs the game, possibly empty; no party reads it
    record Excuse(PartyId party, Silence silence, String detail) implements OfFacilitator {}

    /// Let players ask the program for advice from now on, or no longer.
    record AllowAdvice(boolean allowed) implements OfFacilitator {}

    /// Overrule a number of the model, with the reason; the original stays in the log.
    record Overrule(Quantity quantity, double value, String reason) implements OfFacilitator {}

    /// End the game now.
    record EndGame(String reason) implements OfFacilitator {}
}
