package armistice.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.id.PartyId;
import armistice.model.number.Parameter;
import armistice.model.play.Level;
import armistice.model.play.SeatControl;
import armistice.scenario.ScenarioReader;
import armistice.ui.kit.Texts;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetupViewModelTest {

    private static final PartyId AMBER = new PartyId("amber");
    private static final PartyId BIRCH = new PartyId("birch");

    private final SetupViewModel model = new SetupViewModel(
            new ScenarioReader().read(Path.of("src/test/resources/scenarios/two-valleys")).orThrow().scenario(), 7,
            new Texts(Locale.ENGLISH));

    @Test
    void aGameNeedsAPerson() {
        assertThat(model.whyNotStart().get()).isEqualTo("Take at least one seat.");
        model.seat(AMBER).human().set(true);
        assertThat(model.whyNotStart().get()).isEmpty();
    }

    @Test
    void whoPlaysAloneLeavesTheOthersToTheProgram() {
        model.playAlone(AMBER);
        model.playAlone(BIRCH);
        var settings = model.settings();
        assertThat(settings.seed()).isEqualTo(7);
        assertThat(settings.seats().get(BIRCH)).isEqualTo(new SeatControl.Human());
        assertThat(settings.seats().get(AMBER))
                .isEqualTo(new SeatControl.Computer(model.scenario().party(AMBER).persona()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "twelve", "1e3", "1234567890123456789012"})
    void aSeedThatIsNoNumberIsSaidToBeNone(String seed) {
        model.playAlone(AMBER);
        model.seedProperty().set(seed);
        assertThat(model.whyNotStart().get()).startsWith("The seed");
    }

    @Test
    void aNumberOfTheRegisterIsReplacedForThisGame() {
        var numbers = model.assumptions();
        var base = numbers.assumption(Parameter.HAZARD_BASE);
        assertThat(numbers.changes()).isEmpty();
        numbers.typed(Parameter.HAZARD_BASE).set(" " + base.high() + " ");
        assertThat(numbers.changes()).containsExactly("hazard.base=" + base.high());
        numbers.restore(Parameter.HAZARD_BASE);
        assertThat(numbers.changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "much", "-1", "1e9", "NaN"})
    void aNumberThatDoesNotFitKeepsTheGameFromBeginning(String typed) {
        model.playAlone(AMBER);
        model.assumptions().typed(Parameter.HAZARD_BASE).set(typed);
        assertThat(model.whyNotStart().get()).startsWith("hazard.base: a number from ");
    }

    @Test
    void theProgramPlaysAsWellAsItIsTold() {
        model.playAlone(AMBER);
        model.seat(BIRCH).level().set(Level.EXPERT);
        assertThat(model.settings().seats().get(BIRCH))
                .isEqualTo(new SeatControl.Computer(model.scenario().party(BIRCH).persona(), Level.EXPERT));
    }
}
