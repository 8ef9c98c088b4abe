package armistice.ai;

import armistice.model.deal.Meeting;
import armistice.model.id.FormatId;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.model.setting.MeetingFormat;
import armistice.view.SeatView;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Calls meetings: the format that brings most trust, and a channel, for its cost, with those the seat needs.
final class Convening implements Deliberation {
    private static final double SPARED = 0.5;
    private static final double CHANNEL = 0.03;
    private static final double OFTEN = 0.4;

    @Override
    public @Nullable Move consider(Desk desk) {
        SeatView view = desk.view();
        boolean called = view.meetings()
                .stream()
                .anyMatch(meeting -> meeting.turn() == view.turn() && meeting.host().equals(view.seat()));
        if (called || desk.draw("convene", "") >= OFTEN) {
            return null;
        }
        Command.CallMeeting best = null;
        double most = 0;
        for (Possibility possibility : view.possibilities(Possibility.Kind.CALL)) {
            MeetingFormat format = desk.scenario().meetingFormat(new FormatId(possibility.target()));
            Set<PartyId> guests = guests(desk, format);
            double worth = worth(desk, format, guests);
            if (possibility.isPossible() && format.cost() <= SPARED * view.own().capital() && worth > most) {
                most = worth;
                best = new Command.CallMeeting(format.id(), guests, Notes.text("note.meeting"));
            }
        }
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("worth", most);
        return best == null ? null : new Move(best, Rationale.of("convene", numbers));
    }

    /// Belligerents first, then whoever else can come, as many as the format holds.
    private static Set<PartyId> guests(Desk desk, MeetingFormat format) {
        Set<PartyId> guests = new LinkedHashSet<>();
        for (boolean fighting : new boolean[]{true, false}) {
            for (PartyId guest : format.guests()) {
                boolean other = !guest.equals(desk.view().seat()) && desk.isBelligerent(guest) == fighting;
                if (other && guests.size() < format.maximum() - 1) {
                    guests.add(guest);
                }
            }
        }
        return guests;
    }

    private static double worth(Desk desk, MeetingFormat format, Set<PartyId> guests) {
        if (guests.size() + 1 < format.minimum()) {
            return 0;
        }
        double worth = 0;
        for (PartyId guest : guests) {
            boolean channel = format.confidential() && !hasChannel(desk.view(), guest);
            worth += format.trust() + (channel ? CHANNEL : 0);
        }
        double whim = desk.draw("format", format.id().value());
        return worth * (0.5 + whim) / (1 + format.cost());
    }

    /// Whether a confidential text can pass to a party: both sat in a confidential format this turn or last.
    static boolean hasChannel(SeatView view, PartyId party) {
        for (Meeting meeting : view.meetings()) {
            if (meeting.turn() >= view.turn() - 1 && meeting.wasAttendedBy(view.seat())
                    && meeting.wasAttendedBy(party)
                    && view.scenario().meetingFormat(meeting.format()).confidential()) {
                return true;
            }
        }
        return false;
    }
}
