package armistice.engine;

import armistice.model.deal.Meeting;
import armistice.model.deal.Questionnaire;
import armistice.model.id.FormatId;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Rejection;
import armistice.model.play.Rejection.Code;
import armistice.model.setting.MeetingFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Questions put in writing: a meeting in a format for that, whose addressees attend by replying before its deadline.
final class Questionnaires {
    private static final int MOST_QUESTIONS = 12;

    private Questionnaires() {}

    static Decision ask(GameState state, PartyId party, Command.Ask command) {
        Rejection objection = objection(state, party, command.format());
        if (objection == null) {
            objection = Meetings.guests(state, party, new Command.CallMeeting(command.format(), command.to(), ""));
        }
        if (objection == null) {
            objection = texts(command.questions());
        }
        if (objection == null && (command.deadline() < state.turn() || command.deadline() > state.settings().turns())) {
            objection = Rejection.of(Code.BAD_DEADLINE, String.valueOf(state.turn()),
                    String.valueOf(state.settings().turns()));
        }
        if (objection != null) {
            return new Decision.Refused(objection);
        }
        Questionnaire questions = new Questionnaire(command.questions(), command.deadline(), Map.of(), false);
        return Decision.of(new Event.MeetingCalled(new Meeting(Meetings.name(state), command.format(), party,
                command.to(), Map.of(), state.turn(), Meeting.Status.CALLED, "", questions, null)));
    }

    /// Why `party` cannot ask in writing in this format now, whomever it asks; none if it can.
    static @Nullable Rejection objection(GameState state, PartyId party, FormatId id) {
        Rejection objection = Meetings.objection(state, party, id);
        if (objection != null) {
            return objection;
        }
        MeetingFormat format = state.scenario().meetingFormat(id);
        return format.kind() == MeetingFormat.Kind.QUESTIONNAIRE
                ? null
                : Rejection.of(Code.NOT_IN_WRITING, format.label());
    }

    static Decision answer(GameState state, PartyId party, Command.AnswerQuestions command) {
        Meeting meeting = state.meeting(command.meeting());
        Rejection objection = Meetings.objection(state, party, command.meeting());
        Questionnaire asked = meeting == null ? null : meeting.writing();
        if (objection == null && asked == null) {
            objection = Rejection.of(Code.NOT_IN_WRITING, command.meeting().value());
        }
        if (objection == null && asked != null && asked.questions().size() != command.answers().size()) {
            objection = Rejection.of(Code.WRONG_ANSWERS, String.valueOf(asked.questions().size()));
        }
        if (objection == null) {
            objection = texts(command.answers());
        }
        if (objection != null || meeting == null) {
            return new Decision.Refused(
                    objection == null ? Rejection.of(Code.UNKNOWN_MEETING, command.meeting().value()) : objection);
        }
        Timeline timeline = new Timeline(state);
        timeline.add(new Event.QuestionsAnswered(meeting.id(), party, command.answers()));
        Meetings.concludeIfComplete(timeline, meeting.id());
        return timeline.decision();
    }

    /// Whether a meeting in writing still waits for replies at the end of a turn.
    static boolean waits(GameState state, Meeting meeting) {
        return meeting.writing() != null && state.turn() < meeting.writing().deadline();
    }

    private static @Nullable Rejection texts(List<String> texts) {
        if (texts.isEmpty() || texts.stream().anyMatch(String::isBlank)) {
            return Rejection.of(Code.EMPTY_TEXT);
        }
        if (texts.size() > MOST_QUESTIONS) {
            return Rejection.of(Code.WRONG_ANSWERS, String.valueOf(MOST_QUESTIONS));
        }
        return texts.stream().anyMatch(text -> text.length() > Drafting.LONGEST_TEXT)
                ? Rejection.of(Code.TOO_LONG, String.valueOf(Drafting.LONGEST_TEXT))
                : null;
    }
}
