package armistice.engine.rule;

import armistice.model.deal.Draft;
import armistice.model.id.PartyId;
import armistice.model.id.PledgeId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Parameter;
import armistice.model.play.Weighing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private Answering() {}

    /// Weighs `text` of `author` from the standpoint of `values`.
    ///
    /// @param promised   points that promises tied to accepting add, by pledge
    /// @param threatened points that threats tied to refusing take, by pledge; 0 or below
    public static Weighing weigh(DealValue values, Draft text, PartyId author, Map<PledgeId, Double> promised,
            Map<PledgeId, Double> threatened) {
        double accepted = values.value(text);
        Weighing nothingElse = new Weighing(accepted, promised, values.outside().value(), 0, List.of(),
                values.outside().value(), threatened);
        return new BestCounter(values, text, author, nothingElse).weighing();
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
}
