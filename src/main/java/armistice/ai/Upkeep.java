package armistice.ai;

import armistice.engine.rule.DealValue;
import armistice.model.deal.Agreement;
import armistice.model.deal.Draft;
import armistice.model.deal.Extension;
import armistice.model.deal.Suspension;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Possibility.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks after what is in force: prolongs a truce that is worth more than its lapse, answers a heavy breach by another with a
/// suspension where the agreement has become worth less than none, and resumes what it suspended once it is worth it again.
final class Upkeep implements Deliberation {
    private static final double SHORTEST = 0.01;

    @Override
    public @Nullable Move consider(Desk desk) {
        for (Agreement agreement : desk.view().agreements()) {
            Move move = rest(desk, agreement);
            if (move == null) {
                move = prolong(desk, agreement);
            }
            if (move != null) {
                return move;
            }
        }
        return null;
    }

    private static @Nullable Move prolong(Desk desk, Agreement agreement) {
        int days = Prolonging.days(desk.view(), agreement, desk.values()::surplus);
        return days == 0 ? null
                : new Move(new Command.Extend(agreement.id(), days), prolonged(desk, agreement, days));
    }

    /// What those days are worth, and what the others are thought to make of them.
    private static Rationale prolonged(Desk desk, Agreement agreement, int days) {
        Draft more = Prolonging.forMonths(agreement.draft(), days / Prolonging.DAYS_A_MONTH);
        Extension offer = agreement.course().extension();
        Set<PartyId> agreed = offer == null ? Set.of() : offer.accepted();
        List<Belief> asked = desk.beliefs()
                .stream()
                .filter(belief -> agreement.signatories().contains(belief.party()) && !agreed.contains(belief.party()))
                .toList();
        return Rationale.of("prolong")
                .considering(List.of(ReplyReasons.alternative("prolong", more, desk.values().surplus(more), asked),
                        Rationale.Alternative.nothing("lapse")))
                .read(asked.stream().map(belief -> belief.reception(more, null)).toList());
    }

    private static @Nullable Move rest(Desk desk, Agreement agreement) {
        String id = agreement.id().value();
        Suspension suspension = agreement.course().suspension();
        if (suspension != null) {
            boolean thoughtOver = suspension.since() < desk.view().turn() && desk.view().can(Kind.RESUME, id);
            return thoughtOver && goingOn(desk, agreement) >= 0
                    ? new Move(new Command.Resume(agreement.id()), why("resume", desk, agreement))
                    : null;
        }
        PartyId accused = agreement.course().accused();
        boolean wronged = agreement.freshBreaches() > 0 && accused != null && !accused.equals(desk.view().seat());
        return wronged && desk.view().can(Kind.SUSPEND, id) && goingOn(desk, agreement) < 0
                ? new Move(new Command.Suspend(agreement.id(), Suspension.Ground.BREACH, Notes.text("note.suspend")),
                        why("suspend", desk, agreement))
                : null;
    }

    private static Rationale why(String decision, Desk desk, Agreement agreement) {
        Rationale.Alternative keep = new Rationale.Alternative("keep", "", goingOn(desk, agreement), 1, null,
                agreement.draft());
        Rationale.Alternative rest = Rationale.Alternative.nothing("rest");
        PartyId accused = agreement.course().accused();
        return Rationale.of(decision, accused == null ? "" : desk.scenario().party(accused).shortName())
                .considering(decision.equals("suspend") ? List.of(rest, keep) : List.of(keep, rest));
    }

    /// What keeping the agreement is worth over the war that goes on without it, points: the same whether it rests or not, so that
    /// what was resumed is not suspended again for the same breach.
    private static double goingOn(Desk desk, Agreement agreement) {
        Draft draft = agreement.draft();
        double left = Math.max(SHORTEST, Prolonging.monthsLeft(desk.view(), agreement));
        return DealValue.withoutTruce(desk.view().standpoint())
                .surplus(draft.stage().isTruce() ? Prolonging.forMonths(draft, left) : draft);
    }
}
