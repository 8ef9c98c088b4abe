package armistice.deals.space;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NashProductTest {

    private static final double LARGE = 1 << 30;

    @Test
    void productsThatOnlyTheLastDigitTellsApartAreCompared() {
        double[] less = {LARGE + 1, LARGE - 1};
        double[] more = {LARGE, LARGE};
        assertThat(NashProduct.rough(less)).isEqualTo(NashProduct.rough(more));
        assertThat(NashProduct.compare(less, more)).isNegative();
        assertThat(NashProduct.compare(more, less)).isPositive();
        assertThat(NashProduct.compare(more, new double[]{LARGE / 2, LARGE * 2})).isZero();
    }

    /// The first party gains nothing anywhere, so that every product is 0 and the order of the issues decides.
    @Test
    void whereEveryProductIsNothingTheSmallestPackageIsNash() {
        PackageSpace space = new PackageSpaceBuilder(2, 1)
                .issue("first", new double[][]{{0, 0, -1}, {1, 5, 9}})
                .issue("second", new double[][]{{0, 0}, {2, 3}})
                .build();
        Solutions.Points points = Solutions.of(space).points().orElseThrow();
        assertThat(points.nash().options()).containsExactly(0, 0);
        assertThat(points.utilitarian().options()).containsExactly(1, 1);
        assertThat(points.kalaiSmorodinsky().options()).containsExactly(1, 1);
    }
}
