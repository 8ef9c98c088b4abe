package armistice.ai;

import armistice.engine.state.Chance;
import java.util.stream.IntStream;

/// The draws of one play-out, keyed like all chance: by what is drawn and for whom, not by how many came before.
///
/// @param chance the play-out's own
record Draws(Chance chance) {
    private static final String[] KEYS = IntStream.range(0, 256).mapToObj(Integer::toString).toArray(String[]::new);

    /// @param seed    of all play-outs of one moment
    /// @param playout number of the play-out
    /// @param whose   number of the party concerned, or of nobody
    static Draws of(long seed, int playout, int whose) {
        return new Draws(new Chance(seed + playout, whose));
    }

    /// Evenly distributed between 0 and 1.
    double uniform(String rule, int number) {
        return chance.uniform(rule, key(number));
    }

    /// From the standard normal distribution.
    double normal(String rule, int number) {
        return chance.normal(rule, key(number));
    }

    /// From the standard logistic distribution, off which the chance of signing is read.
    double logistic(String rule) {
        double u = Math.clamp(uniform(rule, 0), 1e-6, 1 - 1e-6);
        return Math.log(u / (1 - u));
    }

    private static String key(int number) {
        return number < KEYS.length ? KEYS[number] : Integer.toString(number);
    }
}
