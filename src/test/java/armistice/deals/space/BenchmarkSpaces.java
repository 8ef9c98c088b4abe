package armistice.deals.space;

import armistice.deals.Subject;
import armistice.model.deal.Stage;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Large seeded spaces like those of the dated scenarios, for measuring.
final class BenchmarkSpaces {

    private BenchmarkSpaces() {}

    /// A scenario that comes with the program, on its first day, or a linear space of so many issues of 6 options.
    static PackageSpace named(String subject) {
        if (Character.isDigit(subject.charAt(0))) {
            return linear(4, Integer.parseInt(subject), 6, 1);
        }
        return switch (new ScenarioReader().read(subject)) {
            case ScenarioResult.Loaded loaded -> Subject.of(loaded.scenario(), Stage.SETTLEMENT).compile().get();
            case ScenarioResult.Refused refused -> throw new IllegalArgumentException(refused.problems().toString());
        };
    }

    /// Additive issues, values drawn anew for each party and issue; weights sum to 100 points.
    static PackageSpace linear(int parties, int issues, int options, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PackageSpaceBuilder builder = new PackageSpaceBuilder(parties, 1000);
        double[] reservation = new double[parties];
        Arrays.fill(reservation, 40);
        double[][] weights = weights(random, parties, issues);
        for (int issue = 0; issue < issues; issue++) {
            builder.issue("issue " + issue, opposed(random, weights, parties, options, issue));
        }
        return builder.reservations(reservation).build();
    }

    private static double[][] weights(SplittableRandom random, int parties, int issues) {
        double[][] weights = new double[parties][issues];
        for (double[] row : weights) {
            Arrays.setAll(row, issue -> 0.2 + random.nextDouble());
            double sum = Arrays.stream(row).sum();
            Arrays.setAll(row, issue -> row[issue] * 100 / sum);
        }
        return weights;
    }

    /// Odd parties want the opposite of even ones, each with its own curvature and a little noise.
    private static double[][] opposed(SplittableRandom random, double[][] weights, int parties, int options,
            int issue) {
        double[][] points = new double[parties][options];
        for (int party = 0; party < parties; party++) {
            double bend = Math.exp(random.nextDouble(-0.8, 0.8));
            for (int option = 0; option < options; option++) {
                double x = options == 1 ? 0 : (double) option / (options - 1);
                double value = Math.pow(party % 2 == 0 ? x : 1 - x, bend);
                value = Math.clamp(value + random.nextDouble(-0.15, 0.15), 0, 1);
                points[party][option] = weights[party][issue] * value;
            }
        }
        return points;
    }

    /// Four parties, linked clusters, hazard on some issues or on all, consent, a red line, wars that cost.
    ///
    /// @param issues    number of issues
    /// @param options   options of each
    /// @param clusters  clusters of several issues
    /// @param width     issues in each of those
    /// @param hazardous how many issues carry hazard, first ones first
    static PackageSpace linked(int issues, int options, int clusters, int width, int hazardous, long seed) {
        int parties = 4;
        SplittableRandom random = new SplittableRandom(seed);
        PackageSpaceBuilder builder = new PackageSpaceBuilder(parties, 1000).signatories(0, 1);
        double[][] weights = weights(random, parties, issues);
        for (int issue = 0; issue < issues; issue++) {
            int[] hazard = new int[options];
            int[] consent = new int[options];
            for (int option = 0; option < options; option++) {
                hazard[option] = issue < hazardous ? (int) (700 * Math.log(1 - random.nextDouble(0, 0.5))) : 0;
                consent[option] = issue < 4 && option > 1 ? 1 << (2 + issue % 2) : 0;
            }
            builder.issue("issue " + issue, opposed(random, weights, parties, options, issue), hazard, consent);
        }
        for (int cluster = 0; cluster < clusters; cluster++) {
            for (int k = 0; k + 1 < width; k++) {
                for (int links = 0; links < 3; links++) {
                    int first = cluster * width + k;
                    builder.linkage(Pattern.of(first, random.nextInt(options)).and(first + 1, random.nextInt(options)),
                            random.doubles(parties, -8, 8).toArray());
                }
            }
            if (cluster * width < hazardous) {
                builder.hazard(Pattern.of(cluster * width, 0).and(cluster * width + 1, 1), -120);
            }
        }
        builder.redLine(1, Pattern.of(0, options - 1).and(1, options - 1));
        double[] loss = {18, 22, 8, 12};
        for (int party = 0; party < parties; party++) {
            double cost = loss[party];
            builder.penalty(party, s -> cost * failure(0.16 * 0.35 * Math.exp(s / 1000.0), 24));
        }
        return narrow(builder.reservations(30, 29, 33, 32).build(), 0.75);
    }

    /// Raises all reservation values by a part of the egalitarian surplus, so that little of the space is left in range.
    static PackageSpace narrow(PackageSpace space, double part) {
        double raise = part * Solutions.of(space).points().orElseThrow().egalitarian().leastSurplus();
        double[] reservations = new double[space.parties()];
        Arrays.setAll(reservations, party -> space.reservation(party) + raise);
        return space.withReservations(reservations);
    }

    /// Probability of failure within so many months at a monthly hazard, clipped.
    static double failure(double hazard, int months) {
        return 1 - Math.pow(1 - Math.clamp(hazard, 0.005, 0.6), months);
    }
}
