package armistice.deals.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageSpaceTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1_000, 2_000, 3_000})
    void evaluatesEveryPackageAsDefined(long first) {
        for (long seed = first; seed < first + 50; seed++) {
            RandomSpace random = new RandomSpace(seed);
            PackageSpace space = random.build();
            double[] out = new double[random.parties];
            for (int[] options : random.packages()) {
                space.surplus(options, out);
                assertThat(out).as("seed %d", seed).isEqualTo(random.surplus(options));
                assertThat(space.signatories(options)).isEqualTo(random.signatories(options));
                assertThat(space.refusals(options)).isEqualTo(random.refusals(options));
            }
        }
    }

    @Test
    void countsPackagesAndThoseFreeOfRedLines() {
        PackageSpace space = twoByThree().redLine(1, Pattern.of(0, 1).and(1, 0, 2)).build();
        assertThat(space.packages()).isEqualTo(BigInteger.valueOf(6));
        assertThat(space.packagesFreeOfRedLines()).isEqualTo(BigInteger.valueOf(4));
        assertThat(space.clusters()).isEqualTo(1);
    }

    @Test
    void keepsIssuesApartThatNothingJoins() {
        PackageSpace space = twoByThree().linkage(Pattern.of(0, 1), 1, -1).build();
        assertThat(space.clusters()).isEqualTo(2);
        assertThat(space.issuesOf(1)).containsExactly(1);
    }

    @Test
    void refusesAClusterThatIsTooLarge() {
        PackageSpaceBuilder builder = new PackageSpaceBuilder(2, 1);
        Pattern pattern = Pattern.of(0, 0);
        for (int issue = 0; issue < 5; issue++) {
            builder.issue("issue " + issue, new double[2][6]);
            pattern = issue == 0 ? pattern : pattern.and(issue, 0);
        }
        builder.linkage(pattern, 1, 1);
        assertThatThrownBy(builder::build).isInstanceOf(InvalidSpaceException.class)
                .hasMessage(
                        "issue 0, issue 1, issue 2, issue 3, issue 4 hang together and have 7776 joint options; at most 5000 are allowed");
    }

    @Test
    void refusesAPenaltyThatFalls() {
        PackageSpaceBuilder builder = twoByThree().issue("hazard", new double[2][2], new int[]{0, 5}, new int[2])
                .penalty(1, s -> -s);
        assertThatThrownBy(builder::build).isInstanceOf(InvalidSpaceException.class)
                .hasMessage("the penalty of party 1 falls at a log hazard of 1 thousandths; it must never fall");
    }

    @Test
    void refusesNumbersThatAreNone() {
        assertThatThrownBy(() -> twoByThree().reservations(0, Double.NaN).build())
                .isInstanceOf(InvalidSpaceException.class)
                .hasMessageStartingWith("the reservation value of party 1 is NaN");
        assertThatThrownBy(() -> twoByThree().issue("odd", new double[][]{{1e300}, {0}}))
                .isInstanceOf(InvalidSpaceException.class)
                .hasMessageStartingWith("a value of odd is 1.0E300");
    }

    @Test
    void saysWhoBalksWhoeverMustSign() {
        PackageSpace space = new PackageSpaceBuilder(3, 10).signatories(0)
                .issue("force", new double[][]{{1, 2}, {0, -1}, {0, -3}}, new int[2], new int[]{0, 0b010})
                .build();
        assertThat(space.balkers(new int[]{1}, Signatories.REQUIRED)).isEqualTo(0b010);
        assertThat(space.balkers(new int[]{1}, Signatories.ALL)).isEqualTo(0b110);
        assertThat(space.balkers(new int[]{0}, Signatories.ALL)).isZero();
    }

    @Test
    void sharesTablesWhenReservationValuesMove() {
        PackageSpace space = twoByThree().build();
        assertThat(space.withReservations(1, -2).deal(new int[]{1, 2}).surpluses()).containsExactly(2, -3);
        assertThat(space.deal(new int[]{1, 2}).surpluses()).containsExactly(3, -5);
    }

    private static PackageSpaceBuilder twoByThree() {
        return new PackageSpaceBuilder(2, 100).issue("a", new double[][]{{0, 1}, {0, -3}})
                .issue("b", new double[][]{{0, 1, 2}, {0, -1, -2}});
    }
}
