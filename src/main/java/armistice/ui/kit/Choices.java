package armistice.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Boxes to choose from, and their labels.
public final class Choices {

    private static final double WIDTH = 380;
    private static final double LEAST_WIDTH = 120;

    private Choices() {}

    /// A box with the first value chosen.
    ///
    /// @param name how a value is called
    public static <T> ComboBox<T> of(List<T> values, Function<T, String> name) {
        var box = new ComboBox<T>();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
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

    /// A box as wide as its widest value.
    ///
    /// @param id for the keyboard's tests and style sheets
    public static <T> ComboBox<T> narrow(String id, List<T> values, Function<T, String> name) {
        var box = of(values, name);
        box.setId(id);
        box.setPrefWidth(ComboBox.USE_COMPUTED_SIZE);
        return box;
    }

    /// A label that stands before a control and is read with it.
    public static Label label(String text, Node control) {
        var label = new Label(text);
        label.setLabelFor(control);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
