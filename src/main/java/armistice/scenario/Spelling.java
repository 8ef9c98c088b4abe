package armistice.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds what was probably meant.
public final class Spelling {
    private Spelling() {}

    /// The one of `allowed` that is spelt most like `found`, if any is like it at all.
    public static Optional<String> nearest(String found, Collection<String> allowed) {
        String nearest = null;
        int best = (found.length() < 4 ? 1 : Math.max(2, found.length() / 3)) + 1;
        for (String candidate : allowed) {
            if (Math.abs(candidate.length() - found.length()) >= best) {
                continue;
            }
            int distance = distance(plain(found), plain(candidate));
            if (distance < best) {
                nearest = candidate;
                best = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// `; did you mean "x"?`, or nothing.
    public static String hint(String found, Collection<String> allowed) {
        return nearest(found, allowed).map(name -> "; did you mean \"" + name + "\"?").orElse("");
    }

    private static String plain(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return plain.length() > 100 ? plain.substring(0, 100) : plain;
    }

    /// Letters to add, drop, change or swap with their neighbour to make one text of the other (Damerau and Levenshtein).
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
