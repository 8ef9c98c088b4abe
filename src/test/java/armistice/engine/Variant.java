package armistice.engine;

import armistice.model.number.Parameter;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import armistice.scenario.json.ModelJson;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A scenario for tests: the fictional two valleys, with some of its values changed.
public final class Variant {
    private static final JsonMapper MAPPER = ModelJson.mapper();
    private static final Scenario BASE = new ScenarioReader().read("two-valleys").orThrow().scenario();
    private final ObjectNode tree;

    private Variant(ObjectNode tree) {
        this.tree = tree;
    }

    /// The two valleys as they are.
    public static Scenario base() {
        return BASE;
    }

    /// The two valleys, to be changed.
    public static Variant of() {
        return new Variant((ObjectNode) MAPPER.readTree(MAPPER.writeValueAsString(BASE)));
    }

    /// The JSON of what `pointer` names in the two valleys.
    public static String json(String pointer) {
        return of().tree.at(JsonPointer.compile(pointer)).toString();
    }

    /// Sets what `pointer` names to a number.
    public Variant set(String pointer, double value) {
        return put(pointer, String.valueOf(value));
    }

    /// Sets what `pointer` names to a whole number.
    public Variant set(String pointer, int value) {
        return put(pointer, String.valueOf(value));
    }

    /// Sets what `pointer` names to a JSON value.
    public Variant put(String pointer, String json) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode value = MAPPER.readTree(json);
        JsonNode parent = tree.at(at.head());
        if (parent instanceof ArrayNode array) {
            int index = at.last().getMatchingIndex();
            if (index == array.size()) {
                array.add(value);
            } else {
                array.set(index, value);
            }
        } else if (parent instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), value);
        } else {
            throw new IllegalArgumentException("nothing at " + pointer);
        }
        return this;
    }

    /// A third party, `cedar`, that does not fight: JSON, to be put at `/parties/2`. It wants what Amber wants.
    public static String thirdParty() {
        ObjectNode cedar = (ObjectNode) MAPPER.readTree(MAPPER.writeValueAsString(BASE.parties().getFirst()));
        cedar.put("id", "cedar").put("name", "Cedar Hills").put("shortName", "Ce").put("chanceKey", "k3");
        cedar.set("members", MAPPER.readTree("[]"));
        cedar.set("trust", MAPPER.readTree("{\"amber\":0.5,\"birch\":0.5}"));
        cedar.set("drivers", MAPPER.readTree("[]"));
        cedar.set("constituencies", MAPPER.readTree("[]"));
        return cedar.toString();
    }

    /// Sets a parameter, and a range that allows it.
    public Variant with(Parameter parameter, double value) {
        return put("/assumptions/" + parameter.key(), "{\"value\":" + value + ",\"low\":" + value + ",\"high\":" + value
                + ",\"source\":\"Test.\",\"confidence\":\"judgement\"}");
    }

    /// The scenario.
    public Scenario build() {
        return MAPPER.readValue(MAPPER.writeValueAsString(tree), Scenario.class);
    }
}
