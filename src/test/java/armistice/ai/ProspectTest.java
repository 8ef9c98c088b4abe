package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProspectTest {
    @Test
    void playoutsCountByTheirWeight() {
        Prospect prospect = Prospect.of(new double[]{10, 0, 4}, new double[]{1, 2, 1});
        assertThat(prospect.mean()).isCloseTo(14 / 4.0, within(1e-12));
        assertThat(prospect.likelihood()).isCloseTo(0.5, within(1e-12));
        assertThat(prospect.spread()).isCloseTo(Math.sqrt((6.5 * 6.5 + 2 * 3.5 * 3.5 + 0.5 * 0.5) / 4), within(1e-12));
    }

    @Test
    void aCourseThatWasPlayedIsBetterThanNone() {
        Prospect loss = Prospect.of(new double[]{-1}, new double[]{1});
        assertThat(Prospect.NONE.orBetter(loss)).isEqualTo(loss);
        assertThat(loss.orBetter(Prospect.of(new double[]{-2}, new double[]{1}))).isEqualTo(loss);
    }

    @Test
    void aCourseComesDownFromItsFirstOfferToItsLast() {
        Course course = new Course(1, 4);
        assertThat(course.at(0)).isEqualTo(1);
        assertThat(course.at(0.5)).isBetween(2, 3);
        assertThat(course.at(1)).isEqualTo(4);
    }

    @Test
    void thereIsACourseForEveryFirstOfferAndEveryLastThatIsNotBetter() {
        assertThat(Course.over(3)).hasSize(6).allMatch(course -> course.from() <= course.to());
        assertThat(Course.over(0)).isEmpty();
    }
}
