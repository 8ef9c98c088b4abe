package armistice.model.deal;

import armistice.model.Ordered;
import armistice.model.id.FormatId;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A meeting called by one party, and what became of the invitation.
///
/// @param id      its name
/// @param format  its format
/// @param host    who called it
/// @param invited who was asked, without the host
/// @param replies what the invited have replied so far: true for yes
/// @param turn    turn for which it was called
/// @param status  where it stands
/// @param subject what it is to be about, possibly empty
/// @param writing the questions and replies, where it is held in writing; none where it is not, or who looks may not read
///                them
/// @param told    what those who met tell of it; none where nobody has told anything, so that games saved before there
///                were such accounts fold to the same state
public record Meeting(MeetingId id, FormatId format, PartyId host, Set<PartyId> invited,
        Map<PartyId, Boolean> replies, int turn, Status status, String subject, @Nullable Questionnaire writing,
        @Nullable Map<PartyId, Readout> told) {

    /// Where a meeting stands.
    public enum Status {
        CALLED, HELD, LAPSED
    }

    public Meeting {
        invited = Ordered.set(invited);
        replies = Ordered.map(replies);
        told = told == null || told.isEmpty() ? null : Ordered.map(told);
    }

    /// A meeting that is not held in writing, and of which nobody has told anything.
    public Meeting(MeetingId id, FormatId format, PartyId host, Set<PartyId> invited, Map<PartyId, Boolean> replies,
            int turn, Status status, String subject) {
        this(id, format, host, invited, replies, turn, status, subject, null, null);
    }

    /// What those who met tell of it.
    public Map<PartyId, Readout> readouts() {
        return told == null ? Map.of() : told;
    }

    /// The same meeting with what one of those who met tells of it.
    public Meeting toldBy(PartyId party, Readout readout) {
        return new Meeting(id, format, host, invited, replies, turn, status, subject, writing,
                Ordered.with(readouts(), party, readout));
    }

    /// The same meeting with other questions and replies, or none.
    public Meeting with(@Nullable Questionnaire changed) {
        return new Meeting(id, format, host, invited, replies, turn, status, subject, changed, told);
    }

    /// Whether `party` hosts it or was invited.
    public boolean concerns(PartyId party) {
        return party.equals(host) || invited.contains(party);
    }

    /// Whether `party` sat in it.
    public boolean wasAttendedBy(PartyId party) {
        return status == Status.HELD && (party.equals(host) || Boolean.TRUE.equals(replies.get(party)));
    }

    /// The same meeting with a reply.
    public Meeting replied(PartyId party, boolean attends) {
        return new Meeting(id, format, host, invited, Ordered.with(replies, party, attends), turn, status, subject,
                writing, told);
    }

    /// The same meeting with another status.
    public Meeting with(Status changed) {
        return new Meeting(id, format, host, invited, replies, turn, changed, subject, writing, told);
    }
}
