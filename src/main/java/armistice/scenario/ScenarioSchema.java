package armistice.scenario;

import armistice.scenario.json.ModelJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schema of scenario files (draft 2020-12), which editors use as well.
///
/// Beside the standard's keywords it has two of its own, which a standard validator passes over: `x-refers-to`, the
/// kind of thing whose name a string is, and `x-notation`, the notation that a string follows.
final class ScenarioSchema {

    /// Name of the schema among the program's resources.
    static final String RESOURCE = "/armistice/scenario/scenario.schema.json";

    private final JsonNode root;
    private final Map<String, JsonNode> definitions = new HashMap<>();

    private ScenarioSchema(JsonNode root) {
        this.root = root;
        root.path("$defs")
                .properties()
                .forEach(definition -> definitions.put("#/$defs/" + definition.getKey(), definition.getValue()));
    }

    static ScenarioSchema load() {
        try (InputStream in = ScenarioSchema.class.getResourceAsStream(RESOURCE)) {
            return new ScenarioSchema(ModelJson.mapper().readTree(Objects.requireNonNull(in, RESOURCE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode root() {
        return root;
    }

    /// What `schema`, or else what it refers to, says under `keyword`; null if neither says anything.
    @Nullable
    JsonNode keyword(JsonNode schema, String keyword) {
        JsonNode own = schema.get(keyword);
        JsonNode reference = schema.get("$ref");
        return own != null || reference == null ? own : keyword(target(reference), keyword);
    }

    /// The text that `schema`, or what it refers to, has under `keyword`; empty if none.
    String text(JsonNode schema, String keyword) {
        JsonNode text = keyword(schema, keyword);
        return text == null ? "" : text.asString();
    }

    /// All references of this schema are to its own definitions.
    private JsonNode target(JsonNode reference) {
        return Objects.requireNonNull(definitions.get(reference.asString()), reference.asString());
    }

    /// The definition that `rule` refers to, or else itself.
    JsonNode definition(JsonNode rule) {
        JsonNode reference = rule.get("$ref");
        return reference == null ? rule : target(reference);
    }

    /// Adds to `value` every property that it leaves out and that has a default in `schema`.
    void complete(JsonNode schema, JsonNode value) {
        JsonNode properties = keyword(schema, "properties");
        JsonNode others = keyword(schema, "additionalProperties");
        JsonNode items = keyword(schema, "items");
        if (value instanceof ObjectNode object) {
            if (properties != null) {
                properties.properties().forEach(property -> addDefault(object, property.getKey(), property.getValue()));
            }
            object.properties().forEach(entry -> {
                JsonNode known = properties == null ? null : properties.get(entry.getKey());
                JsonNode child = known != null ? known : others;
                if (child != null) {
                    complete(child, entry.getValue());
                }
            });
        } else if (items != null) {
            value.forEach(item -> complete(items, item));
        }
    }

    private static void addDefault(ObjectNode object, String name, JsonNode schema) {
        JsonNode standard = schema.get("default");
        if (standard != null && !object.has(name)) {
            object.set(name, standard.deepCopy());
        }
    }

    /// Drops from `value` every property that has the default of `schema`: the reverse of [#complete].
    void strip(JsonNode schema, JsonNode value) {
        JsonNode properties = keyword(schema, "properties");
        JsonNode others = keyword(schema, "additionalProperties");
        JsonNode items = keyword(schema, "items");
        if (value instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                JsonNode known = properties == null ? null : properties.get(entry.getKey());
                JsonNode child = known != null ? known : others;
                if (child != null) {
                    strip(child, entry.getValue());
                }
            });
            if (properties != null) {
                properties.properties()
                        .forEach(property -> removeDefault(object, property.getKey(), property.getValue()));
            }
        } else if (items != null) {
            value.forEach(item -> strip(items, item));
        }
    }

    private static void removeDefault(ObjectNode object, String name, JsonNode schema) {
        JsonNode standard = schema.get("default");
        JsonNode value = object.get(name);
        if (standard == null || value == null) {
            return;
        }
        boolean sameNumber = standard.isNumber() && value.isNumber() && standard.doubleValue() == value.doubleValue();
        if (sameNumber || standard.equals(value)) {
            object.remove(name);
        }
    }
}
