package armistice.ai;

import armistice.engine.rule.TermsIndex;
import java.util.Arrays;

/// What asking for one option tells of those that a party has not spoken of, in texts meant to last. On an issue on which it has
/// asked for something, an option that it has not itself tabled, asked for or signed is no gain to it; where options lie on a
/// scale, none is better than the next one towards what it wants most; and none is better than the best of those that it
/// objected to, but for what lies in the direction of what it asked for. Otherwise every objection would make all other options look better, their
/// opposites too.
final class Objections {
    private final TermsIndex index;
    private final Evidence evidence;

    Objections(TermsIndex index, Evidence evidence) {
        this.index = index;
        this.evidence = evidence;
    }

    /// A belief that makes no more of options than this allows.
    Belief bound(Belief belief) {
        double[][] bounds = new double[index.size()][];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = bounds(belief, i);
        }
        return belief.bounded(bounds);
    }

    private double[] bounds(Belief belief, int issue) {
        int count = index.issue(issue).options().size();
        double[] bounds = new double[count];
        Arrays.fill(bounds, Double.POSITIVE_INFINITY);
        int wanted = wanted(belief, issue);
        double objected = objected(belief, issue);
        for (int o = 0; o < count; o++) {
            if (index.option(issue, o).open() || isSpokenFor(issue, o)) {
                continue;
            }
            if (evidence.isAsked(issue) && objected > Double.NEGATIVE_INFINITY && !isObjectedTo(issue, o)
                    && !isTowards(issue, o)) {
                bounds[o] = objected;
            }
            if (wanted >= 0) {
                bounds[o] = Math.min(bounds[o], towards(belief, issue, o, wanted));
            }
        }
        return bounds;
    }

    /// The option that the party has spoken for and is thought to like best; -1 if it has spoken for none.
    private int wanted(Belief belief, int issue) {
        int wanted = -1;
        for (int o = 0; o < index.issue(issue).options().size(); o++) {
            boolean better = wanted < 0 || belief.lasting(issue, o) > belief.lasting(issue, wanted);
            wanted = !index.option(issue, o).open() && isSpokenFor(issue, o) && better ? o : wanted;
        }
        return wanted;
    }

    /// The best of what it objected to, points; minus infinity if it objected to nothing.
    private double objected(Belief belief, int issue) {
        double best = Double.NEGATIVE_INFINITY;
        for (int o = 0; o < index.issue(issue).options().size(); o++) {
            best = isObjectedTo(issue, o) ? Math.max(best, belief.lasting(issue, o)) : best;
        }
        return best;
    }

    /// The least of what lies between an option and the one that is wanted, points; where there is no scale, nothing.
    private double towards(Belief belief, int issue, int option, int wanted) {
        Double here = index.option(issue, option).position();
        Double there = index.option(issue, wanted).position();
        if (here == null || there == null) {
            return 0;
        }
        double least = belief.lasting(issue, wanted);
        for (int o = 0; o < index.issue(issue).options().size(); o++) {
            Double at = index.option(issue, o).position();
            if (at != null && (at - here) * (there - at) > 0) {
                least = Math.min(least, belief.lasting(issue, o));
            }
        }
        return least;
    }

    private boolean isObjectedTo(int issue, int option) {
        return !index.option(issue, option).open() && evidence.objections(issue, option) > 0;
    }

    private boolean isSpokenFor(int issue, int option) {
        return evidence.isBorne(issue, option) || evidence.count(issue, option) > 0;
    }

    /// Whether an option lies where the party wants to go from one that it objected to.
    private boolean isTowards(int issue, int option) {
        Double here = index.option(issue, option).position();
        int count = index.issue(issue).options().size();
        for (int from = 0; here != null && from < count; from++) {
            for (int to = 0; isObjectedTo(issue, from) && to < count; to++) {
                Double away = index.option(issue, from).position();
                Double wanted = index.option(issue, to).position();
                if (isSpokenFor(issue, to) && away != null && wanted != null && (here - away) * (wanted - away) > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
