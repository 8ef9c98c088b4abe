package armistice.ui.diplomacy;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.util.StringConverter;

/// Boxes to choose from, and their labels.
final class Choices {

    private static final double WIDTH = 380;
    private static final double LEAST_WIDTH = 120;

    private Choices() {}

    static <T> ComboBox<T> of(List<T> values, Function<T, String> name) {
        var box = new ComboBox<T>();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new IllegalStateException("the choices cannot be typed");
            }
        });
        box.getItems().setAll(values);
        box.getSelectionModel().selectFirst();
        box.setPrefWidth(WIDTH);
        box.setMinWidth(LEAST_WIDTH);
        return box;
    }

    static Label label(String text, Node control) {
        var label = new Label(text);
        label.setLabelFor(control);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
