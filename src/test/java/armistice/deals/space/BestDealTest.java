package armistice.deals.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestDealTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 10_000, 20_000, 30_000})
    void isWhatLookingAtAllPackagesFinds(long first) {
        for (long seed = first; seed < first + 200; seed++) {
            RandomSpace random = new RandomSpace(seed);
            BruteForce oracle = new BruteForce(random);
            SplittableRandom draw = new SplittableRandom(~seed);
            BestDeal search = new BestDeal(random.build());
            for (Signatories who : Signatories.values()) {
                double[] weights = draw.ints(random.parties, 0, 4).mapToDouble(w -> w / 2.0).toArray();
                weights[draw.nextInt(random.parties)] = 1;
                double[] floors = draw.ints(random.parties, -20, 6)
                        .mapToDouble(f -> f < -15 ? Double.NEGATIVE_INFINITY : f / 2.0)
                        .toArray();
                compare(seed, oracle, search, weights, floors, who);
            }
        }
    }

    private static void compare(long seed, BruteForce oracle, BestDeal search, double[] weights, double[] floors,
            Signatories who) {
        Comparator<BruteForce.Entry> order = Comparator.comparingDouble(entry -> BruteForce.weighted(entry, weights));
        Optional<BruteForce.Entry> expected = BruteForce.best(oracle.range(who, floors),
                order.thenComparing(BruteForce.bySum()));
        Deal found = search.find(weights, floors, who);
        assertThat(found == null).as("seed %d %s", seed, who).isEqualTo(expected.isEmpty());
        if (found != null) {
            BruteForce.Entry entry = oracle.range(who, floors)
                    .stream()
                    .filter(other -> java.util.Arrays.equals(other.options(), found.options()))
                    .findFirst()
                    .orElseThrow();
            assertThat(found.surpluses()).isEqualTo(entry.surplus());
            assertThat(BruteForce.weighted(entry, weights)).as("seed %d %s", seed, who)
                    .isEqualTo(BruteForce.weighted(expected.get(), weights));
            if (java.util.Arrays.stream(weights).anyMatch(weight -> weight == 0)) {
                assertThat(BruteForce.bySum().compare(entry, expected.get())).as("sum, seed %d %s", seed, who).isZero();
            }
        }
    }
}
