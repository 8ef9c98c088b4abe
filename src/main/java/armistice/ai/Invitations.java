package armistice.ai;

import armistice.model.deal.Meeting;
import armistice.model.deal.Proposal;
import armistice.model.deal.Questionnaire;
import armistice.model.deal.Stage;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.model.setting.MeetingFormat;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Answers invitations: to meet costs a guest nothing and opens a channel, but a belligerent meets the enemy's leaders
/// only when a text on the table, or its own mood to yield, gives a reason to.
final class Invitations implements Deliberation {
    private static final double YIELDING = 0.5;
    private static final int WISHES = 3;

    @Override
    public @Nullable Move consider(Desk desk) {
        List<Move> answers = all(desk);
        return answers.isEmpty() ? null : answers.getFirst();
    }

    @Override
    public List<Move> all(Desk desk) {
        List<Move> answers = new ArrayList<>();
        for (Possibility possibility : desk.view().possibilities(Possibility.Kind.ANSWER_QUESTIONS)) {
            add(answers, possibility, reply(desk, new MeetingId(possibility.target())));
        }
        for (Possibility possibility : desk.view().possibilities(Possibility.Kind.ANSWER_INVITATION)) {
            add(answers, possibility, answer(desk, new MeetingId(possibility.target())));
        }
        return answers;
    }

    private static void add(List<Move> answers, Possibility possibility, @Nullable Move move) {
        if (possibility.isPossible() && move != null) {
            answers.add(move);
        }
    }

    /// What is asked in writing is answered with the own public positions, and no more.
    private static @Nullable Move reply(Desk desk, MeetingId id) {
        for (Meeting meeting : desk.view().meetings()) {
            Questionnaire asked = meeting.writing();
            if (meeting.id().equals(id) && asked != null) {
                String stand = Notes.text("note.written", Notes.labels(desk.scenario(),
                        desk.view().standpoint().positions().keySet()));
                return new Move(new Command.AnswerQuestions(id, Collections.nCopies(asked.questions().size(), stand)),
                        Rationale.of("reply"));
            }
        }
        return null;
    }

    private static @Nullable Move answer(Desk desk, MeetingId id) {
        for (Meeting meeting : desk.view().meetings()) {
            if (meeting.id().equals(id)) {
                boolean attends = attends(desk, meeting);
                return new Move(new Command.AnswerInvitation(id, attends), why(desk, meeting, attends));
            }
        }
        return null;
    }

    private static Rationale why(Desk desk, Meeting meeting, boolean attends) {
        SeatView view = desk.view();
        MeetingFormat format = desk.scenario().meetingFormat(meeting.format());
        Set<PartyId> others = new LinkedHashSet<>(meeting.invited());
        others.add(meeting.host());
        others.remove(view.seat());
        Rationale.Alternative attend = new Rationale.Alternative("attend", "", Explanation.sum(
                "explain.reason.gains", "", Unit.LEVEL, Convening.gains(view, format, others)));
        Rationale.Alternative stay = Rationale.Alternative.nothing("stay-away");
        List<Rationale.Alternative> considered = attends ? List.of(attend, stay) : List.of(stay, attend);
        if (!isWithEnemyLeaders(desk, meeting)) {
            return Rationale.of("attend").considering(considered);
        }
        PartyId enemy = desk.scenario().war().enemyOf(view.seat());
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("aspiration", desk.aspiration());
        Proposal wayOut = wayOut(desk);
        if (wayOut != null) {
            numbers.put("way-out", desk.values().surplus(wayOut.draft()));
        }
        String reason = !attends ? "stay-away" : desk.aspiration() < YIELDING ? "attend-yielding" : "attend-for-text";
        return Rationale.of(reason, desk.scenario().party(enemy).shortName())
                .by(numbers)
                .considering(considered)
                .believing(desk.belief(enemy).foremost(WISHES))
                .read(wayOut == null ? List.of()
                        : List.of(desk.belief(enemy).reception(wayOut.draft(), Pending.answer(wayOut, enemy))));
    }

    /// Whether a belligerent is to meet the leaders of the other: then it takes a reason to go.
    private static boolean isWithEnemyLeaders(Desk desk, Meeting meeting) {
        return desk.isBelligerent() && isAtTheTop(desk.scenario().meetingFormat(meeting.format()).kind())
                && meeting.concerns(desk.scenario().war().enemyOf(desk.view().seat()));
    }

    private static boolean attends(Desk desk, Meeting meeting) {
        return !isWithEnemyLeaders(desk, meeting) || wouldMeetLeaders(desk);
    }

    /// Whether a belligerent has a reason to meet the leaders of the other.
    private static boolean wouldMeetLeaders(Desk desk) {
        Proposal wayOut = wayOut(desk);
        return desk.aspiration() < YIELDING || (wayOut != null && desk.values().surplus(wayOut.draft()) > 0);
    }

    /// Whether the seat would come to a meeting of a format with some guests if another called it: only then it calls one itself.
    static boolean wouldAttend(Desk desk, MeetingFormat format, Set<PartyId> guests) {
        boolean enemyLeaders = desk.isBelligerent() && isAtTheTop(format.kind())
                && guests.contains(desk.scenario().war().enemyOf(desk.view().seat()));
        return !enemyLeaders || wouldMeetLeaders(desk);
    }

    /// The text on the table that is worth most to the seat; none if there is none that it could sign.
    private static @Nullable Proposal wayOut(Desk desk) {
        return desk.view()
                .proposals()
                .stream()
                .filter(proposal -> Pending.isOnTable(proposal) && proposal.draft().stage() != Stage.PARTIAL_TRUCE
                        && !desk.values().crosses(proposal.draft().terms()))
                .max(Comparator.comparingDouble(proposal -> desk.values().surplus(proposal.draft())))
                .orElse(null);
    }

    private static boolean isAtTheTop(MeetingFormat.Kind kind) {
        return switch (kind) {
            case SUMMIT, TRILATERAL -> true;
            case CALL, SHUTTLE, MINISTERS, DELEGATIONS, COALITION, CONFERENCE, QUESTIONNAIRE -> false;
        };
    }
}
