package armistice.scenario;

import armistice.scenario.json.ModelJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A copy of a scenario on disk that tests may spoil: its text, its tree, and where in the tree the schema has what.
final class ScenarioCopy {
    private static final ScenarioSchema SCHEMA = ScenarioSchema.load();
    private static final ScenarioReader READER = new ScenarioReader();
    private static final ScenarioWriter WRITER = new ScenarioWriter();
    private static final JsonMapper JSON = ModelJson.mapper();

    /// A property of a record in the tree.
    ///
    /// @param pointer where it is
    /// @param key     its key
    /// @param owner   the object it belongs to
    /// @param record  the schema's rule for that object
    /// @param rule    the schema's rule for the property
    record Property(String pointer, String key, ObjectNode owner, JsonNode record, JsonNode rule) {
        boolean isRequired() {
            JsonNode required = SCHEMA.keyword(record, "required");
            return required != null && required.valueStream().anyMatch(name -> name.asString().equals(key));
        }

        boolean says(String keyword) {
            return SCHEMA.keyword(rule, keyword) != null;
        }

        String ownerPointer() {
            return pointer.substring(0, pointer.lastIndexOf('/'));
        }
    }

    private final Path folder;
    private final JsonNode tree;

    ScenarioCopy(String name, Path folder) throws IOException {
        this.folder = folder;
        WRITER.write(READER.read(name).orThrow().scenario(), folder);
        tree = JSON.readTree(text());
    }

    Path folder() {
        return folder;
    }

    Path file() {
        return folder.resolve(ScenarioReader.FILE);
    }

    String text() throws IOException {
        return Files.readString(file());
    }

    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] bytes) throws IOException {
        Files.write(file(), bytes);
    }

    /// A tree of its own for one mutation.
    JsonNode tree() {
        return tree.deepCopy();
    }

    /// Any of the properties in `root` that `wanted` picks.
    static Property any(JsonNode root, Random random, Predicate<Property> wanted) {
        List<Property> found = new ArrayList<>();
        collect(SCHEMA.root(), root, "", found);
        found.removeIf(wanted.negate());
        return found.get(random.nextInt(found.size()));
    }

    private static void collect(JsonNode rule, JsonNode value, String pointer, List<Property> into) {
        JsonNode properties = SCHEMA.keyword(rule, "properties");
        JsonNode others = SCHEMA.keyword(rule, "additionalProperties");
        JsonNode items = SCHEMA.keyword(rule, "items");
        if (value instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                String at = LocatedJson.child(pointer, entry.getKey());
                JsonNode known = properties == null ? null : properties.get(entry.getKey());
                if (known != null) {
                    into.add(new Property(at, entry.getKey(), object, rule, known));
                    collect(known, entry.getValue(), at, into);
                } else if (others != null) {
                    collect(others, entry.getValue(), at, into);
                }
            });
        } else if (items != null) {
            for (int i = 0; i < value.size(); i++) {
                collect(items, value.get(i), pointer + "/" + i, into);
            }
        }
    }
}
