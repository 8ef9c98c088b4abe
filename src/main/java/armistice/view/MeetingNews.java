package armistice.view;

import armistice.model.deal.Meeting;
import armistice.model.deal.Questionnaire;
import armistice.model.deal.Readout;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import armistice.model.play.Event;
import armistice.model.setting.Issue;
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

    void called(Meeting meeting) {
        Questionnaire asked = page.visibility().readable(meeting).writing();
        if (meeting.writing() == null) {
            meeting("chronicle.meetingCalled", meeting, meeting.invited());
        } else {
            page.addBody(Topic.MEETINGS, "chronicle.questions", meeting.invited(), meeting.id().value(),
                    asked == null ? "" : String.join("\n", asked.questions()), page.name(meeting.host()),
                    page.names(meeting.invited()), meeting.writing().deadline());
        }
    }

    /// A reply in writing: that it was given is known, what it says to the host and its author.
    void answered(Event.QuestionsAnswered e) {
        Meeting meeting = page.after().meeting(e.meeting());
        if (meeting != null) {
            Questionnaire read = page.visibility().readable(meeting).writing();
            boolean reads = read != null && read.answers().containsKey(e.by());
            page.addBody(Topic.MEETINGS, "chronicle.replied", Set.of(e.by(), meeting.host()), meeting.id().value(),
                    reads ? String.join("\n", e.answers()) : "", page.name(e.by()), page.name(meeting.host()));
        }
    }

    void leaked(Event.QuestionnaireLeaked e) {
        Meeting meeting = page.after().meeting(e.meeting());
        Questionnaire writing = meeting == null ? null : meeting.writing();
        if (meeting != null && writing != null) {
            String through = page.source(e.through());
            page.addBody(Topic.MEETINGS,
                    through.isEmpty() ? "chronicle.questionsLeaked" : "chronicle.questionsLeakedThrough",
                    meeting.invited(), meeting.id().value(), String.join("\n", writing.questions()),
                    page.name(meeting.host()), through);
        }
    }

    /// An account of a meeting with how far its author is believed; and where it contradicts those of others.
    void told(Event.ReadoutPublished e) {
        Meeting meeting = page.after().meeting(e.meeting());
        if (meeting == null) {
            return;
        }
        List<String> agreed = points(e.readout(), Readout.Stand.AGREED);
        List<String> spoken = points(e.readout(), Readout.Stand.DISCUSSED);
        List<String> passedOver = points(e.readout(), Readout.Stand.NOT_RAISED);
        page.addBody(Topic.MEETINGS, "chronicle.readout", Set.of(e.by()), meeting.id().value(), e.readout().text(),
                page.name(e.by()), page.scenario().meetingFormat(meeting.format()).label(),
                page.after().party(e.by()).credibility(), agreed.size(), String.join("; ", agreed), spoken.size(),
                String.join("; ", spoken), passedOver.size(), String.join("; ", passedOver));
        meeting.readouts().forEach((other, account) -> {
            List<String> issues = account.contradictions(e.readout())
                    .stream()
                    .map(issue -> page.scenario().issue(issue).label())
                    .toList();
            if (!other.equals(e.by()) && !issues.isEmpty()) {
                page.addBody(Topic.MEETINGS, "chronicle.contradiction", Set.of(e.by(), other), meeting.id().value(), "",
                        page.name(e.by()), page.name(other), String.join("; ", issues));
            }
        });
    }

    private List<String> points(Readout readout, Readout.Stand stand) {
        List<String> points = new ArrayList<>();
        for (Readout.Point point : readout.points()) {
            Issue issue = page.scenario().issue(point.issue());
            if (point.stand() == stand) {
                points.add(issue.label() + (point.option() == null ? "" : ": " + issue.option(point.option()).label()));
            }
        }
        return points;
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
            long coming = 1 + meeting.replies().values().stream().filter(attends -> attends).count();
            boolean enough = coming >= page.scenario().meetingFormat(meeting.format()).minimum();
            meeting(enough ? "chronicle.meetingUnaffordable" : "chronicle.meetingLapsed", meeting, meeting.invited());
        }
    }

    void meeting(String key, Meeting meeting, Collection<PartyId> guests) {
        List<PartyId> all = new ArrayList<>(guests);
        all.add(meeting.host());
        page.addBody(Topic.MEETINGS, key, all, meeting.id().value(), meeting.subject(), page.name(meeting.host()),
                page.scenario().meetingFormat(meeting.format()).label(), page.names(guests));
    }
}
