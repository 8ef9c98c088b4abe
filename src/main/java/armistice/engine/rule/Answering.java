package armistice.engine.rule;

import armistice.engine.state.Standpoint;
import armistice.model.deal.Draft;
import armistice.model.deal.Reservation;
import armistice.model.deal.Terms;
import armistice.model.id.ActivityId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.PledgeId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Parameter;
import armistice.model.play.Weighing;
import armistice.model.setting.Issue;
import armistice.model.setting.IssueScore;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The comparison behind every answer: accept the text, ask for another, or refuse.
///
///     accept  = EV(text) + promises
///     counter = P x EV(other text) + (1 - P) x refuse        P = taken x exp(-loss / give)
///     refuse  = W + threats
///
/// The other text changes up to three clauses. `loss` is the most that one of its other signatories is thought to lose
/// by the changes: what it wants is not known, and is taken to be what the party itself wants as far as it trusts it, and
/// the opposite as far as it does not; by how many points of a lasting deal, whatever the text's own months.
public final class Answering {
    private static final int MOST_CHANGES = 3;

    private final DealValue values;
    private final Draft text;
    private final PartyId author;

    private Answering(DealValue values, Draft text, PartyId author) {
        this.values = values;
        this.text = text;
        this.author = author;
    }

    /// One clause that could be changed, with what it adds to the party's value.
    private record Change(Issue issue, OptionId option, double points) {}

    /// Weighs `text` of `author` from the standpoint of `values`.
    ///
    /// @param promised   points that promises tied to accepting add, by pledge
    /// @param threatened points that threats tied to refusing take, by pledge; 0 or below
    public static Weighing weigh(DealValue values, Draft text, PartyId author, Map<PledgeId, Double> promised,
            Map<PledgeId, Double> threatened) {
        Answering answering = new Answering(values, text, author);
        double accepted = values.value(text);
        Weighing nothingElse = new Weighing(accepted, promised, values.outside().value(), 0, List.of(),
                values.outside().value(), threatened);
        return answering.withBestCounter(nothingElse);
    }

    /// The three values with their terms, and the best of them.
    ///
    /// @param words what each pledge is called
    public static Explanation explained(Weighing weighing, UnaryOperator<String> words) {
        Explanation refuse = Explanation.sum("explain.answer.refuse", "", Unit.POINTS,
                withWords("explain.answer.outside", weighing.outside(), weighing.threatened(), words));
        Explanation accept = Explanation.sum("explain.answer.accept", "", Unit.POINTS,
                withWords("explain.answer.text", weighing.accepted(), weighing.promised(), words));
        Explanation taken = Explanation.product("explain.answer.ifTaken", "", Unit.POINTS,
                List.of(Explanation.leaf("explain.answer.taken", "", weighing.taken(), Unit.PROBABILITY,
                        Parameter.ANSWER_TAKEN.key()),
                        Explanation.leaf("explain.answer.revised", "", weighing.revised(), Unit.POINTS, "deal")));
        Explanation notTaken = Explanation.product("explain.answer.ifNot", "", Unit.POINTS,
                List.of(Explanation.leaf("explain.answer.notTaken", "", 1 - weighing.taken(), Unit.PROBABILITY, ""),
                        refuse));
        Explanation counter = Explanation.sum("explain.answer.counter", "", Unit.POINTS, List.of(taken, notTaken));
        return Explanation.maximum("explain.answer.best", "", Unit.POINTS, List.of(accept, counter, refuse));
    }

    private static List<Explanation> withWords(String key, double points, Map<PledgeId, Double> pledges,
            UnaryOperator<String> words) {
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.leaf(key, "", points, Unit.POINTS, "deal"));
        pledges.forEach((pledge, value) -> parts
                .add(Explanation.leaf("explain.answer.word", words.apply(pledge.value()), value, Unit.POINTS,
                        "credibility")));
        return parts;
    }

    /// Adds changes one by one, the most promising first, and keeps the text that is worth most.
    private Weighing withBestCounter(Weighing bare) {
        List<Change> candidates = candidates(bare.accepted());
        List<Change> chosen = new ArrayList<>();
        Weighing best = bare;
        while (chosen.size() < MOST_CHANGES && !candidates.isEmpty()) {
            Change next = candidates.stream()
                    .max(Comparator.comparingDouble(change -> promise(bare, chosen, change)))
                    .orElseThrow();
            chosen.add(next);
            candidates.removeIf(change -> change.issue().equals(next.issue()));
            Terms terms = terms(chosen);
            if (isPossible(terms)) {
                Weighing counter = new Weighing(bare.accepted(), bare.promised(), values.value(text.withTerms(terms)),
                        taken(terms), reservations(chosen), bare.outside(), bare.threatened());
                best = best.reservations().isEmpty() || counter.counter() > best.counter() ? counter : best;
            }
        }
        return best;
    }

    private List<Change> candidates(double accepted) {
        List<Change> candidates = new ArrayList<>();
        for (Issue issue : scenario().issues()) {
            if (!issue.stages().contains(text.stage())) {
                continue;
            }
            for (Option option : issue.options()) {
                Terms terms = text.terms().with(issue.id(), option.id());
                if (!terms.equals(text.terms()) && isPossible(terms)) {
                    double points = values.value(text.withTerms(terms)) - accepted;
                    if (points > 0) {
                        candidates.add(new Change(issue, option.id(), points));
                    }
                }
            }
        }
        return candidates;
    }

    /// What the counter would be worth if values added up.
    private double promise(Weighing bare, List<Change> chosen, Change next) {
        List<Change> all = new ArrayList<>(chosen);
        all.add(next);
        double revised = bare.accepted();
        for (Change change : all) {
            revised += change.points();
        }
        double chance = taken(terms(all));
        return chance * revised + (1 - chance) * bare.refuse();
    }

    /// Whether the party could sign the terms, and whether they are still a text of their kind.
    private boolean isPossible(Terms terms) {
        if (!TermsValue.crossed(values.standpoint(), terms).isEmpty()) {
            return false;
        }
        Set<ActivityId> halts = TruceScope.halts(scenario(), text.withTerms(terms));
        boolean ground = halts.contains(scenario().war().groundActivity());
        return switch (text.stage()) {
            case INTERIM_TRUCE -> ground;
            case PARTIAL_TRUCE -> !ground && !halts.isEmpty();
            case FRAMEWORK, SETTLEMENT -> true;
        };
    }

    private double taken(Terms terms) {
        Set<PartyId> others = new LinkedHashSet<>(Signatories.of(scenario(), terms));
        others.add(author);
        others.remove(values.standpoint().party());
        double loss = 0;
        for (PartyId other : others) {
            loss = Math.max(loss, loss(other, terms));
        }
        return scenario().value(Parameter.ANSWER_TAKEN) * Math.exp(-loss / scenario().value(Parameter.ANSWER_GIVE));
    }

    /// Points that `other` is thought to lose over the whole horizon when the text's terms become `terms`.
    private double loss(PartyId other, Terms terms) {
        Standpoint standpoint = values.standpoint();
        double alike = 2 * standpoint.trust().getOrDefault(other, 0.5) - 1;
        double weight = 100.0 / scenario().issues().size();
        double loss = 0;
        for (Issue issue : scenario().issues()) {
            IssueScore score = standpoint.sheet().issue(issue.id());
            double before = OptionValue.share(standpoint, issue, score, text.terms().option(issue.id()));
            double after = OptionValue.share(standpoint, issue, score, terms.option(issue.id()));
            loss += Math.max(0, weight * alike * (before - after));
        }
        return loss;
    }

    private Terms terms(List<Change> changes) {
        Terms terms = text.terms();
        for (Change change : changes) {
            terms = terms.with(change.issue().id(), change.option());
        }
        return terms;
    }

    private static List<Reservation> reservations(List<Change> changes) {
        return changes.stream().map(change -> new Reservation(change.issue().id(), change.option(), "")).toList();
    }

    private Scenario scenario() {
        return values.standpoint().scenario();
    }
}
