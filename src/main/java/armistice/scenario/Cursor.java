package armistice.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// A value in a scenario's tree, with its pointer. It can be asked for anything: what is not there, or is of another
/// type, is empty, because the rules must be able to go over a text that has other problems as well.
///
/// @param node    the value
/// @param pointer its JSON pointer
record Cursor(JsonNode node, String pointer) {
    Cursor(JsonNode root) {
        this(root, "");
    }

    Cursor get(String key) {
        JsonNode child = node.get(key);
        return new Cursor(child == null ? MissingNode.getInstance() : child, LocatedJson.child(pointer, key));
    }

    boolean has(String key) {
        return node.has(key);
    }

    boolean isMissing() {
        return node.isMissingNode();
    }

    List<Cursor> items() {
        List<Cursor> items = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> items.add(new Cursor(item, pointer + "/" + items.size())));
        }
        return items;
    }

    Map<String, Cursor> entries() {
        Map<String, Cursor> entries = new LinkedHashMap<>();
        if (node.isObject()) {
            node.propertyNames().forEach(key -> entries.put(key, get(key)));
        }
        return entries;
    }

    /// The text, empty if it is none.
    String text() {
        return node.isString() ? node.asString() : "";
    }

    /// The texts in a list.
    List<String> texts() {
        return items().stream().map(Cursor::text).toList();
    }

    OptionalDouble number() {
        return node.isNumber() ? OptionalDouble.of(node.doubleValue()) : OptionalDouble.empty();
    }

    boolean isTrue() {
        return node.isBoolean() && node.booleanValue();
    }
}
