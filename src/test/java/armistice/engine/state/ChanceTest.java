package armistice.engine.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChanceTest {
    private static final int DRAWS = 20_000;

    @Test
    void uniformNumbersFillTheirIntervalEvenly() {
        int[] bins = new int[20];
        for (int i = 0; i < DRAWS; i++) {
            bins[(int) (20 * new Chance(5, i % 50).uniform("rule", "key" + i))]++;
        }
        double chiSquare = 0;
        for (int bin : bins) {
            chiSquare += Math.pow(bin - DRAWS / 20.0, 2) / (DRAWS / 20.0);
        }

        assertThat(chiSquare).as("99.9 % point for 19 degrees of freedom").isLessThan(43.8);
    }

    @Test
    void neighbouringTurnsAndSeedsAreUnrelated() {
        double turns = 0;
        double seeds = 0;
        for (int i = 0; i < DRAWS; i++) {
            double here = new Chance(i, 1).uniform("rule", "key") - 0.5;
            turns += here * (new Chance(i, 2).uniform("rule", "key") - 0.5) * 12 / DRAWS;
            seeds += here * (new Chance(i + 1L, 1).uniform("rule", "key") - 0.5) * 12 / DRAWS;
        }

        assertThat(turns).isCloseTo(0, within(0.03));
        assertThat(seeds).isCloseTo(0, within(0.03));
    }

    @Test
    void normalNumbersHaveTheMomentsOfTheirDistribution() {
        double[] powers = new double[5];
        for (int i = 0; i < DRAWS; i++) {
            double draw = new Chance(11, 1).normal("rule", "key" + i);
            for (int power = 1; power <= 4; power++) {
                powers[power] += Math.pow(draw, power) / DRAWS;
            }
        }

        assertThat(powers[1]).isCloseTo(0, within(0.025));
        assertThat(powers[2]).isCloseTo(1, within(0.04));
        assertThat(powers[3]).isCloseTo(0, within(0.1));
        assertThat(powers[4]).isCloseTo(3, within(0.25));
    }

    @Test
    void aDrawDependsOnNothingButItsKeys() {
        Chance chance = new Chance(3, 4);
        double alone = chance.uniform("front", "ford");
        chance.uniform("front", "orchards");
        chance.normal("intelligence", "k1");

        assertThat(chance.uniform("front", "ford")).isEqualTo(alone);
        assertThat(new Chance(3, 4).uniform("front", "ford")).isEqualTo(alone);
    }

    @Test
    void everyPartOfTheKeyCounts() {
        Set<Double> draws = new HashSet<>();
        for (Chance chance : new Chance[]{new Chance(1, 1), new Chance(2, 1), new Chance(1, 2)}) {
            draws.add(chance.uniform("ab", "c"));
            draws.add(chance.uniform("a", "bc"));
            draws.add(chance.uniform("c", "ab"));
        }

        assertThat(draws).hasSize(9);
    }

    @Test
    void namesAreFiveLettersAndSeldomMeet() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            names.add(new Chance(1, 1).name("proposal", "k1/" + i));
        }

        assertThat(names).hasSizeGreaterThan(998).allMatch(name -> name.matches("[a-z2-7]{5}"));
    }
}
