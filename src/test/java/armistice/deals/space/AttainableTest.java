package armistice.deals.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttainableTest {

    @Test
    void findsTheOptionsThatOccurInTheRange() {
        for (long seed = 90_000; seed < 90_400; seed++) {
            RandomSpace random = new RandomSpace(seed);
            PackageSpace space = random.build();
            boolean[][] expected = new Attainable(space).none();
            for (BruteForce.Entry entry : new BruteForce(random).range(Signatories.ALL)) {
                for (int issue = 0; issue < expected.length; issue++) {
                    expected[issue][entry.options()[issue]] = true;
                }
            }
            assertThat(new Attainable(space).of(List.of(), Progress.IGNORED)).as("seed %d", seed)
                    .isDeepEqualTo(expected);
        }
    }
}
