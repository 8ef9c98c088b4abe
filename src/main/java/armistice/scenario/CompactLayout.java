package armistice.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// Lays JSON out for people: whatever fits on a line stands on one, the rest is indented.
final class CompactLayout {
    private static final int WIDTH = 120;
    private static final String STEP = "  ";

    /// The text of `tree`, with a line feed at the end.
    String text(JsonNode tree) {
        return text(tree, "", 0) + "\n";
    }

    /// @param before characters that stand before the value on its line, indentation left out
    private String text(JsonNode node, String indent, int before) {
        String line = line(node);
        // One more for the comma that may follow.
        if (!node.isContainer() || indent.length() + before + line.length() + 1 <= WIDTH) {
            return line;
        }
        String inner = indent + STEP;
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String key = key(property.getKey());
            parts.add(inner + key + text(property.getValue(), inner, key.length()));
        }
        if (node.isArray()) {
            node.forEach(item -> parts.add(inner + text(item, inner, 0)));
        }
        return open(node) + "\n" + String.join(",\n", parts) + "\n" + indent + close(node);
    }

    private static String line(JsonNode node) {
        if (!node.isContainer()) {
            return number(node);
        }
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            parts.add(key(property.getKey()) + line(property.getValue()));
        }
        if (node.isArray()) {
            node.forEach(item -> parts.add(line(item)));
        }
        return open(node) + String.join(", ", parts) + close(node);
    }

    /// Whole numbers stand without `.0`, as people write them.
    private static String number(JsonNode node) {
        String text = node.toString();
        return node.isNumber() && text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String key(String key) {
        return StringNode.valueOf(key) + ": ";
    }

    private static String open(JsonNode node) {
        return node.isArray() ? "[" : "{";
    }

    private static String close(JsonNode node) {
        return node.isArray() ? "]" : "}";
    }
}
