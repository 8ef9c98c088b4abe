package armistice.engine;

import armistice.engine.rule.Effects;
import armistice.model.deal.Meeting;
import armistice.model.deal.Readout;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Rejection;
import armistice.model.play.Rejection.Code;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What participants tell the public of a meeting. Two accounts that contradict each other cost their authors trust in each
/// other, for each account contradicted.
final class Readouts {
    private Readouts() {}

    static Decision publish(GameState state, PartyId party, Command.PublishReadout command) {
        Rejection objection = objection(state, party, command.meeting());
        if (objection == null) {
            objection = content(state.scenario(), command.readout());
        }
        Meeting meeting = state.meeting(command.meeting());
        if (objection != null || meeting == null) {
            return new Decision.Refused(
                    objection == null ? Rejection.of(Code.UNKNOWN_MEETING, command.meeting().value()) : objection);
        }
        Timeline timeline = new Timeline(state);
        timeline.add(new Event.ReadoutPublished(meeting.id(), party, command.readout()));
        Map<Quantity, Double> trust = trust(state, party, meeting, command.readout());
        if (!trust.isEmpty()) {
            timeline.add(new Event.QuantitiesChanged(Event.QuantitiesChanged.Cause.TRUST, trust));
        }
        return timeline.decision();
    }

    /// Why `party` cannot tell the public of a meeting, or none if it can.
    static @Nullable Rejection objection(GameState state, PartyId party, MeetingId id) {
        Meeting meeting = state.meeting(id);
        if (meeting == null || !meeting.wasAttendedBy(party)) {
            return Rejection.of(Code.NOT_THERE, id.value());
        }
        return meeting.readouts().containsKey(party) ? Rejection.of(Code.ALREADY_TOLD, id.value()) : null;
    }

    private static @Nullable Rejection content(Scenario scenario, Readout readout) {
        if (readout.text().isBlank()) {
            return Rejection.of(Code.EMPTY_TEXT);
        }
        if (readout.text().length() > Drafting.LONGEST_TEXT) {
            return Rejection.of(Code.TOO_LONG, String.valueOf(Drafting.LONGEST_TEXT));
        }
        for (Readout.Point point : readout.points()) {
            if (!Scenario.has(scenario.issues(), Issue::id, point.issue())) {
                return Rejection.of(Code.UNKNOWN_OPTION, "", point.issue().value());
            }
            Issue issue = scenario.issue(point.issue());
            if (point.option() != null && !Scenario.has(issue.options(), Option::id, point.option())) {
                return Rejection.of(Code.UNKNOWN_OPTION, point.option().value(), issue.label());
            }
        }
        return null;
    }

    private static Map<Quantity, Double> trust(GameState state, PartyId party, Meeting meeting, Readout readout) {
        double loss = state.scenario().value(Parameter.TRUST_READOUT);
        Map<Quantity, Double> after = new LinkedHashMap<>();
        meeting.readouts().forEach((other, account) -> {
            if (!account.contradictions(readout).isEmpty()) {
                lower(state, new Quantity.Trust(party, other), loss, after);
                lower(state, new Quantity.Trust(other, party), loss, after);
            }
        });
        return after;
    }

    private static void lower(GameState state, Quantity trust, double loss, Map<Quantity, Double> after) {
        after.put(trust, Effects.clamped(state.scenario(), trust, Quantities.read(state, trust) - loss));
    }
}
