package armistice.ui.shell;

import armistice.ui.kit.Pieces;
import armistice.ui.kit.Settings;
import armistice.ui.kit.Settings.ThemeChoice;
import armistice.ui.kit.SettingsViewModel;
import armistice.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// The settings, as the content of a dialog. They take effect at once.
public final class SettingsView extends VBox {

    public SettingsView(Texts texts, SettingsViewModel settings) {
        getStyleClass().add("stack");
        setId("settings");
        var now = settings.settingsProperty().get();
        getChildren().addAll(Pieces.label(texts.text("settings.theme"), "strong"), themes(texts, settings, now),
                Pieces.label(texts.text("settings.text-size"), "strong"), size(texts, settings, now));
    }

    private static Node themes(Texts texts, SettingsViewModel settings, Settings now) {
        var group = new ToggleGroup();
        var row = Pieces.row("line");
        for (var theme : ThemeChoice.values()) {
            var button = new RadioButton(texts.name("theme.", theme));
            button.setToggleGroup(group);
            button.setSelected(theme == now.theme());
            button.setOnAction(_ -> settings.choose(theme));
            row.getChildren().add(button);
        }
        return row;
    }

    private static Node size(Texts texts, SettingsViewModel settings, Settings now) {
        var slider = new Slider(Settings.SMALLEST_TEXT, Settings.LARGEST_TEXT, now.textSize());
        slider.setMajorTickUnit(20);
        slider.setMinorTickCount(1);
        slider.setSnapToTicks(true);
        slider.setShowTickMarks(true);
        slider.setAccessibleText(texts.text("settings.text-size"));
        var label = new Label(texts.text("settings.percent", now.textSize()));
        slider.valueProperty().subscribe(value -> {
            label.setText(texts.text("settings.percent", value.intValue()));
            if (!slider.isValueChanging()) {
                settings.chooseTextSize(value.intValue());
            }
        });
        slider.valueChangingProperty().subscribe(changing -> {
            if (!changing) {
                settings.chooseTextSize((int) slider.getValue());
            }
        });
        return Pieces.row("line", Pieces.growing(slider), label);
    }
}
