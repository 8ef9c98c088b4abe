package armistice.view;

import armistice.model.deal.Meeting;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import armistice.model.play.Event;
import armistice.view.ChronicleEntry.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// What a seat learns of meetings.
final class MeetingNews {
    private final Page page;

    MeetingNews(Page page) {
        this.page = page;
    }

    void invitation(Event.InvitationAnswered e) {
        Meeting meeting = page.after().meeting(e.meeting());
        if (meeting != null) {
            page.addBody(Topic.MEETINGS, e.attends() ? "chronicle.attends" : "chronicle.declines",
                    Set.of(e.by(), meeting.host()), meeting.id().value(), "", page.name(e.by()),
                    page.scenario().meetingFormat(meeting.format()).label());
        }
    }

    void held(MeetingId id) {
        Meeting meeting = page.after().meeting(id);
        if (meeting != null) {
            meeting("chronicle.meetingHeld", meeting,
                    meeting.invited().stream().filter(meeting::wasAttendedBy).toList());
        }
    }

    void lapsed(MeetingId id) {
        Meeting meeting = page.after().meeting(id);
        if (meeting != null) {
            meeting("chronicle.meetingLapsed", meeting, meeting.invited());
        }
    }

    void meeting(String key, Meeting meeting, Collection<PartyId> guests) {
        List<PartyId> all = new ArrayList<>(guests);
        all.add(meeting.host());
        page.addBody(Topic.MEETINGS, key, all, meeting.id().value(), meeting.subject(), page.name(meeting.host()),
                page.scenario().meetingFormat(meeting.format()).label(), page.names(guests));
    }
}
