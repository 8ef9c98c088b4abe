package armistice.deals.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairFrontierTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isWhatLookingAtAllPackagesFinds(boolean rational) {
        for (long seed = 110_000; seed < 110_500; seed++) {
            RandomSpace random = new RandomSpace(seed);
            int first = (int) (seed % random.parties);
            int second = (first + 1) % random.parties;
            double[] floors = new double[random.parties];
            if (!rational) {
                floors[first] = Double.NEGATIVE_INFINITY;
                floors[second] = Double.NEGATIVE_INFINITY;
            }
            List<BruteForce.Entry> among = new BruteForce(random).range(Signatories.ALL, floors);
            PackageSpace space = random.build();
            List<Deal> found = PairFrontier.of(space, first, second, rational, Progress.IGNORED);
            assertThat(found.stream().map(deal -> deal.surplus(first) + " " + deal.surplus(second)).toList())
                    .as("seed %d", seed)
                    .isEqualTo(staircase(among, first, second));
            assertThat(found).allSatisfy(deal -> assertThat(space.deal(deal.options())).isEqualTo(deal));
        }
    }

    private static List<String> staircase(List<BruteForce.Entry> entries, int first, int second) {
        List<BruteForce.Entry> falling = new ArrayList<>(entries);
        falling.sort(Comparator.<BruteForce.Entry>comparingDouble(entry -> -entry.surplus()[first])
                .thenComparingDouble(entry -> -entry.surplus()[second]));
        List<String> frontier = new ArrayList<>();
        double most = Double.NEGATIVE_INFINITY;
        for (BruteForce.Entry entry : falling) {
            if (entry.surplus()[second] > most) {
                most = entry.surplus()[second];
                frontier.add(entry.surplus()[first] + " " + entry.surplus()[second]);
            }
        }
        return frontier;
    }
}
