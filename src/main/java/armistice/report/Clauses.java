package armistice.report;

import armistice.engine.rule.DealValue;
import armistice.model.deal.Draft;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.PartyId;
import armistice.model.setting.Issue;
import armistice.model.setting.Scenario;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Changes of a text in few words: the clauses that matter most to the seat, as they read now, and how many more there are.
final class Clauses {
    /// Characters that a second clause may fill up; the first is always told.
    private static final int BRIEF = 76;
    private static final int MOST = 2;

    private final TextWords texts;
    /// What texts are worth in the last world that a seat saw: clauses of several texts are asked about in a row.
    private final Map<PartyId, Worth> worths = new HashMap<>();

    Clauses(Scenario scenario) {
        this.texts = new TextWords(scenario);
    }

    private record Worth(SeatView view, DealValue value) {}

    /// What a text has otherwise than another, by how much each change by itself counts for the seat that looks.
    ///
    /// @param view  what the seat saw
    /// @param first issues that are told before all others, as what somebody asked for
    /// @return empty if nothing is otherwise
    String changed(Draft before, Draft after, SeatView view, Set<IssueId> first) {
        List<Issue> changed = new ArrayList<>(texts.changed(before, after));
        if (changed.size() > 1) {
            DealValue value = value(view);
            Map<IssueId, Double> points = new HashMap<>();
            changed.forEach(issue -> points.put(issue.id(), points(before, after, issue, value)));
            changed.sort(Comparator.comparing((Issue issue) -> !first.contains(issue.id()))
                    .thenComparingDouble(issue -> -Math.abs(points.getOrDefault(issue.id(), 0.0))));
        }
        return some(changed.stream().map(issue -> texts.clause(issue, after)).toList());
    }

    private static double points(Draft before, Draft after, Issue issue, DealValue value) {
        Terms terms = before.terms().with(issue.id(), after.terms().option(issue.id()));
        return value.value(after.withTerms(terms)) - value.value(after.withTerms(before.terms()));
    }

    private DealValue value(SeatView view) {
        Worth last = worths.get(view.seat());
        if (last == null || !last.view().standpoint().equals(view.standpoint())) {
            last = new Worth(view, DealValue.from(view.standpoint()));
            worths.put(view.seat(), last);
        }
        return last.value();
    }

    /// The first of some clauses, two if they are short, and how many more there are.
    static String some(List<String> clauses) {
        if (clauses.isEmpty()) {
            return "";
        }
        String two = String.join("; ", clauses.subList(0, Math.min(MOST, clauses.size())));
        boolean fits = two.length() <= BRIEF;
        int more = clauses.size() - (fits ? MOST : 1);
        return (fits ? two : clauses.getFirst()) + (more > 0 ? " + " + more : "");
    }
}
