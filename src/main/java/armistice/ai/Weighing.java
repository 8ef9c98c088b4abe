package armistice.ai;

import armistice.model.deal.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Weighs the texts that could be tabled by what play-outs of the rest of the game promise: a settlement by itself, a truce beside
/// one, or a truce first and the settlement after it.
///
/// @param lasting settlements and frameworks, the most promising first
/// @param truces  truces with settlements beside them, by worth times likelihood: play-outs add nothing to that but noise
/// @param first   the same truces with settlements after them
record Weighing(List<Offer> lasting, List<Offer> truces, List<Offer> first) {
    private static final int MOST_TRUCES = 6;

    Weighing {
        lasting = List.copyOf(lasting);
        truces = List.copyOf(truces);
        first = List.copyOf(first);
    }

    static Weighing of(Desk desk, List<Offer> offers) {
        Foresight foresight = desk.foresight();
        List<Offer> lasting = some(offers, stage -> !stage.isTruce());
        List<Offer> truces = some(offers, Stage::isTruce);
        List<Offer> likely = truces.stream()
                .sorted(Comparator.comparingDouble(offer -> -offer.promise()))
                .limit(MOST_TRUCES)
                .toList();
        return new Weighing(
                sorted(foreseen(lasting, offer -> foresight.tabling(ValuedText.of(desk, offer.draft()))),
                        !desk.isLastTurn()),
                foreseen(likely, offer -> foresight.beside(ValuedText.of(desk, offer.draft()))),
                foreseen(likely, offer -> foresight.before(ValuedText.of(desk, offer.draft()))).stream()
                        .map(offer -> offer.as("truce-first"))
                        .toList());
    }

    /// Whether a truce first, and a settlement only after it, promises more than both at once.
    boolean isTruceFirst() {
        return !first.isEmpty() && !truces.isEmpty() && mean(first.getFirst()) > mean(truces.getFirst())
                && (lasting.isEmpty() || mean(first.getFirst()) > mean(lasting.getFirst()));
    }

    private static List<Offer> some(List<Offer> offers, Predicate<Stage> stages) {
        return offers.stream().filter(offer -> stages.test(offer.draft().stage())).toList();
    }

    private static List<Offer> foreseen(List<Offer> offers, Function<Offer, Prospect> prospects) {
        List<Offer> weighed = new ArrayList<>();
        offers.forEach(offer -> weighed.add(offer.foreseen(prospects.apply(offer))));
        return weighed;
    }

    /// The most promising first; of those that promise as much as the best, give or take what chance does to its mean, what is
    /// worth most comes first: nothing is given away for a difference that is none.
    ///
    /// @param holdsOut whether there is time for that
    private static List<Offer> sorted(List<Offer> weighed, boolean holdsOut) {
        double least = weighed.stream()
                .mapToDouble(offer -> holdsOut ? atLeast(offer) : Double.POSITIVE_INFINITY)
                .max()
                .orElse(0);
        return weighed.stream()
                .sorted(Comparator.comparingDouble((Offer offer) -> mean(offer) >= least ? -offer.own() : 0)
                        .thenComparingDouble(offer -> -mean(offer))
                        .thenComparingDouble(offer -> -offer.promise()))
                .toList();
    }

    /// Mean of the play-outs less one standard error.
    private static double atLeast(Offer offer) {
        Prospect prospect = offer.prospect();
        return prospect == null ? 0 : prospect.mean() - prospect.error();
    }

    private static double mean(Offer offer) {
        return offer.prospect() == null ? 0 : offer.prospect().mean();
    }
}
