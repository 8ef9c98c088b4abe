package armistice.ai;

import armistice.model.deal.Condition;
import armistice.model.deal.Draft;
import armistice.model.id.PartyId;
import armistice.model.setting.Measure;
import java.util.ArrayList;
import java.util.List;

/// Writes into a text what follows if it is broken (a snapback): for each belligerent that must sign and that the seat does
/// not trust, the stick against it that is worth most to the seat. A party that uses little pressure writes none.
///
/// Readers do not value such clauses, as nobody's value of a text does (see the page on agreements); they act when a heavy
/// breach sets them off.
final class Safeguards {
    private static final double LEAST_PRESSURE = 0.3;

    private Safeguards() {}

    /// The draft with its safeguards.
    static Draft added(Desk desk, Draft draft) {
        if (desk.persona().pressure() < LEAST_PRESSURE) {
            return draft;
        }
        List<Condition> conditions = new ArrayList<>(draft.conditions());
        for (PartyId party : draft.to()) {
            Measure stick = isDistrusted(desk, party) && !isWarned(desk, draft, party)
                    ? Levers.strongest(desk, party, kind -> kind == Measure.Kind.STICK)
                    : null;
            if (stick != null) {
                conditions.add(new Condition(Condition.Trigger.HEAVY_BREACH, party, desk.view().turns(),
                        desk.view().seat(), stick.id()));
            }
        }
        return Drafts.conditional(draft, conditions);
    }

    private static boolean isDistrusted(Desk desk, PartyId party) {
        return desk.isBelligerent(party)
                && desk.view().standpoint().trust().getOrDefault(party, 0.0) < Settlements.TRUSTED;
    }

    /// Whether the text says already what the seat does if that party breaks it.
    private static boolean isWarned(Desk desk, Draft draft, PartyId party) {
        return draft.conditions()
                .stream()
                .anyMatch(condition -> condition.trigger() == Condition.Trigger.HEAVY_BREACH
                        && condition.subject().equals(party) && condition.actor().equals(desk.view().seat()));
    }
}
