package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.model.id.PersonaId;
import armistice.model.setting.Persona;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AspirationTest {

    @Test
    void beginsAtTheOpeningAndEndsAtTheClosing() {
        Persona persona = persona(0.7, 0.5);
        assertThat(Aspiration.of(persona, 1, 10, 0)).isCloseTo(0.9, within(1e-9));
        assertThat(Aspiration.of(persona, 10, 10, 0)).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void neverRisesWithTime() {
        Persona persona = persona(0.7, 0.5);
        for (int turn = 1; turn < 10; turn++) {
            assertThat(Aspiration.of(persona, turn + 1, 10, 0)).isLessThan(Aspiration.of(persona, turn, 10, 0));
        }
    }

    @Test
    void yieldsEarlierWithALargerExponent() {
        assertThat(Aspiration.of(persona(2, 0), 4, 10, 0)).isLessThan(Aspiration.of(persona(0.5, 0), 4, 10, 0));
    }

    @Test
    void isHigherAtTheSameTurnWhenTheDeadlineIsFarther() {
        Persona persona = persona(1, 0.5);
        assertThat(Aspiration.of(persona, 4, 20, 0)).isGreaterThan(Aspiration.of(persona, 4, 10, 0));
    }

    @Test
    void returnsConcessionsByReciprocityButNotBelowTheClosing() {
        assertThat(Aspiration.of(persona(1, 0), 4, 10, 0.3)).isEqualTo(Aspiration.of(persona(1, 0), 4, 10, 0));
        assertThat(Aspiration.of(persona(1, 1), 4, 10, 0.3)).isLessThan(Aspiration.of(persona(1, 1), 4, 10, 0));
        assertThat(Aspiration.of(persona(1, 1), 4, 10, 9)).isCloseTo((0.9 - 0.7 / 3 + 0.2) / 2, within(1e-9));
    }

    private static Persona persona(double concession, double reciprocity) {
        return new Persona(new PersonaId("p"), "P", "", 0.9, 0.2, concession, reciprocity, 0, 0, 0, 0, null, Set.of());
    }
}
