package armistice.ai;

import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.setting.Issue;
import armistice.model.setting.Persona;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Searches settlements and frameworks: of all packages worth enough to the seat, the one the others seem to like best.
final class Settlements {
    private static final double SELF = 0.02;
    private static final double OTHER = 0.3;
    /// Trust from which a party is an ally, whose losses count.
    static final double TRUSTED = 0.6;
    private static final double LEAST_MARGIN = -40;
    private static final double MOST_MARGIN = 24;
    private static final int STEPS = 5;
    private static final int LEAST_SETTLED = 2;

    private Settlements() {}

    /// Settlements worth what the seat holds out for.
    static List<Offer> offers(Desk desk) {
        double best = desk.best(Stage.SETTLEMENT);
        if (best <= 0) {
            return List.of();
        }
        if (desk.skill().looksAhead()) {
            double most = desk.frontier().stream().mapToDouble(Offer::own).max().orElse(0);
            double least = Math.min(desk.tabled(Stage.SETTLEMENT), most);
            return desk.frontier()
                    .stream()
                    .filter(offer -> offer.own() >= least && !isTooThin(desk, offer.terms()))
                    .toList();
        }
        Offer offer = best(desk, (1 - desk.skill().slip()) * desk.aspiration() * best);
        return offer == null || isTooThin(desk, offer.terms()) ? List.of() : List.of(offer);
    }

    /// The settlement worth at least `own` to the seat that promises most to whoever of the others has least beyond its
    /// need; none if there is none.
    static @Nullable Offer best(Desk desk, double own) {
        Terms terms = evenHanded(desk, own);
        return terms == null ? null : desk.offer("offer", draft(desk, Stage.SETTLEMENT, terms));
    }

    private static @Nullable Terms evenHanded(Desk desk, double own) {
        double[] weights = weights(desk);
        double low = LEAST_MARGIN;
        double high = MOST_MARGIN;
        Terms best = desk.packages().best(weights, floors(desk, own, low));
        for (int step = 0; best != null && step < STEPS; step++) {
            double middle = (low + high) / 2;
            Terms better = desk.packages().best(weights, floors(desk, own, middle));
            if (better == null) {
                high = middle;
            } else {
                low = middle;
                best = better;
            }
        }
        return best;
    }

    /// The own due, and for belligerents and those it trusts what they are thought to need and `margin` beyond; a mediator
    /// leaves nobody out.
    private static double[] floors(Desk desk, double own, double margin) {
        double[] floors = new double[desk.beliefs().size() + 1];
        floors[0] = own;
        for (int p = 0; p < desk.beliefs().size(); p++) {
            Belief belief = desk.beliefs().get(p);
            double trust = desk.view().standpoint().trust().getOrDefault(belief.party(), 0.0);
            boolean counts = desk.isBelligerent(belief.party()) || trust >= TRUSTED
                    || desk.persona().has(Persona.Trait.MEDIATES);
            floors[p + 1] = counts ? belief.need() + margin : Double.NEGATIVE_INFINITY;
        }
        return floors;
    }

    /// The same settlements as frameworks.
    static List<Offer> frameworks(Desk desk) {
        return desk.offers(Stage.SETTLEMENT).stream().map(offer -> opened(desk, offer)).toList();
    }

    private static double[] weights(Desk desk) {
        double[] weights = new double[desk.beliefs().size() + 1];
        weights[0] = SELF;
        for (int p = 0; p < desk.beliefs().size(); p++) {
            boolean fights = desk.isBelligerent(desk.beliefs().get(p).party());
            weights[p + 1] = fights ? 1 : OTHER;
        }
        return weights;
    }

    /// A framework: what is most in dispute is left open wherever that promises more, but for what the seat has to say.
    private static Offer opened(Desk desk, Offer settlement) {
        Offer best = desk.offer("framework", draft(desk, Stage.FRAMEWORK, settlement.terms()));
        for (Issue issue : desk.scenario().issues()) {
            if (best.terms().option(issue.id()).equals(issue.open().id())) {
                continue;
            }
            Terms fewer = best.terms().with(issue.id(), issue.open().id());
            if (isTooThin(desk, fewer) || desk.values().crosses(fewer)
                    || desk.left().has(issue.id(), issue.open().id())) {
                continue;
            }
            Offer candidate = desk.offer("framework", draft(desk, Stage.FRAMEWORK, fewer));
            if (candidate.own() > 0 && candidate.promise() > best.promise()) {
                best = candidate;
            }
        }
        return best;
    }

    private static boolean isTooThin(Desk desk, Terms terms) {
        return desk.scenario()
                .issues()
                .stream()
                .filter(issue -> !issue.option(terms.option(issue.id())).open())
                .count() < LEAST_SETTLED;
    }

    private static Draft draft(Desk desk, Stage stage, Terms terms) {
        return Drafts.of(desk.view(), stage, terms, 0);
    }
}
