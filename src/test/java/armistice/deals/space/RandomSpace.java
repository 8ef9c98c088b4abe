package armistice.deals.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;

/// A random instance, kept as the plain data it was drawn as, so that an oracle can judge it without the compiled tables.
/// Numbers are quarters and eighths, so that they collide often and every sum is exact.
final class RandomSpace {

    final int parties;
    final List<double[][]> points = new ArrayList<>();
    final List<int[]> hazard = new ArrayList<>();
    final List<int[]> consent = new ArrayList<>();
    final List<Pattern> linkages = new ArrayList<>();
    final List<double[]> linked = new ArrayList<>();
    final List<Pattern> hazardPatterns = new ArrayList<>();
    final List<Integer> hazardTerms = new ArrayList<>();
    final List<Pattern> redLines = new ArrayList<>();
    final List<Integer> redParties = new ArrayList<>();
    final double[] reservation;
    final List<IntToDoubleFunction> penalty = new ArrayList<>();
    final int standing;
    private final SplittableRandom random;

    RandomSpace(long seed) {
        random = new SplittableRandom(seed);
        parties = random.nextInt(8) == 0 ? random.nextInt(5, 7) : random.nextInt(2, 5);
        int issues = random.nextInt(2, 8);
        int opposed = random.nextInt(3);
        int coarse = random.nextInt(3);
        boolean hazardous = random.nextInt(4) > 0;
        int packages = 1;
        for (int issue = 0; issue < issues; issue++) {
            int options = random.nextInt(1, 6);
            if (packages * options <= 4000) {
                packages *= options;
                issue(options, opposed, coarse, hazardous);
            }
        }
        standing = random.nextInt(2) == 0 ? (1 << parties) - 1 : 3;
        int patterns = random.nextInt(5);
        for (int k = 0; k < patterns; k++) {
            linkages.add(pattern());
            linked.add(random.doubles(parties, -12, 12).map(x -> Math.rint(x) / 4 * (coarse + 1)).toArray());
        }
        if (hazardous && random.nextBoolean()) {
            hazardPatterns.add(pattern());
            hazardTerms.add(random.nextInt(-300, 300));
        }
        int red = random.nextInt(3);
        for (int k = 0; k < red; k++) {
            redLines.add(pattern());
            redParties.add(random.nextInt(parties));
        }
        penalties();
        reservation = new double[parties];
        reserve();
    }

    private void issue(int options, int opposed, int coarse, boolean hazardous) {
        double[][] value = new double[parties][options];
        int[] logs = new int[options];
        int[] needs = new int[options];
        boolean carries = hazardous && random.nextInt(3) > 0;
        for (int o = 0; o < options; o++) {
            double common = random.nextInt(-8, 9);
            for (int p = 0; p < parties; p++) {
                double own = random.nextInt(-20, 21);
                double x = opposed == 0 ? own : (p % 2 == 0 ? common : -common) * opposed + own / 4;
                value[p][o] = coarse == 0 ? Math.rint(x) / 4 : coarse == 1 ? Math.rint(x / 4) : Math.rint(x / 8) * 2;
            }
            logs[o] = carries ? random.nextInt(-4, 5) * (random.nextBoolean() ? 50 : 37) : 0;
            needs[o] = random.nextInt(4) == 0 ? 1 << random.nextInt(parties) : 0;
        }
        points.add(value);
        hazard.add(logs);
        consent.add(needs);
    }

    private Pattern pattern() {
        int first = random.nextInt(points.size());
        Pattern pattern = Pattern.of(first, random.nextInt(points.get(first)[0].length));
        for (int issue = 0; issue < points.size(); issue++) {
            if (issue != first && random.nextInt(points.size()) == 0) {
                pattern = pattern.and(issue, random.nextInt(points.get(issue)[0].length));
            }
        }
        return pattern;
    }

    private void penalties() {
        int plateau = random.nextInt(1, 200);
        for (int p = 0; p < parties; p++) {
            double size = random.nextInt(0, 5) / 8.0;
            int low = random.nextInt(-400, 100);
            int high = random.nextInt(100, 600);
            penalty.add(s -> size * Math.floorDiv(Math.clamp(s, low, high), plateau));
        }
    }

    /// Around what random packages give, so that ranges are empty, small, large.
    private void reserve() {
        double[] total = new double[parties];
        int samples = random.nextInt(1, 30);
        double push = random.nextInt(-12, 8) / 4.0;
        for (int k = 0; k < samples; k++) {
            int[] options = points.stream().mapToInt(value -> random.nextInt(value[0].length)).toArray();
            double[] surplus = surplus(options);
            Arrays.setAll(total, p -> total[p] + surplus[p] / samples);
        }
        Arrays.setAll(reservation, p -> Math.rint((total[p] + push) * 8) / 8);
    }

    /// The definition, written out.
    double[] surplus(int[] options) {
        double[] sum = new double[parties];
        int s = 0;
        for (int issue = 0; issue < options.length; issue++) {
            s += hazard.get(issue)[options[issue]];
            for (int p = 0; p < parties; p++) {
                sum[p] += points.get(issue)[p][options[issue]];
            }
        }
        for (int k = 0; k < linkages.size(); k++) {
            for (int p = 0; p < parties && linkages.get(k).matches(options); p++) {
                sum[p] += linked.get(k)[p];
            }
        }
        for (int k = 0; k < hazardPatterns.size(); k++) {
            s += hazardPatterns.get(k).matches(options) ? hazardTerms.get(k) : 0;
        }
        for (int p = 0; p < parties; p++) {
            sum[p] -= penalty.get(p).applyAsDouble(s) + (reservation == null ? 0 : reservation[p]);
        }
        return sum;
    }

    int signatories(int[] options) {
        int bits = standing;
        for (int issue = 0; issue < options.length; issue++) {
            bits |= consent.get(issue)[options[issue]];
        }
        return bits;
    }

    int refusals(int[] options) {
        int bits = 0;
        for (int k = 0; k < redLines.size(); k++) {
            bits |= redLines.get(k).matches(options) ? 1 << redParties.get(k) : 0;
        }
        return bits;
    }

    PackageSpace build() {
        PackageSpaceBuilder builder = new PackageSpaceBuilder(parties, 4).reservations(reservation);
        builder.signatories(
                java.util.stream.IntStream.range(0, parties).filter(p -> (standing >> p & 1) != 0).toArray());
        for (int issue = 0; issue < points.size(); issue++) {
            builder.issue("issue " + issue, points.get(issue), hazard.get(issue), consent.get(issue));
        }
        for (int k = 0; k < linkages.size(); k++) {
            builder.linkage(linkages.get(k), linked.get(k));
        }
        for (int k = 0; k < hazardPatterns.size(); k++) {
            builder.hazard(hazardPatterns.get(k), hazardTerms.get(k));
        }
        for (int k = 0; k < redLines.size(); k++) {
            builder.redLine(redParties.get(k), redLines.get(k));
        }
        for (int p = 0; p < parties; p++) {
            builder.penalty(p, penalty.get(p));
        }
        return builder.build();
    }

    /// All packages in issue order.
    List<int[]> packages() {
        List<int[]> all = new ArrayList<>();
        int[] options = new int[points.size()];
        while (true) {
            all.add(options.clone());
            int issue = options.length - 1;
            while (issue >= 0 && ++options[issue] == points.get(issue)[0].length) {
                options[issue--] = 0;
            }
            if (issue < 0) {
                return all;
            }
        }
    }
}
