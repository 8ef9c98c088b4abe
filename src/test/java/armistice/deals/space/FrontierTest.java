package armistice.deals.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontierTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isWhatLookingAtAllPackagesFinds(boolean restricted) {
        for (long seed = 70_000; seed < 70_500; seed++) {
            RandomSpace random = new RandomSpace(seed);
            BruteForce oracle = new BruteForce(random);
            List<BruteForce.Entry> among = restricted ? oracle.range(Signatories.ALL)
                    : oracle.all.stream().filter(entry -> entry.refusals() == 0).toList();
            PackageSpace space = random.build();
            Frontier frontier = restricted ? Frontier.withinRange(space, Frontier.UNLIMITED, Progress.IGNORED)
                    : Frontier.unrestricted(space, Frontier.UNLIMITED, Progress.IGNORED);
            assertThat(frontier.exact()).isTrue();
            assertThat(frontier.deals().stream().map(Deal::toString).toList()).as("seed %d", seed)
                    .isEqualTo(nondominated(among));
        }
    }

    @Test
    void isCertifiedWhereItIsApproximate() {
        PackageSpace space = BenchmarkSpaces.linear(4, 7, 5, 3);
        Frontier exact = Frontier.unrestricted(space, Frontier.UNLIMITED, Progress.IGNORED);
        Frontier rough = Frontier.unrestricted(space, 300, Progress.IGNORED);
        assertThat(rough.exact()).isFalse();
        assertThat(rough.deals()).hasSizeLessThan(exact.deals().size());
        for (Deal deal : exact.deals()) {
            assertThat(rough.deals()).anyMatch(near -> {
                boolean within = true;
                for (int p = 0; p < 4; p++) {
                    within &= near.surplus(p) >= deal.surplus(p) - rough.error().get(p);
                }
                return within;
            });
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whateverIsOnTheFrontierIsMatchedWithinTheError(boolean restricted) {
        int approximate = 0;
        for (long seed = 120_000; seed < 120_400; seed++) {
            RandomSpace random = new RandomSpace(seed);
            BruteForce oracle = new BruteForce(random);
            PackageSpace space = random.build();
            Frontier rough = restricted ? Frontier.withinRange(space, 5, Progress.IGNORED)
                    : Frontier.unrestricted(space, 5, Progress.IGNORED);
            approximate += rough.exact() ? 0 : 1;
            for (Deal deal : rough.deals()) {
                assertThat(random.refusals(deal.options())).isZero();
                assertThat(deal.surpluses()).as("seed %d", seed).isEqualTo(random.surplus(deal.options()));
            }
            for (BruteForce.Entry entry : restricted ? oracle.range(Signatories.ALL) : oracle.all) {
                if (entry.refusals() == 0) {
                    assertThat(rough.deals()).as("seed %d", seed).anyMatch(near -> matches(near, entry, rough.error()));
                }
            }
        }
        assertThat(approximate).isGreaterThan(restricted ? 20 : 100);
    }

    private static boolean matches(Deal near, BruteForce.Entry entry, List<Double> error) {
        boolean within = true;
        for (int p = 0; p < entry.surplus().length; p++) {
            within &= near.surplus(p) >= entry.surplus()[p] - error.get(p) - 1e-9;
        }
        return within;
    }

    /// Keeps the first of equal ones, in issue order.
    private static List<String> nondominated(List<BruteForce.Entry> entries) {
        List<String> frontier = new ArrayList<>();
        for (int k = 0; k < entries.size(); k++) {
            double[] surplus = entries.get(k).surplus();
            boolean needed = true;
            for (int other = 0; other < entries.size() && needed; other++) {
                boolean atLeast = true;
                for (int p = 0; p < surplus.length; p++) {
                    atLeast &= entries.get(other).surplus()[p] >= surplus[p];
                }
                needed = !atLeast || (Arrays.equals(entries.get(other).surplus(), surplus) && other >= k);
            }
            if (needed) {
                frontier.add(Arrays.toString(entries.get(k).options()) + " -> " + Arrays.toString(surplus));
            }
        }
        return frontier;
    }
}
