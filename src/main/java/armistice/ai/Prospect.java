package armistice.ai;

/// What a course promises by its play-outs.
///
/// @param playouts   how many there were
/// @param mean       mean surplus, points over the outside option
/// @param spread     standard deviation of the surplus from play-out to play-out, points
/// @param likelihood share of them that end with a settlement
public record Prospect(int playouts, double mean, double spread, double likelihood) {

    /// Of a course that cannot be played any more: the outside option.
    static final Prospect NONE = new Prospect(0, 0, 0, 0);

    /// This one or another, whichever promises more; one that was played rather than none.
    Prospect orBetter(Prospect other) {
        return playouts == 0 || other.mean > mean ? other : this;
    }

    /// Standard error of the mean, points.
    double error() {
        return playouts == 0 ? 0 : spread / Math.sqrt(playouts);
    }

    /// Mean surplus of the play-outs that end with a settlement, points; 0 if there are none.
    double ifAgreed() {
        return likelihood > 0 ? mean / likelihood : 0;
    }

    /// Of surpluses with the weights of their play-outs; a surplus of exactly 0 is one without a settlement.
    static Prospect of(double[] surpluses, double[] weights) {
        double all = 0;
        double sum = 0;
        double agreed = 0;
        for (int d = 0; d < surpluses.length; d++) {
            all += weights[d];
            sum += weights[d] * surpluses[d];
            agreed += surpluses[d] == 0 ? 0 : weights[d];
        }
        if (all <= 0) {
            return new Prospect(surpluses.length, 0, 0, 0);
        }
        double mean = sum / all;
        double squares = 0;
        for (int d = 0; d < surpluses.length; d++) {
            squares += weights[d] * (surpluses[d] - mean) * (surpluses[d] - mean);
        }
        return new Prospect(surpluses.length, mean, Math.sqrt(squares / all), agreed / all);
    }
}
