package armistice.ui.kit;

import armistice.ui.kit.Settings.ThemeChoice;
import armistice.ui.kit.Settings.WindowPlace;
import java.io.IOException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The settings while the program runs; every change is kept at once.
public final class SettingsViewModel {

    private static final int STEP = 10;

    private final SettingsFile file;
    private final Problems problems;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Settings> settings;

    public SettingsViewModel(SettingsFile file, Problems problems, Texts texts) {
        this.file = file;
        this.problems = problems;
        this.texts = texts;
        this.settings = new ReadOnlyObjectWrapper<>(file.read());
    }

    /// The settings now.
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /// Chooses light, dark or as the system.
    public void choose(ThemeChoice theme) {
        keep(settings.get().with(theme));
    }

    /// Chooses the size of text, per cent.
    public void chooseTextSize(int percent) {
        keep(settings.get().withTextSize(percent));
    }

    /// Makes text a step larger.
    public void largerText() {
        chooseTextSize(settings.get().textSize() + STEP);
    }

    /// Makes text a step smaller.
    public void smallerText() {
        chooseTextSize(settings.get().textSize() - STEP);
    }

    /// Remembers where the window is.
    public void remember(WindowPlace place) {
        keep(settings.get().with(place));
    }

    private void keep(Settings changed) {
        if (changed.equals(settings.get())) {
            return;
        }
        settings.set(changed);
        try {
            file.write(changed);
        } catch (IOException e) {
            problems.report(texts.text("settings.not-kept"), e);
        }
    }
}
