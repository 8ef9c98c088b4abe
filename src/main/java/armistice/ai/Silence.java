package armistice.ai;

import armistice.model.deal.Agreement;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Why a party puts no text forward: told of the best that it could write and did not, of a text meant to last where it thought of one,
/// and of one of its own search by which it would break with nothing that it has said, if there is any.
final class Silence {
    private Silence() {}

    static Rationale why(Desk desk) {
        if (desk.isSettled()) {
            return Rationale.of("silent-settled");
        }
        if (Tabling.awaitsAnswers(desk.view(), _ -> true)) {
            return Rationale.of("silent-awaits");
        }
        List<Offer> thoughtOf = new ArrayList<>(Tabling.thoughtOf(desk));
        thoughtOf.sort(Comparator.comparing(offer -> offer.draft().stage().isTruce()));
        return thoughtOf.isEmpty() ? Rationale.of("silent-worthless").by(numbers(desk))
                : without(desk, best(desk, thoughtOf), thoughtOf);
    }

    private static Offer best(Desk desk, List<Offer> thoughtOf) {
        Predicate<Offer> lasting = offer -> !offer.draft().stage().isTruce();
        Predicate<Offer> free = lasting.and(offer -> !Tabling.isBarred(desk, offer));
        Predicate<Offer> searched = lasting.and(Offer::isSearched);
        return Stream.of(free.and(searched), free, searched.and(offer -> !Steady.wavers(desk, offer.draft())))
                .flatMap(kind -> thoughtOf.stream().filter(kind).limit(1))
                .findFirst()
                .orElse(thoughtOf.getFirst());
    }

    private static Rationale without(Desk desk, Offer best, List<Offer> thoughtOf) {
        String decision = decision(desk, best);
        Rationale why = switch (decision) {
            case "silent-back" -> Rationale.of(decision, desk.left().in(best.terms()).getFirst().label());
            case "silent-spared" -> Rationale.of(decision, desk.spared().in(best.terms()).getFirst().label());
            case "silent-ally" -> Rationale.of(decision,
                    desk.scenario().party(Allies.letDown(desk, best.draft()).findFirst().orElseThrow()).shortName());
            case "silent-replaced" -> Rationale.of(decision, Tabling.goneBackOn(desk, best).getFirst().label());
            default -> Rationale.of(decision);
        };
        List<Rationale.Alternative> considered = new ArrayList<>();
        considered.add(Rationale.Alternative.nothing("no-text"));
        considered.add(best.unforeseen().asAlternative(desk.range(best.draft())));
        GivingWay otherwise = GivingWay.in(desk, best.draft(), least(desk));
        if (otherwise != null) {
            considered.add(otherwise.text().unforeseen().asAlternative(desk.range(otherwise.text().draft())));
        }
        considered.addAll(truce(desk, best, thoughtOf));
        return why.by(numbers(desk))
                .considering(considered)
                .bringing(otherwise == null ? List.of() : otherwise.gains())
                .read(best.draft()
                        .to()
                        .stream()
                        .map(party -> desk.belief(party).reception(best.draft(), null))
                        .toList());
    }

    private static String decision(Desk desk, Offer best) {
        Proposal mine = Tabling.ownLike(desk.view(), best.draft());
        if (mine != null && Tabling.isSame(mine.draft(), best.draft())) {
            return "silent-stands";
        }
        if (StandingTruce.has(desk.view(), best.draft()) || Tabling.isAsked(desk.view(), best.draft())) {
            return "silent-standing";
        }
        if (Tabling.isOutdone(desk, best)) {
            return "silent-outdone";
        }
        if (Allies.isLetDown(desk, best.draft())) {
            return "silent-ally";
        }
        if (desk.spared().isIn(best.terms())) {
            return "silent-spared";
        }
        if (!Tabling.goneBackOn(desk, best).isEmpty()) {
            return "silent-replaced";
        }
        if (Steady.wavers(desk, best.draft())) {
            return best.draft().stage() == Stage.SETTLEMENT ? "silent-settlement" : "silent-framework";
        }
        if (Tabling.isRegressive(desk, best)) {
            return Tabling.takesBack(desk, best) ? "silent-back" : "silent-harsher";
        }
        if (!Tabling.isInVain(desk, best)) {
            return desk.isLastTurn() ? "silent-late" : "silent-waits";
        }
        return best.draft().stage().isTruce() && Tabling.covers(desk, best.draft()) ? "silent-beside"
                : desk.isUnbound() ? "silent-late" : "silent-vain";
    }

    private static Map<String, Double> numbers(Desk desk) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("tables-from", least(desk));
        return numbers;
    }

    private static double least(Desk desk) {
        return Math.min(desk.tabled(Stage.SETTLEMENT), desk.best(Stage.SETTLEMENT));
    }

    /// Where no truce is in force any more and a text meant to last is told of: the best truce, or that there is none.
    private static List<Rationale.Alternative> truce(Desk desk, Offer best, List<Offer> thoughtOf) {
        List<Agreement> truces = desk.view()
                .agreements()
                .stream()
                .filter(signed -> signed.draft().stage().isTruce())
                .toList();
        boolean over = !truces.isEmpty() && truces.stream()
                .noneMatch(truce -> truce.isAlive() || truce.status() == Agreement.Status.SIGNED);
        if (!over || best.draft().stage().isTruce()) {
            return List.of();
        }
        return thoughtOf.stream()
                .filter(offer -> offer.draft().stage().isTruce())
                .findFirst()
                .map(offer -> List.of(offer.as("truce-now").unforeseen().asAlternative(desk.range(offer.draft()))))
                .orElse(List.of(Rationale.Alternative.nothing("no-truce")));
    }
}
