package armistice.deals.space;

/// Searches for the directions that bound a goal best, by subgradient steps on the dual: the package that a direction
/// leads to says which parties it treats too well and which too badly, and weights move accordingly. Any direction gives a
/// true bound; a better one only saves nodes.
final class Aim {

    private static final int LINEAR_STEPS = 24;
    private static final int BOX_STEPS = 30;
    private static final int NASH_STEPS = 20;

    private Aim() {}

    /// For the largest weighted sum inside a box: Polyak's step on the multipliers of the floors.
    static void linear(Hunt hunt, LinearGoal goal, double[] weights, Box box, double[] scale) {
        linear(hunt, goal, weights, box, scale, weights, LINEAR_STEPS);
    }

    /// The same, from a direction that may be near.
    ///
    /// @param start at least the weights, and equal to them where there is no floor
    static void linear(Hunt hunt, LinearGoal goal, double[] weights, Box box, double[] scale, double[] start,
            int steps) {
        int parties = weights.length;
        double[] lambda = start.clone();
        double[] reached = new double[parties];
        double upper = Double.POSITIVE_INFINITY;
        double hope = 0;
        for (int party = 0; party < parties; party++) {
            hope += weights[party] * scale[party] / 4;
        }
        for (int step = 0; step < steps && !hunt.settled(); step++) {
            double dual = hunt.probe(lambda, reached);
            double norm = 0;
            for (int party = 0; party < parties; party++) {
                double multiplier = lambda[party] - weights[party];
                if (box.hasFloor(party)) {
                    double over = reached[party] - box.floor()[party];
                    dual -= multiplier * box.floor()[party];
                    norm += multiplier > 0 || over < 0 ? over * over : 0;
                }
            }
            if (norm == 0) {
                return;
            }
            hope = dual < upper ? hope : hope / 2;
            upper = Math.min(upper, dual);
            double length = (dual - Math.max(goal.best(), upper - hope)) / norm;
            for (int party = 0; party < parties; party++) {
                if (box.hasFloor(party)) {
                    double over = reached[party] - box.floor()[party];
                    lambda[party] = Math.max(weights[party], lambda[party] - length * over);
                }
            }
        }
    }

    /// For the largest plain sum where a weighted sum is given: mixes of the plain sum with what bounded the weighted one.
    static void mixed(Hunt hunt, Iterable<double[]> bounding) {
        for (double[] lambda : bounding) {
            for (double times = 0.5; times < 200 && !hunt.settled(); times *= 4) {
                double[] mix = new double[lambda.length];
                for (int party = 0; party < mix.length; party++) {
                    mix[party] = 1 + times * lambda[party];
                }
                hunt.probe(mix, new double[lambda.length]);
            }
        }
    }

    /// For a box, fixed or growing: multiplicative weights on the parties with floors.
    static void box(Hunt hunt, Box need, double[] scale) {
        int parties = scale.length;
        double[] share = new double[parties];
        double[] lambda = new double[parties];
        double[] reached = new double[parties];
        for (int party = 0; party < parties; party++) {
            share[party] = need.hasFloor(party) ? 1 : 0;
        }
        double rate = 1;
        double upper = Double.POSITIVE_INFINITY;
        for (int step = 0; step < BOX_STEPS && !hunt.settled(); step++) {
            double sum = 0;
            for (double part : share) {
                sum += part;
            }
            if (sum == 0) {
                return;
            }
            for (int party = 0; party < parties; party++) {
                share[party] /= sum;
                lambda[party] = share[party] / scale[party];
            }
            double dual = hunt.probe(lambda, reached) - need.least(lambda);
            rate = dual < upper ? rate : rate * 0.8;
            upper = Math.min(upper, dual);
            double widest = 1e-9;
            for (int party = 0; party < parties; party++) {
                if (need.hasFloor(party)) {
                    widest = Math.max(widest, Math.abs(reached[party] - need.floor()[party]) / scale[party]);
                }
            }
            for (int party = 0; party < parties; party++) {
                if (need.hasFloor(party)) {
                    share[party] *= Math.exp(-rate * (reached[party] - need.floor()[party]) / scale[party] / widest);
                }
            }
        }
    }

    /// For the Nash product: at the best direction every party's weighted surplus is the same part of the sum.
    static void nash(Hunt hunt, double[] start, double[] scale) {
        int parties = start.length;
        double[] lambda = new double[parties];
        double[] reached = new double[parties];
        for (int party = 0; party < parties; party++) {
            lambda[party] = 1 / Math.max(start[party], scale[party] / 64);
        }
        double rate = 1;
        double upper = Double.POSITIVE_INFINITY;
        for (int step = 0; step < NASH_STEPS && !hunt.settled(); step++) {
            double root = hunt.probe(lambda, reached);
            double logWeights = 0;
            for (double weight : lambda) {
                logWeights += Math.log(weight);
            }
            double dual = Math.log(Math.max(root, 1e-9)) - logWeights / parties;
            rate = dual < upper ? rate : rate * 0.7;
            upper = Math.min(upper, dual);
            double sum = 1e-9;
            for (int party = 0; party < parties; party++) {
                sum += Math.abs(lambda[party] * reached[party]);
            }
            for (int party = 0; party < parties; party++) {
                lambda[party] *= Math.exp(-rate * (lambda[party] * reached[party] / sum - 1.0 / parties));
            }
        }
    }
}
