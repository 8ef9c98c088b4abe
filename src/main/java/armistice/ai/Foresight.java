package armistice.ai;

import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks ahead: plays the rest of the game many times in the seat's own beliefs (Monte-Carlo play-outs), with every course that
/// it could take, and takes the mean of what it ends up with. So it weighs a text on the table against going on, one text that
/// it could table against another, and a truce now against a settlement later.
final class Foresight {
    private static final double[] SHARES = {1, 0.85, 0.7, 0.55, 0.4, 0.25, 0.1};
    private static final int LEAST_PLAYOUTS = 20;
    private static final int MOST_PLAYOUTS = 5000;
    /// Each course is played from now, from the next turn, and from the end of a truce.
    private static final int WAYS = 3;

    private final Rest rest;
    private final List<Course> courses;
    private final List<Playout> playouts;
    private final double[] weights;
    private final Map<Integer, double[][]> played = new HashMap<>();

    private Foresight(Rest rest, List<Course> courses, List<Playout> playouts) {
        this.rest = rest;
        this.courses = courses;
        this.playouts = playouts;
        this.weights = playouts.stream().mapToDouble(Playout::plausibility).toArray();
    }

    /// What can be foreseen from a desk; the same whenever it is asked for in a turn.
    static Foresight of(Desk desk, List<Offer> frontier, Effort effort) {
        Rest rest = Rest.of(desk, frontier);
        List<Course> courses = Course.over(frontier.size());
        int work = WAYS * Math.max(1, courses.size()) * Math.max(1, rest.turns());
        int number = Math.clamp(effort.turns() / work, LEAST_PLAYOUTS, MOST_PLAYOUTS);
        long seed = Double.doubleToLongBits(desk.draw("play-outs", ""));
        List<Playout> playouts = new ArrayList<>();
        for (int n = 0; n < number; n++) {
            List<Counterpart> others = new ArrayList<>();
            for (Belief belief : desk.beliefs()) {
                others.add(Counterpart.drawn(belief, desk.values().index().size(), rest.turns(),
                        Draws.of(seed, n, others.size())));
            }
            playouts.add(new Playout(rest, others, Draws.of(seed, n, others.size())));
        }
        return new Foresight(rest, courses, playouts);
    }

    /// Settlements from the best for the seat to the most generous: at each step the package that the others seem to like best.
    static List<Offer> frontier(Desk desk) {
        double best = desk.best(Stage.SETTLEMENT);
        List<Offer> frontier = new ArrayList<>();
        for (double share : SHARES) {
            Offer offer = best > 0 ? Settlements.best(desk, share * best) : null;
            if (offer != null && (frontier.isEmpty() || !frontier.getLast().terms().equals(offer.terms()))) {
                frontier.add(offer);
            }
        }
        return frontier;
    }

    /// Going on without signing or tabling anything now, by the best course; 0 in the last turn.
    Prospect goingOn() {
        double[][] values = values(0);
        return best(values.length, course -> values[course]);
    }

    /// What going on promises that begins with each of the offers, the most promising first.
    List<Rationale.Alternative> goingOnWith(List<Offer> frontier) {
        double[][] values = values(0);
        List<Rationale.Alternative> alternatives = new ArrayList<>();
        for (int k = 0; k < frontier.size(); k++) {
            Prospect most = Prospect.NONE;
            for (int c = 0; c < values.length; c++) {
                most = courses.get(c).from() == k ? most.orBetter(Prospect.of(values[c], weights)) : most;
            }
            Draft draft = frontier.get(k).draft();
            alternatives.add(new Rationale.Alternative("go-on", draft.stage().name(), most.ifAgreed(),
                    most.likelihood(), null, draft, most));
        }
        alternatives.sort((one, other) -> Double.compare(other.own() * other.likelihood(),
                one.own() * one.likelihood()));
        return alternatives;
    }

    /// Tabling a lasting text now, and going on by the best course if it is not signed.
    Prospect tabling(ValuedText text) {
        double[] signed = lasting(text);
        double[][] values = values(0);
        return best(Math.max(1, values.length), course -> {
            double[] ends = signed.clone();
            for (int d = 0; values.length > 0 && d < ends.length; d++) {
                ends[d] = ends[d] == 0 ? values[course][d] : ends[d];
            }
            return ends;
        });
    }

    /// Tabling a truce now, with settlements beside it.
    Prospect beside(ValuedText truce) {
        return truce(truce, 0, 0);
    }

    /// Tabling a truce now, and settlements only when it has run out, or at the next turn if it is not signed.
    Prospect before(ValuedText truce) {
        return truce(truce, turns(truce.draft()), 1);
    }

    private Prospect truce(ValuedText truce, int beginsAfter, int beginsWithout) {
        double[] signed = signed(truce);
        double[][] with = values(Math.min(beginsAfter, rest.turns()));
        double[][] without = values(Math.min(beginsWithout, rest.turns()));
        return best(Math.max(1, with.length), course -> {
            double[] ends = signed.clone();
            for (int d = 0; with.length > 0 && d < ends.length; d++) {
                ends[d] += (ends[d] == 0 ? without : with)[course][d];
            }
            return ends;
        });
    }

    private int turns(Draft truce) {
        return (int) Math.rint(truce.months() / rest.turnMonths());
    }

    /// What a lasting text brings in each play-out if it is tabled now; 0 where it is not signed by the end of the next turn.
    private double[] lasting(ValuedText text) {
        int later = Math.min(1, rest.turns());
        double[] surpluses = new double[playouts.size()];
        for (int d = 0; d < surpluses.length; d++) {
            Playout playout = playouts.get(d);
            surpluses[d] = playout.waits(text) <= later ? playout.signed(text, later) : 0;
        }
        return surpluses;
    }

    /// The same for a truce, which brings what it brings at once.
    private double[] signed(ValuedText truce) {
        int later = Math.min(1, rest.turns());
        return playouts.stream()
                .mapToDouble(playout -> playout.waits(truce) <= later ? Math.max(0, truce.surplus()) : 0)
                .toArray();
    }

    /// What every course brings in each play-out.
    ///
    /// @param begins turns after which the seat begins to table settlements
    private double[][] values(int begins) {
        return played.computeIfAbsent(begins, _ -> {
            double[][] values = new double[courses.size()][playouts.size()];
            for (int c = 0; c < values.length; c++) {
                for (int d = 0; d < values[c].length; d++) {
                    values[c][d] = playouts.get(d).play(courses.get(c), begins);
                }
            }
            return values;
        });
    }

    private interface Ends {
        double[] of(int course);
    }

    private Prospect best(int courses, Ends ends) {
        Prospect most = Prospect.NONE;
        for (int c = 0; c < courses; c++) {
            most = most.orBetter(Prospect.of(ends.of(c), weights));
        }
        return most;
    }
}
