package armistice.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A few games only; the figures over 200 games are in the negotiator's page.
class FaceValidityTest {

    @ParameterizedTest
    @ValueSource(strings = {"jeddah-2025", "after-alaska-2025"})
    void nobodySignsAgainstItselfOrWhatAReaderWouldThinkAbsurd(String scenario) {
        Map<FaceValidity.Sign, Integer> times = FaceValidity.of(scenario, 3, 1, 1);
        assertThat(times).containsEntry(FaceValidity.Sign.SIGNED_AGAINST_ITSELF, 0)
                .containsEntry(FaceValidity.Sign.UKRAINE_AGREES_TO_TRANSFER_DONBAS, 0)
                .containsEntry(FaceValidity.Sign.TROOPS_WITHOUT_BACKSTOP, 0);
    }

    @Test
    void aTruceTabledByTheUnitedStatesIsAnswered() {
        Map<FaceValidity.Sign, Integer> times = FaceValidity.of("jeddah-2025", 3, 2, 1);
        assertThat(times.get(FaceValidity.Sign.UKRAINE_ACCEPTS_THE_TRUCE)).isPositive();
        assertThat(times.get(FaceValidity.Sign.RUSSIA_ANSWERS_WITH_CONDITIONS)).isPositive();
    }

    /// Wilson 1927: 5 of 10 gives 0.2366 to 0.7634; none of 10 gives 0 to 0.2775.
    @Test
    void aShareHasTheIntervalOfWilson() {
        assertThat(FaceValidity.interval(5, 10)).containsExactly(new double[]{0.2366, 0.7634}, within(5e-4));
        assertThat(FaceValidity.interval(0, 10)).containsExactly(new double[]{0, 0.2775}, within(5e-4));
    }
}
