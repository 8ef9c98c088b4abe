package armistice.model.deal;

import armistice.model.Ordered;
import armistice.model.id.FormatId;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import java.util.Map;
import java.util.Set;

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
public record Meeting(MeetingId id, FormatId format, PartyId host, Set<PartyId> invited,
        Map<PartyId, Boolean> replies, int turn, Status status, String subject) {

    /// Where a meeting stands.
    public enum Status {
        CALLED, HELD, LAPSED
    }

    public Meeting {
        invited = Ordered.set(invited);
        replies = Ordered.map(replies);
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
        return new Meeting(id, format, host, invited, Ordered.with(replies, party, attends), turn, status, subject);
    }

    /// The same meeting with another status.
    public Meeting with(Status changed) {
        return new Meeting(id, format, host, invited, replies, turn, changed, subject);
    }
}
