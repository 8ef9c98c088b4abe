package armistice.scenario;

import armistice.model.setting.Scenario;
import armistice.scenario.json.ModelJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/// The hash of a scenario, taken over its records and long texts in one notation.
final class ScenarioHash {
    private static final JsonMapper CANONICAL = ModelJson.mapper();

    private ScenarioHash() {}

    /// SHA-256, hexadecimal.
    static String of(Scenario scenario) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(CANONICAL.writeValueAsBytes(scenario)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
