package armistice.deals.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RangeCountTest {

    @ParameterizedTest
    @EnumSource
    void countsWhatLookingAtAllPackagesCounts(Signatories who) {
        for (long seed = 50_000; seed < 50_400; seed++) {
            RandomSpace random = new RandomSpace(seed);
            int expected = new BruteForce(random).range(who).size();
            assertThat(RangeCount.of(random.build(), who, Progress.IGNORED)).as("seed %d", seed)
                    .isEqualTo(BigInteger.valueOf(expected));
        }
    }

    @Test
    void countsASpaceLargerThanItsTail() {
        PackageSpace space = BenchmarkSpaces.linked(10, 4, 2, 3, 10, 5);
        int[] options = new int[10];
        int expected = 0;
        for (int code = 0; code < 1 << 20; code++) {
            for (int issue = 0; issue < 10; issue++) {
                options[issue] = (code >> (2 * issue)) & 3;
            }
            expected += space.balkers(options, Signatories.ALL) == 0 ? 1 : 0;
        }
        assertThat(expected).isPositive();
        assertThat(RangeCount.of(space, Signatories.ALL, Progress.IGNORED)).isEqualTo(BigInteger.valueOf(expected));
    }

    @Test
    void countsAnySpaceThatSuitsEverybodyWhole() {
        PackageSpaceBuilder builder = new PackageSpaceBuilder(2, 1).reservations(-1, 0);
        for (int issue = 0; issue < 100; issue++) {
            builder.issue("issue " + issue, new double[2][8]);
        }
        assertThat(RangeCount.of(builder.build(), Signatories.ALL, Progress.IGNORED))
                .isEqualTo(BigInteger.TWO.pow(300));
    }

    @Test
    void refusesHalvesThatWouldNotFit() {
        PackageSpace space = BenchmarkSpaces.linear(4, 23, 6, 1);
        assertThatThrownBy(() -> RangeCount.of(space, Signatories.ALL, Progress.IGNORED))
                .isInstanceOf(InvalidSpaceException.class)
                .hasMessageContaining("too large to count its range");
    }

    @Test
    void stopsWhenAsked() {
        PackageSpace space = BenchmarkSpaces.linear(4, 16, 6, 1);
        assertThatThrownBy(() -> RangeCount.of(space, Signatories.ALL, work -> false))
                .isInstanceOf(CancellationException.class);
    }
}
