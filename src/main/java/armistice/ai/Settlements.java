package armistice.ai;

import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.setting.Issue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Searches settlements and frameworks: of all packages worth enough to the seat, the one the others seem to like best.
final class Settlements {
    private static final double SELF = 0.02;
    private static final double OTHER = 0.3;
    private static final double UNEVEN = 0.4;
    private static final double TRUSTED = 0.6;
    private static final int LEAST_SETTLED = 2;

    private Settlements() {}

    /// Settlements worth what the seat holds out for.
    static List<Offer> offers(Desk desk) {
        double best = desk.best(Stage.SETTLEMENT);
        if (best <= 0) {
            return List.of();
        }
        if (desk.skill().looksAhead()) {
            double least = desk.threshold(Stage.SETTLEMENT);
            return desk.frontier()
                    .stream()
                    .filter(offer -> offer.own() >= least && !isTooThin(desk, offer.terms()))
                    .toList();
        }
        List<Offer> offers = new ArrayList<>();
        for (double[] weights : directions(desk)) {
            Terms terms = atLeast(desk, weights, (1 - desk.skill().slip()) * desk.aspiration() * best);
            if (terms != null && !isTooThin(desk, terms)) {
                offers.add(desk.offer("offer", draft(desk, Stage.SETTLEMENT, terms)));
            }
        }
        return offers;
    }

    /// The settlement worth at least `own` to the seat that the others seem to like best; none if there is none.
    static @Nullable Offer best(Desk desk, double own) {
        Terms terms = atLeast(desk, weights(desk, -1), own);
        return terms == null ? null : desk.offer("offer", draft(desk, Stage.SETTLEMENT, terms));
    }

    /// The same settlements as frameworks.
    static List<Offer> frameworks(Desk desk) {
        return desk.offers(Stage.SETTLEMENT).stream().map(offer -> opened(desk, offer)).toList();
    }

    /// The package that gives the seat its due, and no party it trusts less than it has, if that can be had.
    private static @Nullable Terms atLeast(Desk desk, double[] weights, double own) {
        double[] floors = new double[weights.length];
        Arrays.fill(floors, Double.NEGATIVE_INFINITY);
        floors[0] = own;
        double[] loyal = floors.clone();
        for (int p = 0; p < desk.beliefs().size(); p++) {
            double trust = desk.view().standpoint().trust().getOrDefault(desk.beliefs().get(p).party(), 0.0);
            loyal[p + 1] = trust >= TRUSTED ? 0 : Double.NEGATIVE_INFINITY;
        }
        Terms overNobodysHead = desk.packages().best(weights, loyal);
        return overNobodysHead == null ? desk.packages().best(weights, floors) : overNobodysHead;
    }

    /// Weights of the others: belligerents count full; a party between two of them also tries leaning to either.
    private static List<double[]> directions(Desk desk) {
        List<double[]> directions = new ArrayList<>();
        directions.add(weights(desk, -1));
        if (!desk.isBelligerent()) {
            for (int p = 0; p < desk.beliefs().size(); p++) {
                if (desk.isBelligerent(desk.beliefs().get(p).party())) {
                    directions.add(weights(desk, p));
                }
            }
        }
        return directions;
    }

    private static double[] weights(Desk desk, int favoured) {
        double[] weights = new double[desk.beliefs().size() + 1];
        weights[0] = SELF;
        for (int p = 0; p < desk.beliefs().size(); p++) {
            boolean fights = desk.isBelligerent(desk.beliefs().get(p).party());
            double less = favoured >= 0 && favoured != p ? UNEVEN : 1;
            weights[p + 1] = fights ? less : OTHER;
        }
        return weights;
    }

    /// A framework: what is most in dispute is left open wherever that promises more.
    private static Offer opened(Desk desk, Offer settlement) {
        Offer best = desk.offer("framework", draft(desk, Stage.FRAMEWORK, settlement.terms()));
        for (Issue issue : desk.scenario().issues()) {
            if (best.terms().option(issue.id()).equals(issue.open().id())) {
                continue;
            }
            Terms fewer = best.terms().with(issue.id(), issue.open().id());
            if (isTooThin(desk, fewer) || desk.values().crosses(fewer)) {
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
