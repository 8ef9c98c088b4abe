package armistice.deals.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankSetsTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void countsWhatLookingAtEachElementCounts(int orders) {
        SplittableRandom random = new SplittableRandom(orders);
        for (int size : new int[]{1, 5, 63, 64, 128, 129, 500, 1000}) {
            RankSets sets = new RankSets(orders, size);
            for (int round = 0; round < 2; round++) { // arranged anew, nothing of the round before is left
                int[][] lists = new int[orders][];
                for (int order = 0; order < orders; order++) {
                    lists[order] = shuffled(size, random);
                }
                sets.arrange(lists);
                for (int question = 0; question < 60; question++) {
                    ask(sets, lists, random);
                }
            }
        }
    }

    private static void ask(RankSets sets, int[][] lists, SplittableRandom random) {
        int size = lists[0].length;
        int[] need = random.ints(lists.length, 0, size + 1).toArray();
        int[] asked = IntStream.range(1, lists.length).filter(order -> random.nextInt(4) > 0).toArray();
        long expected = IntStream.range(0, size)
                .filter(element -> rank(lists[0], element) < need[0])
                .filter(element -> IntStream.of(asked).allMatch(order -> rank(lists[order], element) < need[order]))
                .count();
        assertThat(sets.count(need, asked, asked.length)).isEqualTo(expected);
    }

    private static int rank(int[] list, int element) {
        int rank = 0;
        while (list[rank] != element) {
            rank++;
        }
        return rank;
    }

    private static int[] shuffled(int size, SplittableRandom random) {
        int[] list = IntStream.range(0, size).toArray();
        for (int at = size - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            int element = list[at];
            list[at] = list[other];
            list[other] = element;
        }
        return list;
    }
}
