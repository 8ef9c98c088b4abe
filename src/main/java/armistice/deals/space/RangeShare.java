package armistice.deals.space;

import java.util.SplittableRandom;

/// What part of the packages free of absolute red lines suits those who are asked, estimated from packages drawn evenly: for a space
/// whose range is too large to be counted. The same answer each time it is asked.
///
/// @param drawn packages drawn that were free of red lines
/// @param found those of them that suit all who are asked
public record RangeShare(int drawn, int found) {

    private static final int DRAWS = 200_000;
    private static final long SEED = 1;
    /// Two-sided 95 %.
    private static final double DEVIATIONS = 1.96;

    /// Draws.
    public static RangeShare of(PackageSpace space, Signatories who) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] options = new int[space.issues()];
        int free = 0;
        int found = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int issue = 0; issue < options.length; issue++) {
                options[issue] = random.nextInt(space.options(issue));
            }
            if (space.refusals(options) == 0) {
                free++;
                found += space.balkers(options, who) == 0 ? 1 : 0;
            }
        }
        return new RangeShare(free, found);
    }

    /// The part found; 0 where nothing could be drawn.
    public double share() {
        return drawn == 0 ? 0 : (double) found / drawn;
    }

    /// The lower end of the 95 % interval (Wilson 1927).
    public double low() {
        return drawn == 0 ? 0 : Math.max(0, middle() - half());
    }

    /// The upper end.
    public double high() {
        return drawn == 0 ? 1 : Math.min(1, middle() + half());
    }

    private double middle() {
        return (share() + DEVIATIONS * DEVIATIONS / (2 * drawn)) / (1 + DEVIATIONS * DEVIATIONS / drawn);
    }

    private double half() {
        double part = share() * (1 - share()) / drawn + DEVIATIONS * DEVIATIONS / (4.0 * drawn * drawn);
        return DEVIATIONS * Math.sqrt(part) / (1 + DEVIATIONS * DEVIATIONS / drawn);
    }
}
