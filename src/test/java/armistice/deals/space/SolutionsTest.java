package armistice.deals.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolutionsTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 10_000, 20_000, 30_000})
    void areWhatLookingAtAllPackagesFinds(long first) {
        for (long seed = first; seed < first + 200; seed++) {
            RandomSpace random = new RandomSpace(seed);
            BruteForce oracle = new BruteForce(random);
            Solutions solutions = Solutions.of(random.build());
            List<BruteForce.Entry> range = oracle.range(Signatories.ALL);
            assertThat(solutions.rangeIsEmpty()).as("seed %d", seed).isEqualTo(range.isEmpty());
            assertThat(solutions.blockers()).as("blockers, seed %d", seed)
                    .isEqualTo(range.isEmpty() ? oracle.blockers() : List.of());
            List<BruteForce.Entry> idealOver = !range.isEmpty() ? range
                    : oracle.all.stream().filter(entry -> entry.refusals() == 0).toList();
            double[] ideal = new double[random.parties];
            for (int p = 0; p < random.parties && !idealOver.isEmpty(); p++) {
                int party = p;
                ideal[p] = idealOver.stream().mapToDouble(entry -> entry.surplus()[party]).max().orElseThrow();
                assertThat(solutions.ideal(p)).as("ideal of %d, seed %d", p, seed).isEqualTo(ideal[p]);
            }
            if (!range.isEmpty()) {
                compare(seed, range, ideal, solutions.points().orElseThrow());
            }
        }
    }

    private static void compare(long seed, List<BruteForce.Entry> range, double[] ideal, Solutions.Points points) {
        double[] ones = new double[ideal.length];
        java.util.Arrays.fill(ones, 1);
        same("egalitarian", seed, points.egalitarian(), range, BruteForce.byShares(ones));
        same("utilitarian", seed, points.utilitarian(), range, BruteForce.bySum());
        same("Kalai-Smorodinsky", seed, points.kalaiSmorodinsky(), range, BruteForce.byShares(ideal));
        same("Nash", seed, points.nash(), range, BruteForce.byProduct());
    }

    private static void same(String which, long seed, Deal found, List<BruteForce.Entry> range,
            Comparator<BruteForce.Entry> order) {
        BruteForce.Entry expected = BruteForce.best(range, order).orElseThrow();
        assertThat(found.options()).as("%s, seed %d", which, seed).isEqualTo(expected.options());
        assertThat(found.surpluses()).isEqualTo(expected.surplus());
    }
}
