package armistice.ai;

import armistice.engine.rule.Signatories;
import armistice.engine.rule.TruceScope;
import armistice.model.Ordered;
import armistice.model.deal.Condition;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.PartyId;
import armistice.model.setting.Scenario;
import armistice.view.SeatView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Makes drafts that can be tabled.
final class Drafts {
    private Drafts() {}

    /// A draft for the table, addressed to whoever must sign it. It can be accepted until the end of the next turn.
    static Draft of(SeatView view, Stage stage, Terms terms, double months) {
        Set<PartyId> to = new LinkedHashSet<>(Signatories.of(view.scenario(), terms));
        to.remove(view.seat());
        return new Draft(to, stage, terms, stage.isTruce() ? months : 0, false, List.of(),
                Math.min(view.turn() + 1, view.turns()), "");
    }

    /// Whether a draft of ours was written this turn; on the last turn it cannot be told from one of the turn before.
    static boolean isOfThisTurn(SeatView view, Draft draft) {
        return draft.expiresTurn() > view.turn();
    }

    /// The same draft as a confidential one.
    static Draft confidential(Draft draft) {
        return new Draft(draft.to(), draft.stage(), draft.terms(), draft.months(), true, draft.conditions(),
                draft.expiresTurn(), draft.note());
    }

    /// The same draft with these contingent clauses.
    static Draft conditional(Draft draft, List<Condition> conditions) {
        return new Draft(draft.to(), draft.stage(), draft.terms(), draft.months(), draft.confidential(), conditions,
                draft.expiresTurn(), draft.note());
    }

    /// The same draft with a covering note.
    static Draft noted(Draft draft, String note) {
        return new Draft(draft.to(), draft.stage(), draft.terms(), draft.months(), draft.confidential(),
                draft.conditions(), draft.expiresTurn(), note);
    }

    /// What a draft's value depends on, and nothing else of it.
    static Draft bare(Draft draft) {
        return new Draft(Ordered.set(Set.of()), draft.stage(), draft.terms(), draft.months(), false, List.of(), 0, "");
    }

    /// Whether a truce stops what its stage must stop, and no more.
    static boolean isWellScoped(Scenario scenario, Draft draft) {
        if (!draft.stage().isTruce()) {
            return true;
        }
        var halts = TruceScope.halts(scenario, draft);
        boolean ground = halts.contains(scenario.war().groundActivity());
        return switch (draft.stage()) {
            case INTERIM_TRUCE -> ground;
            case PARTIAL_TRUCE -> !ground && !halts.isEmpty();
            case FRAMEWORK, SETTLEMENT -> true;
        };
    }
}
