package armistice.ai;

import armistice.engine.rule.TermsIndex;
import java.util.Arrays;

/// What objections tell of options that a party has not spoken of: who would not have one thing and asked for another has said
/// nothing for a third. On such an issue no option that it has not itself tabled, asked for or signed is thought better for it than the best
/// of those that it objected to, but for what lies between that and what it asked for.
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
        double best = Double.NEGATIVE_INFINITY;
        for (int o = 0; o < count; o++) {
            best = isObjectedTo(issue, o) ? Math.max(best, belief.lasting(issue, o)) : best;
        }
        for (int o = 0; best > Double.NEGATIVE_INFINITY && o < count; o++) {
            boolean silent = !index.option(issue, o).open() && !isSpokenFor(issue, o) && !isObjectedTo(issue, o);
            bounds[o] = silent && !isBetween(issue, o) ? best : Double.POSITIVE_INFINITY;
        }
        return bounds;
    }

    private boolean isObjectedTo(int issue, int option) {
        return !index.option(issue, option).open() && evidence.objections(issue, option) > 0;
    }

    private boolean isSpokenFor(int issue, int option) {
        return evidence.isBorne(issue, option) || evidence.count(issue, option) > 0;
    }

    /// Whether an option lies between one that was objected to and one that was spoken for.
    private boolean isBetween(int issue, int option) {
        Double here = index.option(issue, option).position();
        int count = index.issue(issue).options().size();
        for (int from = 0; here != null && from < count; from++) {
            for (int to = 0; isObjectedTo(issue, from) && to < count; to++) {
                Double away = index.option(issue, from).position();
                Double wanted = index.option(issue, to).position();
                if (isSpokenFor(issue, to) && away != null && wanted != null
                        && (here - away) * (wanted - here) > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
