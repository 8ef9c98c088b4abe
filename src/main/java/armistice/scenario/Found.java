package armistice.scenario;

import tools.jackson.databind.JsonNode;

/// Says what was found, short enough for one line.
final class Found {
    private static final int LONGEST = 60;

    private Found() {}

    /// A value as it stands in the text, shortened; containers by their kind.
    static String text(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case NULL -> "null";
            case STRING, NUMBER, BOOLEAN, BINARY, MISSING, POJO -> shortened(node.toString());
        };
    }

    /// `text` without line breaks and without its end where it is long.
    static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
