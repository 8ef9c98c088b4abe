package armistice.ai;

import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How the reasons for a text that is tabled are told.
///
/// @param decision what is decided
/// @param merit    the number that the offers are ranked by, with its terms; none if that is what the play-outs leave
record TextReasons(String decision, @Nullable Function<Offer, Explanation> merit) {
    private static final int CONSIDERED = 3;
    private static final int WISHES = 3;

    /// By worth as a share of the best of its kind, likelihood, and how far the seat leans to the kind.
    static TextReasons weighed(Desk desk) {
        return new TextReasons("table", offer -> Explanation.product("explain.reason.weight", "", Unit.SHARE, List.of(
                Merits.term("explain.reason.ofBest", "",
                        offer.likelihood() > 0 ? Tabling.share(desk, offer) / offer.likelihood() : 0, Unit.SHARE),
                Merits.term("explain.reason.signed", "", offer.likelihood(), Unit.SHARE),
                Merits.term("explain.reason.leaning", "", Tabling.bias(desk, offer), Unit.SHARE))));
    }

    /// By worth times likelihood.
    static TextReasons promise(String decision) {
        return new TextReasons(decision, offer -> Explanation.product("explain.reason.promise", "", Unit.POINTS,
                List.of(Merits.term("explain.reason.surplus", "", offer.own(), Unit.POINTS),
                        Merits.term("explain.reason.signed", "", offer.likelihood(), Unit.SHARE))));
    }

    /// By what the play-outs leave, which every offer tells by itself.
    static TextReasons foreseen(String decision) {
        return new TextReasons(decision, null);
    }

    /// Why the first of some offers is tabled.
    ///
    /// @param mine the own text of the kind that is on the table; none if there is none
    Rationale why(Desk desk, List<Offer> offers, @Nullable Proposal mine) {
        Draft best = offers.getFirst().draft();
        List<Rationale.Belief> beliefs = new ArrayList<>();
        best.to().forEach(party -> beliefs.addAll(desk.belief(party).foremost(WISHES)));
        List<Rationale.Alternative> considered = new ArrayList<>();
        offers.stream().limit(CONSIDERED).forEach(offer -> considered.add(ranked(desk, offer)));
        boolean again = mine != null && Tabling.isSame(mine.draft(), best);
        Rationale.Alternative left = mine == null || again || isSpent(desk, mine)
                ? without(desk)
                : ranked(desk, asItIs(desk, mine.draft()));
        considered.add(left);
        return Rationale.of(again ? "table-again" : outweighs(left, considered.getFirst()) ? "table-anew" : decision)
                .by(numbers(desk, best.stage(), mine))
                .believing(beliefs)
                .considering(considered)
                .read(best.to().stream().map(party -> desk.belief(party).reception(best, null)).toList())
                .bringing(mine == null ? List.of() : gains(desk, mine, best));
    }

    /// What a new version of a text is thought to bring those that have not accepted the old one.
    private static List<Rationale.Gain> gains(Desk desk, Proposal mine, Draft best) {
        return best.to()
                .stream()
                .filter(party -> !mine.isAcceptedBy(party))
                .flatMap(party -> desk.belief(party).gains(mine.draft(), best).stream())
                .toList();
    }

    /// Whether nothing can come of a text as it stands: all have spoken to it, and there is no turn left in which to think it over.
    private static boolean isSpent(Desk desk, Proposal mine) {
        return desk.isLastTurn() && Pending.isAnsweredByAll(mine);
    }

    private static boolean outweighs(Rationale.Alternative one, Rationale.Alternative other) {
        return one.merit() != null && other.merit() != null && one.merit().value() > other.merit().value();
    }

    /// The own text on the table as it stands.
    private Offer asItIs(Desk desk, Draft draft) {
        Offer offer = desk.offer("as-is", draft);
        if (merit != null) {
            return offer;
        }
        ValuedText text = ValuedText.of(desk, draft);
        return offer.foreseen(draft.stage().isTruce()
                ? desk.foresight().beside(text)
                : desk.foresight().tabling(text));
    }

    /// No text of the kind; the play-outs tell what going on leaves.
    private Rationale.Alternative without(Desk desk) {
        if (merit != null) {
            return Rationale.Alternative.nothing("no-text");
        }
        Prospect going = desk.foresight().goingOn();
        return new Rationale.Alternative("no-text", "", going.ifAgreed(), going.likelihood(), null, null, going);
    }

    private static Map<String, Double> numbers(Desk desk, Stage stage, @Nullable Proposal mine) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        if (desk.skill().looksAhead()) {
            numbers.put("going-on", desk.foresight().goingOn().mean());
        } else {
            numbers.put("aspiration", desk.aspiration());
        }
        numbers.put("best-settlement", desk.best(Stage.SETTLEMENT));
        numbers.put("best-truce", Math.max(desk.best(Stage.INTERIM_TRUCE), desk.best(Stage.PARTIAL_TRUCE)));
        numbers.put("tables-from", Math.min(desk.tabled(stage), desk.best(stage)));
        numbers.put("outside", desk.values().outside());
        if (mine != null) {
            numbers.put("was", desk.values().worth(mine.draft()));
            numbers.put("was-likely", desk.likelihood(mine.draft()));
        }
        return numbers;
    }

    private Rationale.Alternative ranked(Desk desk, Offer offer) {
        Range range = desk.range(offer.draft());
        return merit == null
                ? offer.asAlternative(range)
                : offer.unforeseen().asAlternative(range).ranked(merit.apply(offer));
    }
}
