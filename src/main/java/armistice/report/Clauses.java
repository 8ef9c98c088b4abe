package armistice.report;

import armistice.ai.Rationale;
import armistice.engine.rule.DealValue;
import armistice.model.deal.Draft;
import armistice.model.deal.Reservation;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.setting.Issue;
import armistice.model.setting.IssueScore;
import armistice.model.setting.Scenario;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Changes of a text in few words: what matters most to those it is meant for, as it reads now, and how many more there are.
final class Clauses {
    /// Characters that a second clause may fill up; the first is always told.
    private static final int BRIEF = 76;
    private static final int MOST = 2;

    /// Share of the largest concession from which another is told beside it.
    private static final double MUCH = 0.5;
    /// Less counts as nothing, points.
    private static final double NOTICED = 0.05;

    /// From how many points on what is thought a gain of another is told to be a loss to it.
    private static final double MISTAKEN = 0.5;

    private final Scenario scenario;
    private final TextWords texts;
    /// What texts are worth in the last world that a seat saw: clauses of several texts are asked about in a row.
    private final Map<PartyId, Worth> worths = new HashMap<>();

    Clauses(Scenario scenario) {
        this.scenario = scenario;
        this.texts = new TextWords(scenario);
    }

    private record Worth(SeatView view, DealValue value) {}

    /// The words for changes.
    enum Voice {
        /// Of those that an answer asks for.
        ASKED("offers ", "asks ", "", ""),
        /// Of those that a new version makes.
        WRITTEN("gives ", "takes ", "takes ", "to ");

        private final String give;
        private final String take;
        private final String alone;
        private final String plain;

        /// @param give  before what others gain
        /// @param take  before what the seat gains, after that
        /// @param alone the same if the others gain nothing
        /// @param plain before what gains nobody anything
        Voice(String give, String take, String alone, String plain) {
            this.give = give;
            this.take = take;
            this.alone = alone;
            this.plain = plain;
        }
    }

    /// What a text has otherwise than another, and for whom: what of it is thought to gain most for those who are to be won, then
    /// what gains most for the seat that looks, and how many changes there are beside.
    ///
    /// @param view  what the seat saw
    /// @param gains what the changes are thought to bring those who are to be won; empty if nobody is
    /// @return empty if nothing is otherwise
    String changed(Draft before, Draft after, SeatView view, List<Rationale.Gain> gains, Voice voice) {
        List<Issue> changed = new ArrayList<>(texts.changed(before, after));
        if (changed.isEmpty()) {
            return "";
        }
        Optional<Rationale.Gain> best = gains.stream()
                .filter(gain -> gain.points() >= NOTICED)
                .max(Comparator.comparingDouble(Rationale.Gain::points));
        best.ifPresent(gain -> changed.remove(scenario.issue(gain.issue())));
        Map<IssueId, Double> own = points(before, after, changed, view);
        changed.sort(Comparator.comparingDouble(issue -> -own.getOrDefault(issue.id(), 0.0)));
        boolean takes = !changed.isEmpty() && own.getOrDefault(changed.getFirst().id(), 0.0) >= NOTICED;
        Optional<String> given = best.map(gain -> voice.give + scenario.party(gain.party()).shortName() + " "
                + texts.instead(scenario.issue(gain.issue()), before, after) + truly(gain, before, after));
        boolean exchange = given.isPresent() || (takes && !voice.alone.isEmpty());
        List<String> clauses = changed.stream()
                .map(issue -> exchange ? texts.instead(issue, before, after) : texts.clause(issue, after))
                .toList();
        return given.map(gift -> gift + (takes ? ", " + voice.take + clauses.getFirst() : "")
                + more(clauses.size() - (takes ? 1 : 0)))
                .orElseGet(() -> (takes ? voice.alone : voice.plain) + some(clauses));
    }

    /// What a new text meant to last has otherwise than the last one: by which clause its author loses most, and by which about as much, by which it
    /// gains most, and how many changes there are beside.
    ///
    /// @return empty if nothing is otherwise
    String since(Draft last, Draft now, SeatView view) {
        List<Issue> changed = new ArrayList<>(texts.changed(last, now));
        Map<IssueId, Double> own = points(last, now, changed, view);
        changed.sort(Comparator.comparingDouble(issue -> own.getOrDefault(issue.id(), 0.0)));
        List<String> told = new ArrayList<>();
        double most = changed.isEmpty() ? 0 : own.getOrDefault(changed.getFirst().id(), 0.0);
        List<Issue> conceded = changed.stream()
                .filter(issue -> own.getOrDefault(issue.id(), 0.0) <= Math.min(-NOTICED, MUCH * most))
                .limit(MOST)
                .toList();
        if (!conceded.isEmpty()) {
            told.add("concedes " + conceded.stream()
                    .map(issue -> texts.instead(issue, last, now))
                    .collect(Collectors.joining(" and ")));
            changed.removeAll(conceded);
        }
        if (!changed.isEmpty() && own.getOrDefault(changed.getLast().id(), 0.0) >= NOTICED) {
            told.add("takes " + texts.instead(changed.removeLast(), last, now));
        }
        int more = changed.size();
        return told.isEmpty() ? more == 0 ? "" : more + (more == 1 ? " change" : " changes")
                : String.join(", ", told) + more(more);
    }

    /// That what is given in truth costs who gets it, by the values of its own score sheet; empty if it does not, or if one of them goes
    /// by the state of the world.
    private String truly(Rationale.Gain gain, Draft before, Draft after) {
        IssueScore score = scenario.party(gain.party()).sheet().issue(gain.issue());
        Double was = score.values().get(before.terms().option(gain.issue()));
        Double is = score.values().get(after.terms().option(gain.issue()));
        double cost = was == null || is == null ? 0 : score.weight() * (was - is);
        return cost < MISTAKEN ? ""
                : " (which in truth costs " + texts.party(gain.party()) + " " + ReasonFigures.figure(cost) + ")";
    }

    /// What a reservation asks for.
    String wanted(Reservation one) {
        return texts.clause(scenario.issue(one.issue()), one.wanted());
    }

    /// What signing a text is worth to the seat if home ratifies it, points over no agreement.
    double surplus(Draft text, SeatView view) {
        return value(view).surplus(text);
    }

    /// What speaks most for a truce, as in "first of all Losses at the front"; empty if nothing does.
    String boon(Draft text, SeatView view) {
        return text.stage().isTruce() ? truceBoon(text, view) : lastingBoon(text, view);
    }

    /// The clause of a text meant to last that the seat would miss most if it were left open.
    private String lastingBoon(Draft text, SeatView view) {
        DealValue value = value(view);
        double whole = value.value(text);
        return scenario.issues()
                .stream()
                .map(issue -> Map.entry(issue,
                        whole - value.value(text.withTerms(text.terms().with(issue.id(), issue.open().id())))))
                .filter(gain -> gain.getValue() >= NOTICED)
                .max(Map.Entry.comparingByValue())
                .map(gain -> "first of all " + texts.clause(gain.getKey(), text))
                .orElse("");
    }

    private String truceBoon(Draft truce, SeatView view) {
        Map<String, Double> terms = new LinkedHashMap<>();
        for (Explanation part : value(view).explained(truce).parts()) {
            switch (part.key()) {
                case "explain.truce.saved" -> saved(part, terms);
                case "explain.truce.leverage" -> terms.put("what a pause does to the sides' strength", part.value());
                case "explain.truce.conditions" -> part.parts()
                        .forEach(clause -> terms.put(clause.subject(), clause.value()));
                default -> {
                    // What no agreement is worth speaks for nothing.
                }
            }
        }
        return terms.entrySet()
                .stream()
                .filter(term -> term.getValue() >= NOTICED)
                .max(Map.Entry.comparingByValue())
                .map(term -> "first of all " + term.getKey())
                .orElse("");
    }

    /// The costs that stop, as likely as the truce holds.
    private static void saved(Explanation product, Map<String, Double> terms) {
        double holds = product.parts().getFirst().value();
        product.parts().getLast().parts().forEach(cost -> terms.put(cost.subject(), holds * cost.value()));
    }

    /// What each change by itself counts for the seat.
    private Map<IssueId, Double> points(Draft before, Draft after, List<Issue> changed, SeatView view) {
        DealValue value = value(view);
        Map<IssueId, Double> points = new HashMap<>();
        changed.forEach(issue -> points.put(issue.id(), points(before, after, issue, value)));
        return points;
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

    private static String more(int more) {
        return more > 0 ? " + " + more : "";
    }

    /// The first of some clauses, two if they are short, and how many more there are.
    private static String some(List<String> clauses) {
        if (clauses.isEmpty()) {
            return "";
        }
        String two = String.join("; ", clauses.subList(0, Math.min(MOST, clauses.size())));
        boolean fits = two.length() <= BRIEF;
        return (fits ? two : clauses.getFirst()) + more(clauses.size() - (fits ? MOST : 1));
    }
}
