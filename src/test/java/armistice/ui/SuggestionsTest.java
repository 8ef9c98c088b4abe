package armistice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What would help a draft, in the real window.
class SuggestionsTest extends WindowTest {

    @Test
    void aChangeThatIsUsedGoesIntoTheDraftAndSendsNothing() throws Exception {
        playAlone("ukraine");
        toTheDraftingTable();
        settlement();
        var before = chosen();
        user.press("#draft-suggest");
        WindowUser.await(() -> user.isShown("#suggestions .button.accent"));
        user.press("#suggestions .button.accent");
        assertThat(user.isShown("#suggestions")).isFalse();
        assertThat(user.isShown("#drafting")).isTrue();
        assertThat(chosen()).isNotEqualTo(before);
        assertThat(user.isShown("#problem")).isFalse();
    }

    @Test
    void aTruceIsToldThatSettlementsAreSearched() throws Exception {
        playAlone("ukraine");
        toTheDraftingTable();
        user.onTheWindow(() -> {
            user.robot().lookup("#option-ceasefire-full").<RadioButton>query().fire();
            return null;
        });
        user.press("#draft-suggest");
        WindowUser.await(() -> user.isShown("#suggestions .empty-title"));
        assertThat(user.onTheWindow(() -> user.robot().lookup("#suggestions .empty-title").queryLabeled().getText()))
                .isEqualTo("This is looked for in settlements");
    }

    private void toTheDraftingTable() throws Exception {
        user.click("#go-drafting");
        WindowUser.await(() -> user.isShown("#drafting"));
    }

    /// Starts from what holds now, written down as a settlement.
    private void settlement() throws Exception {
        user.onTheWindow(() -> {
            user.robot().lookup("#draft-from").<MenuButton>query().getItems().get(1).fire();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The clauses of the draft, as they are ticked.
    private Set<String> chosen() {
        return user.onTheWindow(() -> user.robot()
                .lookup("#drafting .radio-button")
                .queryAllAs(RadioButton.class)
                .stream()
                .filter(RadioButton::isSelected)
                .map(RadioButton::getId)
                .collect(Collectors.toSet()));
    }
}
