package armistice.engine;

import armistice.engine.rule.Effects;
import armistice.model.deal.Meeting;
import armistice.model.id.FormatId;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Rejection;
import armistice.model.play.Rejection.Code;
import armistice.model.setting.MeetingFormat;
import armistice.model.setting.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Meetings: calling them, answering invitations, and what sitting together, or being left out, does to trust.
final class Meetings {
    private static final int LONGEST_SUBJECT = 400;

    private Meetings() {}

    static Decision call(GameState state, PartyId party, Command.CallMeeting command) {
        Rejection objection = objection(state, party, command.format());
        if (objection == null) {
            objection = guests(state, party, command);
        }
        if (objection != null) {
            return new Decision.Refused(objection);
        }
        MeetingId id = name(state);
        return Decision.of(new Event.MeetingCalled(new Meeting(id, command.format(), party, command.invited(), Map.of(),
                state.turn(), Meeting.Status.CALLED, command.subject())));
    }

    static MeetingId name(GameState state) {
        return new MeetingId("m" + (state.meetings().size() + 1));
    }

    /// Why `party` cannot call a meeting of this format now, whomever it invites; none if it can.
    static @Nullable Rejection objection(GameState state, PartyId party, FormatId id) {
        Scenario scenario = state.scenario();
        if (!Scenario.has(scenario.formats(), MeetingFormat::id, id)) {
            return Rejection.of(Code.UNKNOWN_FORMAT, id.value());
        }
        MeetingFormat format = scenario.meetingFormat(id);
        if (!format.hosts().contains(party)) {
            return Rejection.of(Code.NOT_A_HOST, format.label());
        }
        return Words.capital(state, party, format.cost());
    }

    static Decision answer(GameState state, PartyId party, Command.AnswerInvitation command) {
        Meeting meeting = state.meeting(command.meeting());
        Rejection objection = objection(state, party, command.meeting());
        if (objection == null && meeting != null && meeting.writing() != null && command.attends()) {
            objection = Rejection.of(Code.WRONG_ANSWERS, String.valueOf(meeting.writing().questions().size()));
        }
        if (objection != null || meeting == null) {
            return new Decision.Refused(
                    objection == null ? Rejection.of(Code.UNKNOWN_MEETING, command.meeting().value()) : objection);
        }
        Timeline timeline = new Timeline(state);
        timeline.add(new Event.InvitationAnswered(meeting.id(), party, command.attends()));
        concludeIfComplete(timeline, meeting.id());
        return timeline.decision();
    }

    /// Ends an invitation to which all have replied.
    static void concludeIfComplete(Timeline timeline, MeetingId id) {
        Meeting meeting = timeline.state().meeting(id);
        if (meeting != null && meeting.replies().keySet().containsAll(meeting.invited())) {
            conclude(timeline, id);
        }
    }

    /// Why `party` cannot answer an invitation, or none if it can.
    static @Nullable Rejection objection(GameState state, PartyId party, MeetingId id) {
        Meeting meeting = state.meeting(id);
        if (meeting == null || !meeting.invited().contains(party)) {
            return Rejection.of(Code.UNKNOWN_MEETING, id.value());
        }
        boolean open = meeting.status() == Meeting.Status.CALLED && !meeting.replies().containsKey(party);
        return open ? null : Rejection.of(Code.ALREADY_REPLIED, id.value());
    }

    /// Ends an invitation: the meeting takes place with those who said yes, if they are enough.
    static void conclude(Timeline timeline, MeetingId id) {
        GameState state = timeline.state();
        Meeting meeting = Objects.requireNonNull(state.meeting(id));
        MeetingFormat format = state.scenario().meetingFormat(meeting.format());
        List<PartyId> attending = new ArrayList<>(List.of(meeting.host()));
        meeting.invited()
                .stream()
                .filter(guest -> Boolean.TRUE.equals(meeting.replies().get(guest)))
                .forEach(attending::add);
        boolean affordable = Words.capital(state, meeting.host(), format.cost()) == null;
        if (attending.size() < format.minimum() || !affordable) {
            timeline.add(new Event.MeetingLapsed(meeting.id()));
            return;
        }
        timeline.add(new Event.MeetingHeld(meeting.id(), format.cost()));
        timeline.add(new Event.QuantitiesChanged(Event.QuantitiesChanged.Cause.TRUST,
                trust(state, format, attending)));
    }

    private static Map<Quantity, Double> trust(GameState state, MeetingFormat format, List<PartyId> attending) {
        Map<Quantity, Double> after = new LinkedHashMap<>();
        for (PartyId of : state.parties().keySet()) {
            for (PartyId in : state.parties().keySet()) {
                Quantity trust = new Quantity.Trust(of, in);
                boolean both = attending.contains(of) && attending.contains(in);
                boolean leftOut = format.excludes() && !attending.contains(of) && attending.contains(in);
                double change = both ? format.trust() : -state.scenario().value(Parameter.TRUST_EXCLUSION);
                if (!of.equals(in) && (both || leftOut)) {
                    after.put(trust, Effects.clamped(state.scenario(), trust, Quantities.read(state, trust) + change));
                }
            }
        }
        return after;
    }

    static @Nullable Rejection guests(GameState state, PartyId party, Command.CallMeeting command) {
        if (command.subject().length() > LONGEST_SUBJECT) {
            return Rejection.of(Code.TOO_LONG, String.valueOf(LONGEST_SUBJECT));
        }
        MeetingFormat format = state.scenario().meetingFormat(command.format());
        for (PartyId guest : command.invited()) {
            if (!state.parties().containsKey(guest)) {
                return Rejection.of(Code.UNKNOWN_PARTY, guest.value());
            }
            if (guest.equals(party) || !format.guests().contains(guest)) {
                return Rejection.of(Code.NOT_A_GUEST, state.scenario().party(guest).name(), format.label());
            }
        }
        int size = command.invited().size() + 1;
        if (size < format.minimum() || size > format.maximum()) {
            return Rejection.of(Code.WRONG_SIZE, String.valueOf(format.minimum()), String.valueOf(format.maximum()));
        }
        for (Meeting other : state.meetings()) {
            boolean same = other.turn() == state.turn() && other.host().equals(party)
                    && other.format().equals(command.format()) && other.invited().equals(command.invited());
            if (same) {
                return Rejection.of(Code.ALREADY_MET, format.label());
            }
        }
        return null;
    }
}
