package armistice.ai;

import armistice.model.deal.Meeting;
import armistice.model.id.FormatId;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.model.setting.MeetingFormat;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Calls meetings: the format that brings most trust, and a channel, for its cost, with those the seat needs.
final class Convening implements Deliberation {
    private static final double SPARED = 0.5;
    private static final double CHANNEL = 0.03;
    private static final double OFTEN = 0.4;
    private static final int CONSIDERED = 3;

    @Override
    public @Nullable Move consider(Desk desk) {
        SeatView view = desk.view();
        boolean called = view.meetings()
                .stream()
                .anyMatch(meeting -> meeting.turn() == view.turn() && meeting.host().equals(view.seat()));
        if (called || desk.isLastTurn() || desk.draw("convene", "") >= OFTEN) {
            return null;
        }
        List<Option> options = new ArrayList<>();
        for (Possibility possibility : view.possibilities(Possibility.Kind.CALL)) {
            MeetingFormat format = desk.scenario().meetingFormat(new FormatId(possibility.target()));
            Set<PartyId> guests = guests(desk, format);
            Explanation worth = worth(desk, format, guests);
            if (possibility.isPossible() && Invitations.wouldAttend(desk, format, guests)
                    && format.cost() <= SPARED * view.own().capital() && worth.value() > 0) {
                options.add(new Option(format, guests, worth));
            }
        }
        options.sort(Comparator.comparingDouble(option -> -option.worth.value()));
        return options.isEmpty() ? null
                : new Move(new Command.CallMeeting(options.getFirst().format.id(), options.getFirst().guests,
                        Notes.text("note.meeting")), why(desk, options));
    }

    private record Option(MeetingFormat format, Set<PartyId> guests, Explanation worth) {}

    private static Rationale why(Desk desk, List<Option> options) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("capital", desk.view().own().capital());
        List<Rationale.Alternative> considered = new ArrayList<>();
        options.stream()
                .limit(CONSIDERED)
                .forEach(option -> considered.add(
                        new Rationale.Alternative("meeting", option.format.label(), option.worth)));
        considered.add(Rationale.Alternative.nothing("no-meeting"));
        return Rationale.of("convene").by(numbers).considering(considered);
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

    /// Trust and channels for the cost, by the whim of the turn.
    private static Explanation worth(Desk desk, MeetingFormat format, Set<PartyId> guests) {
        if (guests.size() + 1 < format.minimum()) {
            return Merits.term("explain.reason.meeting", "", 0, Unit.LEVEL);
        }
        List<Explanation> terms = new ArrayList<>(gains(desk.view(), format, guests));
        double whim = 0.5 + desk.draw("format", format.id().value());
        return Explanation.product("explain.reason.meeting", format.label(), Unit.LEVEL, List.of(
                Explanation.sum("explain.reason.gains", "", Unit.LEVEL, terms),
                Merits.term("explain.reason.whim", "", whim, Unit.FACTOR),
                Merits.term("explain.reason.meetingCost", "", 1 / (1 + format.cost()), Unit.FACTOR)));
    }

    /// What a meeting brings with those it is with: trust, and a channel where there is none.
    static List<Explanation> gains(SeatView view, MeetingFormat format, Collection<PartyId> with) {
        List<Explanation> gains = new ArrayList<>();
        gains.add(Merits.term("explain.reason.contact", names(view, with), format.trust() * with.size(), Unit.LEVEL));
        List<PartyId> apart = with.stream().filter(party -> format.confidential() && !hasChannel(view, party)).toList();
        if (!apart.isEmpty()) {
            gains.add(Merits.term("explain.reason.channel", names(view, apart), CHANNEL * apart.size(), Unit.LEVEL));
        }
        return gains;
    }

    private static String names(SeatView view, Collection<PartyId> parties) {
        return parties.stream()
                .map(party -> view.scenario().party(party).shortName())
                .collect(Collectors.joining(", "));
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
