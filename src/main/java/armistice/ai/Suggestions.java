package armistice.ai;

import armistice.deals.ScenarioSpace;
import armistice.deals.space.DraftQuestions;
import armistice.deals.space.DraftQuestions.Answer;
import armistice.deals.space.PackageSpace;
import armistice.deals.space.Progress;
import armistice.engine.rule.Hazard;
import armistice.engine.rule.Signatories;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a seat could change in a settlement it drafts: its own values exactly, the others' as it believes them. Each change
/// has the fewest clauses that will do, and "there is none" is proved, for the whole space and within those beliefs.
///
/// No change loses anybody who would sign the draft.
final class Suggestions {

    /// Chance of holding to the horizon that a draft is to be brought to.
    private static final double LASTING = 0.8;
    private static final int BETTER = 2;

    private final SeatView view;
    private final Valuation values;
    private final List<PartyId> parties = new ArrayList<>();
    private final Packages packages;
    private final PackageSpace space;

    Suggestions(SeatView view, Valuation values, List<Belief> beliefs) {
        this.view = view;
        this.values = values;
        packages = Packages.of(view, values, beliefs);
        parties.add(view.seat());
        beliefs.subList(0, packages.parties() - 1).forEach(belief -> parties.add(belief.party()));
        double[] needs = new double[packages.parties()];
        needs[0] = values.outside();
        for (int party = 1; party < needs.length; party++) {
            needs[party] = Math.max(0, beliefs.get(party - 1).need());
        }
        space = packages.space().withReservations(needs);
    }

    /// Suggestions for a settlement: first who of those who must sign is not there yet.
    List<Suggestion> on(Draft draft, Progress progress) {
        int[] options = packages.options(draft.terms());
        DraftQuestions questions = new DraftQuestions(space, options, progress);
        List<Suggestion> suggestions = new ArrayList<>();
        double[] surplus = space.deal(options).surpluses();
        Set<PartyId> signatories = Signatories.of(view.scenario(), draft.terms());
        int unwilling = 0;
        for (int party = 0; party < surplus.length; party++) {
            boolean signs = surplus[party] >= 0 && (space.refusals(options) >> party & 1) == 0;
            if (!signs && (party == 0 || signatories.contains(parties.get(party)))) {
                unwilling |= 1 << party;
                suggestions.add(Suggestion.yes(parties.get(party), with(draft, questions.bringsToYes(party))));
            }
        }
        if (Integer.bitCount(unwilling) > 1) {
            suggestions.addFirst(Suggestion.all(with(draft, questions.bringsAllToYes(unwilling))));
        }
        questions.improvements(BETTER)
                .forEach(answer -> suggestions.add(Suggestion.better(draft.withTerms(packages.terms(answer.deal())))));
        if (durability(space.logHazard(options)) < LASTING) {
            suggestions.add(lasting(draft, questions));
        }
        return suggestions;
    }

    private Suggestion lasting(Draft draft, DraftQuestions questions) {
        Integer bound = ScenarioSpace.largestLogHazard(LASTING, this::durability);
        Draft found = bound == null ? null : with(draft, questions.holds(bound));
        if (found != null) {
            return Suggestion.holds(found, LASTING);
        }
        Integer lowest = questions.lowestLogHazard();
        return Suggestion.holds(null, lowest == null ? 0 : durability(lowest));
    }

    private @Nullable Draft with(Draft draft, @Nullable Answer answer) {
        return answer == null ? null : draft.withTerms(packages.terms(answer.deal()));
    }

    /// Chance that a settlement holds to the horizon at a sum of log hazards of its clauses, thousandths.
    private double durability(int logHazard) {
        return 1 - Hazard.failure(view.scenario(), Stage.SETTLEMENT,
                values.table().circumstances() + logHazard / 1000.0, values.monthsLeft());
    }
}
