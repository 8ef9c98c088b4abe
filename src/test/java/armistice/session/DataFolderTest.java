package armistice.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the paths are written as on Unix")
class DataFolderTest {

    @ParameterizedTest
    @CsvSource({"Linux, /home/me/.local/share/armistice", "FreeBSD, /home/me/.local/share/armistice",
        "Windows 11, /home/me/AppData/Roaming/Armistice", "Mac OS X, /home/me/Library/Application Support/Armistice"})
    void eachSystemHasItsUsualPlace(String system, String folder) {
        assertThat(folder(Map.of("os.name", system), Map.of())).isEqualTo(Path.of(folder));
    }

    @ParameterizedTest
    @CsvSource({"Linux, XDG_DATA_HOME, /data/armistice", "Windows 11, APPDATA, /data/Armistice"})
    void theSystemMayKeepItElsewhere(String system, String variable, String folder) {
        assertThat(folder(Map.of("os.name", system), Map.of(variable, "/data"))).isEqualTo(Path.of(folder));
    }

    @Test
    void aRelativeXdgFolderIsIgnored() {
        assertThat(folder(Map.of("os.name", "Linux"), Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(Path.of("/home/me/.local/share/armistice"));
    }

    @Test
    void theEnvironmentMovesTheFolder() {
        assertThat(folder(Map.of("os.name", "Linux"), Map.of(DataFolder.VARIABLE, "/there")))
                .isEqualTo(Path.of("/there"));
    }

    @Test
    void theSystemPropertyOutranksTheEnvironment() {
        assertThat(
                folder(Map.of("os.name", "Linux", DataFolder.PROPERTY, "/here"), Map.of(DataFolder.VARIABLE, "/there")))
                .isEqualTo(Path.of("/here"));
    }

    @Test
    void anEmptySettingMovesNothing() {
        assertThat(folder(Map.of("os.name", "Linux", DataFolder.PROPERTY, " "), Map.of(DataFolder.VARIABLE, "")))
                .isEqualTo(Path.of("/home/me/.local/share/armistice"));
    }

    private static Path folder(Map<String, String> properties, Map<String, String> environment) {
        return DataFolder.of(name -> name.equals("user.home") ? "/home/me" : properties.get(name), environment::get)
                .root();
    }
}
