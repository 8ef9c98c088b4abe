package armistice.deals.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RangeShareTest {

    @Test
    void theIntervalHoldsThePartThatWasCounted() {
        int missed = 0;
        int asked = 0;
        for (long seed = 50_000; seed < 50_060; seed++) {
            RandomSpace random = new RandomSpace(seed);
            BruteForce oracle = new BruteForce(random);
            PackageSpace space = random.build();
            for (Signatories who : Signatories.values()) {
                long free = oracle.all.stream().filter(entry -> entry.refusals() == 0).count();
                long in = oracle.range(who).stream().filter(entry -> entry.refusals() == 0).count();
                RangeShare share = RangeShare.of(space, who);
                if (free > 0) {
                    double exact = (double) in / free;
                    asked++;
                    missed += exact < share.low() - 1e-12 || exact > share.high() + 1e-12 ? 1 : 0;
                    assertThat(share.share()).as("seed %d", seed).isCloseTo(exact, within(0.01));
                }
            }
        }
        // One in twenty is missed in the long run.
        assertThat((double) missed / asked).isLessThan(0.15);
    }

    @Test
    void whereNothingCanBeDrawnNothingIsKnown() {
        PackageSpace space = new PackageSpaceBuilder(2, 1).issue("only", new double[2][1])
                .redLine(0, Pattern.of(0, 0))
                .build();
        RangeShare share = RangeShare.of(space, Signatories.ALL);
        assertThat(share.drawn()).isZero();
        assertThat(share.low()).isZero();
        assertThat(share.high()).isEqualTo(1);
    }

    @Test
    void theIntervalIsWilsons() {
        RangeShare share = new RangeShare(100, 10);
        assertThat(share.low()).isCloseTo(0.0552, within(1e-4));
        assertThat(share.high()).isCloseTo(0.1744, within(1e-4));
    }
}
