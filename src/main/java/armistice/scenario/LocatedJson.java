package armistice.scenario;

import armistice.scenario.json.ModelJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A JSON text as a tree that knows where each value and each key stood.
final class LocatedJson {
    /// Most values of a text; the largest scenario known has some twenty thousand.
    static final int LIMIT = 300_000;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /// Doubled keys are collected here with all other problems, so that the parser need not stop at the first.
    private static final JsonFactory FACTORY = ModelJson.factory()
            .rebuild()
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonNode root;
    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, Place> keys = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    /// What JSON allows but no scenario may contain.
    ///
    /// @param place   where
    /// @param pointer of which value
    /// @param message what, in one line
    record Fault(Place place, String pointer, String message) {}

    /// Reads `text`.
    ///
    /// @throws StreamReadException if it is not JSON, with the place in it
    LocatedJson(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            root = value(parser, "");
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "something follows the end of the JSON text");
            }
        }
    }

    JsonNode root() {
        return root;
    }

    /// Where the value at `pointer` begins; for a value that is missing, where what should hold it begins.
    Place place(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Place place = values.get(at);
            if (place != null) {
                return place;
            }
        }
        return values.getOrDefault("", Place.START);
    }

    /// Where the key of the value at `pointer` begins.
    Place keyPlace(String pointer) {
        Place place = keys.get(pointer);
        return place != null ? place : place(pointer);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /// The pointer of `key` in the object at `pointer`.
    static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private JsonNode value(JsonParser parser, String pointer) {
        values.putIfAbsent(pointer, place(parser));
        if (values.size() > LIMIT) {
            throw new StreamReadException(parser, "the text has more than " + LIMIT + " values");
        }
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new StreamReadException(parser, "the text is empty");
        }
        return switch (token) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> array(parser, pointer);
            case VALUE_STRING -> string(parser.getString(), pointer);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, pointer);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT,
                    NOT_AVAILABLE -> throw new StreamReadException(parser, "a value is missing");
        };
    }

    private ObjectNode object(JsonParser parser, String pointer) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            String at = child(pointer, key);
            Place place = place(parser);
            Place first = keys.putIfAbsent(at, place);
            parser.nextToken();
            JsonNode value = value(parser, at);
            if (first != null) {
                faults.add(new Fault(place, at, "the key \"" + key + "\" stands twice, first in line " + first.line()));
            } else {
                object.set(key, value);
            }
        }
        return object;
    }

    private ArrayNode array(JsonParser parser, String pointer) {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, pointer + "/" + array.size()));
        }
        return array;
    }

    private JsonNode string(String text, String pointer) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair) {
                faults.add(new Fault(place(pointer), pointer, "character " + (i + 1) + " is half of a surrogate pair"));
                return NODES.stringNode("");
            }
            i += pair ? 1 : 0;
        }
        return NODES.stringNode(text);
    }

    private JsonNode number(JsonParser parser, String pointer) {
        double number = parser.getDoubleValue();
        if (!Double.isFinite(number)) {
            String text = Found.shortened(parser.getString());
            faults.add(new Fault(place(pointer), pointer, "the number " + text + " is too large"));
            return NODES.numberNode(0);
        }
        if (number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE) {
            return NODES.numberNode((int) number);
        }
        return NODES.numberNode(number);
    }

    private static Place place(JsonParser parser) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
