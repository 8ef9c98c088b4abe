package armistice.ai;

import armistice.engine.state.Chance;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.PartyId;
import armistice.model.play.Level;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Persona;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Holds what belligerents believe of each other against the true sheets. In games between experienced parties, at the
/// beginning of the last turn, it takes settlements that suit one belligerent, from the most probable ones and from those that would
/// suit both to as many as five clauses beside them, and compares by how much the other is thought to gain more than it needs with
/// what it does gain over what it signs for.
///
/// Arguments of [#main]: a scenario, a number of games, the first seed; without them `jeddah-2025`, 20 and 1.
public final class BeliefAccuracy {
    private static final int TEXTS = 400;
    private static final int MOST_CHANGES = 5;
    private static final int STARTS = 10;
    private static final double SUITS = 3;
    private static final double DEALBREAKER = -30;
    private static final double UNIT = 6;

    private final Map<String, List<double[]>> margins = new LinkedHashMap<>();

    private BeliefAccuracy() {}

    public static void main(String... arguments) {
        Scenario scenario = new ScenarioReader().read(arguments.length > 0 ? arguments[0] : "jeddah-2025")
                .orThrow()
                .scenario();
        int games = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        BeliefAccuracy accuracy = new BeliefAccuracy();
        for (int n = 0; n < games; n++) {
            BareGame game = BareGame.played(scenario, seed + n, scenario.turns(), Map.of(), Level.EXPERIENCED);
            accuracy.compare(game, scenario.war().attacker(), scenario.war().defender(), seed + n);
            accuracy.compare(game, scenario.war().defender(), scenario.war().attacker(), seed + n);
        }
        accuracy.margins.forEach(BeliefAccuracy::tell);
    }

    private void compare(BareGame game, PartyId seat, PartyId other, long seed) {
        @Nullable
        Desk own = desk(game, seat);
        @Nullable
        Desk their = desk(game, other);
        if (own == null || their == null || own.isSettled() || their.isSettled()) {
            return;
        }
        Impression impression = own.values()
                .impressions()
                .stream()
                .filter(one -> one.of(own.view()).party().equals(other))
                .findFirst()
                .orElseThrow();
        Belief counted = impression.of(own.view());
        Belief inferred = impression.inferred(own.view());
        for (Terms terms : texts(own, their, new SplittableRandom(seed))) {
            Draft draft = Drafts.of(own.view(), Stage.SETTLEMENT, terms, 0);
            double truly = truly(their, terms);
            add(seat + " of " + other + ", counted", truly, counted.gain(draft) - counted.need());
            add(seat + " of " + other + ", inferred", truly, inferred.gain(draft) - inferred.need());
        }
    }

    private void add(String whose, double truly, double believed) {
        margins.computeIfAbsent(whose, _ -> new ArrayList<>()).add(new double[]{truly, believed});
    }

    /// What a party has in front of it at its first move in the last turn; none if it does nothing any more.
    private static @Nullable Desk desk(BareGame game, PartyId party) {
        @Nullable
        SeatView view = game.steps()
                .stream()
                .map(BareGame.Step::view)
                .filter(one -> one.seat().equals(party) && one.turn() == one.turns())
                .findFirst()
                .orElse(null);
        if (view == null) {
            return null;
        }
        Persona persona = view.scenario().persona(view.scenario().party(party).persona());
        return new Desk(view, persona, Skill.of(Level.EXPERIENCED), Effort.SERIES, new Chance(1, view.turn()),
                new Valuation(view));
    }

    /// Points over what it signs for; a text across a red line lacks many.
    private static double truly(Desk desk, Terms terms) {
        Draft draft = Drafts.of(desk.view(), Stage.SETTLEMENT, terms, 0);
        return desk.values().crosses(terms) ? DEALBREAKER
                : Math.max(DEALBREAKER, desk.values().worth(draft) - desk.threshold(Stage.SETTLEMENT));
    }

    private static double worth(Desk desk, Terms terms) {
        return desk.values().crosses(terms) ? Double.NEGATIVE_INFINITY
                : desk.values().worth(Drafts.of(desk.view(), Stage.SETTLEMENT, terms, 0));
    }

    private static List<Terms> texts(Desk own, Desk their, SplittableRandom random) {
        List<Terms> bases = new ArrayList<>();
        own.frontier().forEach(offer -> bases.add(offer.terms()));
        for (int start = 0; start < STARTS; start++) {
            bases.add(suitingBoth(own, their, random));
        }
        List<Terms> texts = new ArrayList<>();
        for (int n = 0; n < TEXTS; n++) {
            Terms terms = bases.get(random.nextInt(bases.size()));
            for (int change = random.nextInt(MOST_CHANGES + 1); change > 0; change--) {
                Issue issue = issues(own).get(random.nextInt(issues(own).size()));
                terms = terms.with(issue.id(), issue.options().get(random.nextInt(issue.options().size())).id());
            }
            if (worth(own, terms) >= SUITS) {
                texts.add(terms);
            }
        }
        return texts;
    }

    private static List<Issue> issues(Desk desk) {
        return desk.scenario().issues().stream().filter(issue -> issue.stages().contains(Stage.SETTLEMENT)).toList();
    }

    /// Climbs from a random text to one that leaves whoever has less of the two most.
    private static Terms suitingBoth(Desk own, Desk their, SplittableRandom random) {
        Terms best = Menu.open(own.scenario());
        for (Issue issue : issues(own)) {
            best = best.with(issue.id(), issue.options().get(random.nextInt(issue.options().size())).id());
        }
        boolean better = true;
        while (better) {
            better = false;
            for (Issue issue : issues(own)) {
                for (Option option : issue.options()) {
                    Terms next = best.with(issue.id(), option.id());
                    if (lesser(own, their, next) > lesser(own, their, best)) {
                        best = next;
                        better = true;
                    }
                }
            }
        }
        return best;
    }

    private static double lesser(Desk own, Desk their, Terms terms) {
        return Math.min(uphill(own, terms), uphill(their, terms));
    }

    /// What a party makes of a text, without the plateaus that red lines and ratification leave in it.
    private static double uphill(Desk desk, Terms terms) {
        Draft draft = Drafts.of(desk.view(), Stage.SETTLEMENT, terms, 0);
        double worth = (desk.values().worth(draft) + desk.values().surplus(draft)) / 2;
        return worth - desk.threshold(Stage.SETTLEMENT) + (desk.values().crosses(terms) ? DEALBREAKER : 0);
    }

    private static void tell(String whose, List<double[]> margins) {
        double[] all = mean(margins);
        List<double[]> signed = margins.stream().filter(one -> one[0] >= 0).toList();
        double[] good = mean(signed);
        double together = 0;
        double trueSquares = 0;
        double believedSquares = 0;
        double surprise = 0;
        for (double[] one : margins) {
            together += (one[0] - all[0]) * (one[1] - all[1]);
            trueSquares += Math.pow(one[0] - all[0], 2);
            believedSquares += Math.pow(one[1] - all[1], 2);
            double likelihood = 1 / (1 + Math.exp(-one[1] / UNIT));
            surprise -= Math.log(one[0] >= 0 ? likelihood : 1 - likelihood);
        }
        System.out.printf(
                "%s: %d texts, true margin %.1f, believed %.1f, correlation %.2f, log loss %.3f; the %d it would sign %.1f, believed %.1f%n",
                whose, margins.size(), all[0], all[1], together / Math.sqrt(trueSquares * believedSquares),
                surprise / margins.size(), signed.size(), good[0], good[1]);
    }

    private static double[] mean(List<double[]> margins) {
        double[] mean = new double[2];
        for (double[] one : margins) {
            mean[0] += one[0] / margins.size();
            mean[1] += one[1] / margins.size();
        }
        return mean;
    }
}
