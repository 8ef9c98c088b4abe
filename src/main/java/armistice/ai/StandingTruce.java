package armistice.ai;

import armistice.engine.rule.TruceScope;
import armistice.model.deal.Agreement;
import armistice.model.deal.Draft;
import armistice.model.deal.Suspension;
import armistice.model.id.ActivityId;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import armistice.view.SeatView;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Truces that are signed or in force: a text that says no more than one of them is neither tabled nor signed again.
final class StandingTruce {
    private StandingTruce() {}

    /// Whether a truce stands that has all that a draft would bring.
    static boolean has(SeatView view, Draft draft) {
        return of(view, draft) != null;
    }

    /// The truce, signed or in force until after the next turn, that has every clause of a draft or halts more in its place; none
    /// if there is none, or the draft is no truce.
    static @Nullable Agreement of(SeatView view, Draft draft) {
        if (!draft.stage().isTruce()) {
            return null;
        }
        for (Agreement agreement : view.agreements()) {
            if (agreement.draft().stage().isTruce() && lasts(view, agreement)
                    && has(view.scenario(), agreement.draft(), draft)) {
                return agreement;
            }
        }
        return null;
    }

    private static boolean lasts(SeatView view, Agreement agreement) {
        return switch (agreement.status()) {
            case SIGNED -> true;
            case IN_FORCE -> Prolonging.monthsLeft(view, agreement) > Prolonging.turnMonths(view);
            case SUSPENDED -> isJustSuspendedBy(view, agreement);
            case VOID, EXPIRED, BROKEN, DENOUNCED, SUPERSEDED -> false;
        };
    }

    /// Who has suspended a truce this turn does not ask for the same again in the turn; it can resume it.
    private static boolean isJustSuspendedBy(SeatView view, Agreement agreement) {
        Suspension suspension = agreement.course().suspension();
        return suspension != null && suspension.by().equals(view.seat()) && suspension.since() == view.turn();
    }

    private static boolean has(Scenario scenario, Draft truce, Draft draft) {
        Set<ActivityId> halted = TruceScope.halts(scenario, truce);
        for (Issue issue : scenario.issues()) {
            Option clause = issue.option(draft.terms().option(issue.id()));
            boolean same = clause.open() || clause.id().equals(truce.terms().option(issue.id()));
            boolean less = !clause.halts().isEmpty() && halted.containsAll(clause.halts())
                    && halted.size() > clause.halts().size();
            if (!same && !less) {
                return false;
            }
        }
        return true;
    }
}
