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
