package armistice.ui.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class RefreshingTest {

    private final SimpleObjectProperty<String> seen = new SimpleObjectProperty<>("first");
    private final VBox screen = new VBox();
    private final List<String> made = new ArrayList<>();

    @BeforeEach
    void show() throws Exception {
        var stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(() -> {
            stage.setScene(new Scene(new VBox(screen, new Button("elsewhere"))));
            stage.show();
            Refreshing.whileShown(screen, seen, this::make);
        }).get();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void whoeverWorksWithTheKeyboardStaysWhereTheyWere() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
            screen.lookup("#second").requestFocus();
            seen.set("next");
            assertThat(screen.lookup("#second").isFocused()).isTrue();
        }).get();
        assertThat(made).containsExactly("first", "next");
    }

    @Test
    void aScreenNobodySeesCatchesUpWhenItIsShownAgain() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
            var box = (VBox) screen.getParent();
            box.getChildren().remove(screen);
            seen.set("unseen");
            seen.set("last");
            assertThat(made).containsExactly("first");
            box.getChildren().add(screen);
        }).get();
        assertThat(made).containsExactly("first", "last");
    }

    private void make() {
        made.add(seen.get());
        var second = new Button("again");
        second.setId("second");
        screen.getChildren().setAll(new Button("a"), second);
    }
}
