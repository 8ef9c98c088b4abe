package armistice.ai;

import armistice.model.deal.Meeting;
import armistice.model.deal.Questionnaire;
import armistice.model.deal.Stage;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.model.setting.MeetingFormat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers invitations: to meet costs a guest nothing and opens a channel, but a belligerent meets the enemy's leaders
/// only when a text on the table, or its own mood to yield, gives a reason to.
final class Invitations implements Deliberation {
    private static final double YIELDING = 0.5;

    @Override
    public @Nullable Move consider(Desk desk) {
        for (Possibility possibility : desk.view().possibilities(Possibility.Kind.ANSWER_QUESTIONS)) {
            if (possibility.isPossible()) {
                return reply(desk, new MeetingId(possibility.target()));
            }
        }
        for (Possibility possibility : desk.view().possibilities(Possibility.Kind.ANSWER_INVITATION)) {
            if (possibility.isPossible()) {
                return answer(desk, new MeetingId(possibility.target()));
            }
        }
        return null;
    }

    /// What is asked in writing is answered with the own public positions, and no more.
    private static @Nullable Move reply(Desk desk, MeetingId id) {
        for (Meeting meeting : desk.view().meetings()) {
            Questionnaire asked = meeting.writing();
            if (meeting.id().equals(id) && asked != null) {
                String stand = Notes.text("note.written", Notes.labels(desk.scenario(),
                        desk.view().standpoint().positions().keySet()));
                return new Move(new Command.AnswerQuestions(id, Collections.nCopies(asked.questions().size(), stand)),
                        Rationale.of("reply", Map.of()));
            }
        }
        return null;
    }

    private static @Nullable Move answer(Desk desk, MeetingId id) {
        for (Meeting meeting : desk.view().meetings()) {
            if (meeting.id().equals(id)) {
                boolean attends = attends(desk, meeting);
                Map<String, Double> numbers = new LinkedHashMap<>();
                numbers.put("aspiration", desk.aspiration());
                numbers.put("way-out", wayOut(desk));
                return new Move(new Command.AnswerInvitation(id, attends),
                        Rationale.of(attends ? "attend" : "stay-away", numbers));
            }
        }
        return null;
    }

    private static boolean attends(Desk desk, Meeting meeting) {
        if (!desk.isBelligerent() || !isAtTheTop(desk.scenario().meetingFormat(meeting.format()).kind())) {
            return true;
        }
        PartyId enemy = desk.scenario().war().enemyOf(desk.view().seat());
        return !meeting.concerns(enemy) || desk.aspiration() < YIELDING || wayOut(desk) > 0;
    }

    /// The best surplus of a text on the table, points; 0 if none is worth signing.
    private static double wayOut(Desk desk) {
        return desk.view()
                .proposals()
                .stream()
                .filter(proposal -> Pending.isOnTable(proposal) && proposal.draft().stage() != Stage.PARTIAL_TRUCE
                        && !desk.values().crosses(proposal.draft().terms()))
                .mapToDouble(proposal -> desk.values().surplus(proposal.draft()))
                .max()
                .orElse(0);
    }

    private static boolean isAtTheTop(MeetingFormat.Kind kind) {
        return switch (kind) {
            case SUMMIT, TRILATERAL -> true;
            case CALL, SHUTTLE, MINISTERS, DELEGATIONS, COALITION, CONFERENCE, QUESTIONNAIRE -> false;
        };
    }
}
