package armistice.deals.space;

import java.util.Arrays;

/// How far a package can reach in one direction: an upper bound on the weighted sum of surpluses, for weights >= 0.
///
/// **Idea.** Between clusters values add, and what is left is a function of one sum s. So the best completion of a partly
/// chosen package is a backward dynamic programme over s:
///
///     F_l(s) = max over j of [ lambda V_l(j) + F_l+1(s + hazard_l(j)) ],        F_L(s) = -sum_p lambda_p pen_p(s)
///
/// with s in some 250 bins. Bins round s down and F never rises in s, so the bound stays a bound; where s is known
/// exactly, after the last layer with hazard, it is exact. Of a layer only the steps matter at which more hazard buys a
/// higher weighted value, usually a dozen, so that a direction costs microseconds.
final class DirectionBound {

    /// `[layer][j]`, weighted value of a joint option.
    final double[][] gain;
    /// `[layer][bin]` for layers up to the last with hazard: the most that this layer and all later ones add.
    final double[][] reach;
    /// `[layer]` for layers without hazard: the most that this layer and all later ones add.
    final double[] tail;
    /// Bound on the whole.
    double root;

    private final Layers layers;
    private final double[][] penalty;
    private final double[] reservation;
    private final double[] peak;
    private final int[] stepBin;
    private final double[] stepGain;
    private double[] lambda;

    DirectionBound(Layers layers, double[][] penalty, double[] reservation) {
        this.layers = layers;
        this.penalty = penalty;
        this.reservation = reservation;
        gain = new double[layers.count][];
        int widest = 0;
        for (int l = 0; l < layers.count; l++) {
            gain[l] = new double[layers.code[l].length];
            widest = Math.max(widest, layers.topHazard[l + 1] - layers.topHazard[l]);
        }
        reach = new double[layers.hazardLayers + 1][];
        for (int l = 0; l <= layers.hazardLayers; l++) {
            reach[l] = new double[(layers.topHazard[l] >> layers.shift) + 1];
        }
        tail = new double[layers.count + 1];
        peak = new double[(widest >> layers.shift) + 1];
        stepBin = new int[peak.length];
        stepGain = new double[peak.length];
        lambda = new double[layers.parties];
    }

    double[] lambda() {
        return lambda;
    }

    /// Turns to another direction.
    ///
    /// @param weights at least 0, one for each party
    void aim(double[] weights) {
        lambda = weights.clone();
        for (int l = 0; l < layers.count; l++) {
            weigh(layers.value[l], gain[l]);
        }
        tail[layers.count] = 0;
        for (int l = layers.count - 1; l >= layers.hazardLayers; l--) {
            double most = Double.NEGATIVE_INFINITY;
            for (double g : gain[l]) {
                most = Math.max(most, g);
            }
            tail[l] = tail[l + 1] + most;
        }
        last(reach[layers.hazardLayers]);
        for (int l = layers.hazardLayers - 1; l >= 0; l--) {
            back(l, steps(l));
        }
        root = reach[0][layers.baseHazard >> layers.shift];
        for (int party = 0; party < lambda.length; party++) {
            root -= lambda[party] * reservation[party];
        }
    }

    /// Follows the bound forward to a package that comes near it.
    ///
    /// @param choice receives `[layer]`, j
    void trace(int[] choice) {
        int s = layers.baseHazard;
        for (int l = 0; l < layers.count; l++) {
            double most = Double.NEGATIVE_INFINITY;
            boolean hazardous = l < layers.hazardLayers;
            int[] hazard = layers.hazard[l];
            for (int j = 0; j < gain[l].length; j++) {
                double total = gain[l][j] + (hazardous ? reach[l + 1][(s + hazard[j]) >> layers.shift] : 0);
                if (total > most) {
                    most = total;
                    choice[l] = j;
                }
            }
            s += hazard[choice[l]];
        }
    }

    private void weigh(double[] value, double[] out) {
        int parties = lambda.length;
        for (int j = 0; j < out.length; j++) {
            double sum = 0;
            for (int party = 0; party < parties; party++) {
                sum += lambda[party] * value[j * parties + party];
            }
            out[j] = sum;
        }
    }

    private void last(double[] out) {
        for (int bin = 0; bin < out.length; bin++) {
            double sum = tail[layers.hazardLayers];
            for (int party = 0; party < lambda.length; party++) {
                sum -= lambda[party] * penalty[party][bin << layers.shift];
            }
            out[bin] = sum;
        }
    }

    /// Collects the steps of a layer: with more hazard, strictly more gain.
    ///
    /// @return their number
    private int steps(int l) {
        int width = ((layers.topHazard[l + 1] - layers.topHazard[l]) >> layers.shift) + 1;
        Arrays.fill(peak, 0, width, Double.NEGATIVE_INFINITY);
        for (int j = 0; j < gain[l].length; j++) {
            int bin = layers.hazard[l][j] >> layers.shift;
            peak[bin] = Math.max(peak[bin], gain[l][j]);
        }
        int n = 0;
        for (int bin = 0; bin < width; bin++) {
            if (n == 0 || peak[bin] > stepGain[n - 1]) {
                stepBin[n] = bin;
                stepGain[n++] = peak[bin];
            }
        }
        return n;
    }

    private void back(int l, int steps) {
        double[] out = reach[l];
        double[] next = reach[l + 1];
        Arrays.fill(out, Double.NEGATIVE_INFINITY);
        for (int step = 0; step < steps; step++) {
            int ahead = stepBin[step];
            double add = stepGain[step];
            for (int bin = 0; bin < out.length; bin++) {
                out[bin] = Math.max(out[bin], add + next[bin + ahead]);
            }
        }
    }
}
