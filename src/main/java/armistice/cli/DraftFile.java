package armistice.cli;

import armistice.deals.Agenda;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Terms in a file: a JSON object with an option for each issue, or the same under the key `terms`.
///
/// @param name    the file, as it was named
/// @param options number of the option on each issue
@SuppressWarnings("ArrayRecordComponent") // never compared
record DraftFile(String name, int[] options) {

    private static final long LONGEST = 1 << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /// Reads a file.
    ///
    /// @throws BadInput if it holds no terms for the agenda
    static DraftFile read(String name, Agenda agenda) throws IOException {
        try {
            Path path = Path.of(name);
            if (Files.exists(path) && (!Files.isRegularFile(path) || Files.size(path) > LONGEST)) {
                throw new BadInput(name + ": is no file of terms of at most 1 MiB");
            }
            JsonNode root = MAPPER.readTree(Files.readAllBytes(path));
            JsonNode terms = root.path("terms").isObject() ? root.get("terms") : root;
            if (!terms.isObject()) {
                throw new BadInput(name + ": is no JSON object with an option for each issue");
            }
            Map<String, String> chosen = new LinkedHashMap<>();
            terms.properties().forEach(entry -> chosen.put(entry.getKey(), entry.getValue().asString("")));
            return new DraftFile(name, agenda.options(chosen));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new BadInput(name + ":" + line + ": is no JSON: " + e.getOriginalMessage(), e);
        } catch (Agenda.UnknownName e) {
            throw new BadInput(name + ": " + e.getMessage(), e);
        } catch (InvalidPathException e) {
            throw new BadInput(name + ": is no path of a file", e);
        }
    }
}
