package armistice.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.ui.kit.Settings.ThemeChoice;
import armistice.ui.kit.Settings.WindowPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void theUsualSettingsHoldWhereThereIsNoFile() {
        assertThat(file().read()).isEqualTo(Settings.usual());
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        var settings = new Settings(ThemeChoice.DARK, 130, new WindowPlace(10, 20, 1100, 700.5, true));
        file().write(settings);
        assertThat(file().read()).isEqualTo(settings);
    }

    @Test
    void noHalfWrittenFileIsLeftBeside() throws IOException {
        file().write(Settings.usual());
        try (var files = Files.list(folder.resolve("deep"))) {
            assertThat(files).containsExactly(folder.resolve("deep/settings.properties"));
        }
    }

    @Test
    void whatCannotBeReadIsAsUsual() throws IOException {
        Files.createDirectories(folder.resolve("deep"));
        Files.writeString(folder.resolve("deep/settings.properties"),
                "theme=PINK\ntext-size=huge\nwindow-width=\\u00zz");
        assertThat(file().read()).isEqualTo(Settings.usual());
    }

    @Test
    void aSizeOfTextBeyondTheEndsIsTheEnd() {
        assertThat(new Settings(ThemeChoice.LIGHT, 900, null).textSize()).isEqualTo(Settings.LARGEST_TEXT);
    }

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("deep/settings.properties"));
    }
}
