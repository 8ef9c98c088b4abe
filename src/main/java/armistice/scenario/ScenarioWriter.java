package armistice.scenario;

import armistice.model.setting.Document;
import armistice.model.setting.Party;
import armistice.model.setting.Prose;
import armistice.model.setting.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes scenarios as [ScenarioReader] reads them: what is read back is equal.
///
/// The layout is the same for the same scenario: components in their order, what has its default left out, short
/// objects on one line.
public final class ScenarioWriter {
    private final ScenarioSchema schema = ScenarioSchema.load();
    private final JsonMapper files = ScenarioJson.mapper();

    /// The text of the scenario's `scenario.json`.
    public String json(Scenario scenario) {
        JsonNode tree = files.valueToTree(scenario);
        schema.strip(schema.root(), tree);
        return new CompactLayout().text(tree);
    }

    /// Writes a scenario and its long texts into `folder`, which is made if there is none. No file is ever half written.
    ///
    /// @throws IOException if a file cannot be written, or a text's path leads out of the folder
    public void write(Scenario scenario, Path folder) throws IOException {
        for (Prose prose : texts(scenario)) {
            Path file = folder.resolve(prose.file()).normalize();
            if (!file.startsWith(folder.normalize())) {
                throw new IOException("\"" + prose.file() + "\" leads out of the scenario's folder");
            }
            replace(file, prose.text());
        }
        replace(folder.resolve(ScenarioReader.FILE), json(scenario));
    }

    private static List<Prose> texts(Scenario scenario) {
        List<Prose> texts = new ArrayList<>(List.of(scenario.situation(), scenario.notice()));
        for (Party party : scenario.parties()) {
            texts.add(party.publicBrief());
            texts.add(party.confidentialBrief());
        }
        for (Document document : scenario.documents()) {
            texts.add(document.text());
        }
        return texts;
    }

    private static void replace(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path written = Files.createTempFile(folder, "." + file.getFileName(), ".part");
        try {
            Files.write(written, text.getBytes(StandardCharsets.UTF_8));
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
