package armistice.engine.state;

/// Chance without a stream: a draw is a function of the game's seed, the turn, the rule that asks and the chance key
/// of what it asks about. A draw therefore does not depend on how many came before it, and a branch of a game keeps
/// its luck where nothing changed.
public record Chance(long seed, int turn) {

    /// A number between 0 (included) and 1 (excluded), evenly distributed.
    public double uniform(String rule, String key) {
        return (hash(rule, key, 0) >>> 11) * 0x1.0p-53;
    }

    /// A number from the standard normal distribution.
    public double normal(String rule, String key) {
        double u = ((hash(rule, key, 1) >>> 11) + 0.5) * 0x1.0p-53;
        double v = (hash(rule, key, 2) >>> 11) * 0x1.0p-53;
        // Box and Muller 1958. StrictMath: the same bits on every machine.
        return StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * StrictMath.PI * v);
    }

    /// A short name that tells nothing of how many came before it: five characters from a-z and 2-7.
    public String name(String rule, String key) {
        long bits = hash(rule, key, 3);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            name.append("abcdefghijklmnopqrstuvwxyz234567".charAt((int) (bits >>> (5 * i)) & 31));
        }
        return name.toString();
    }

    private long hash(String rule, String key, int draw) {
        long h = mix(seed ^ 0x9E3779B97F4A7C15L);
        h = mix(h + turn);
        h = absorb(h, rule);
        h = absorb(h, key);
        return mix(h + draw);
    }

    private static long absorb(long h, String text) {
        long result = h;
        for (int i = 0; i < text.length(); i++) {
            result = (result ^ text.charAt(i)) * 0x100000001B3L; // FNV-1a
        }
        return mix(result + text.length());
    }

    /// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
