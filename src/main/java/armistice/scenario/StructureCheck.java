package armistice.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Holds a tree against the schema: types, properties, ranges, spellings, and that every name refers to something.
///
/// It knows the keywords of JSON Schema that the scenario's schema uses, and the schema's own two. Why this is not left
/// to a general validator is said in `docs/decisions/0010-scenario-files.md`.
final class StructureCheck {
    private final ScenarioSchema schema;
    private final StringCheck strings;
    private final Findings findings;

    StructureCheck(ScenarioSchema schema, Names names, LongTexts texts, Findings findings) {
        this.schema = schema;
        this.strings = new StringCheck(schema, names, texts, findings);
        this.findings = findings;
    }

    void check(JsonNode scenario) {
        value(schema.root(), new Cursor(scenario), "");
    }

    /// @param issue the issue whose options the names in `value` are, if any
    private void value(JsonNode rule, Cursor value, String issue) {
        if (findings.isFull() || !hasType(rule, value)) {
            return;
        }
        JsonNode constant = schema.keyword(rule, "const");
        if (constant != null && !constant.equals(value.node())) {
            findings.add(value.pointer(), "found " + Found.text(value.node()) + "; allowed: " + constant);
        }
        if (value.node().isObject()) {
            object(rule, value, value.has("issue") ? value.get("issue").text() : issue);
        } else if (value.node().isArray()) {
            array(rule, value, issue);
        } else if (value.node().isString()) {
            strings.value(rule, value, issue);
        } else if (value.node().isNumber()) {
            number(rule, value);
        }
    }

    private boolean hasType(JsonNode rule, Cursor value) {
        JsonNode node = value.node();
        String type = schema.keyword(rule, "enum") != null ? "string" : schema.text(rule, "type");
        boolean fits = switch (type) {
            case "object" -> node.isObject();
            case "array" -> node.isArray();
            case "string" -> node.isString();
            case "boolean" -> node.isBoolean();
            case "number" -> node.isNumber();
            case "integer" -> node.isIntegralNumber();
            default -> true;
        };
        if (!fits) {
            findings.add(value.pointer(), "found " + Found.text(node) + "; allowed: " + kind(type) + described(rule));
        }
        return fits;
    }

    private static String kind(String type) {
        return switch (type) {
            case "object" -> "an object {...}";
            case "array" -> "an array [...]";
            case "string" -> "a string \"...\"";
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            default -> "a " + type;
        };
    }

    private String described(JsonNode rule) {
        String description = schema.text(rule, "description");
        return description.isEmpty() ? "" : " (" + description.replaceAll("\\.$", "") + ")";
    }

    private void object(JsonNode rule, Cursor object, String issue) {
        JsonNode properties = schema.keyword(rule, "properties");
        JsonNode others = schema.keyword(rule, "additionalProperties");
        JsonNode names = schema.keyword(rule, "propertyNames");
        if (properties != null) {
            properties(rule, properties, object);
        }
        object.entries().forEach((key, value) -> {
            JsonNode known = properties == null ? null : properties.get(key);
            if (known != null) {
                value(known, value, issue);
            } else if (others != null && others.isObject()) {
                boolean ofIssues = names != null && schema.text(names, "x-refers-to").equals("issue");
                if (names == null || strings.key(names, key, value.pointer(), issue)) {
                    value(others, value, ofIssues ? key : issue);
                }
            }
        });
        atLeast(rule, "minProperties", object.node().size(), object, "entries");
    }

    /// Reports keys that are not allowed and required ones that are missing; a missing one that is there misspelt is
    /// reported once.
    private void properties(JsonNode rule, JsonNode properties, Cursor object) {
        List<String> allowed = new ArrayList<>(properties.propertyNames());
        Set<String> misspelt = new HashSet<>();
        // Of two that are spelt alike, one that is not there yet is meant.
        List<String> candidates = new ArrayList<>(allowed);
        candidates.sort(Comparator.comparing(object::has));
        object.entries().forEach((key, value) -> {
            if (!properties.has(key)) {
                Optional<String> nearest = Spelling.nearest(key, candidates);
                nearest.ifPresent(misspelt::add);
                findings.addAtKey(value.pointer(), "unknown key \"" + Found.shortened(key) + "\""
                        + nearest.map(name -> "; did you mean \"" + name + "\"?").orElse("") + " (allowed: "
                        + String.join(", ", allowed) + ")");
            }
        });
        JsonNode required = schema.keyword(rule, "required");
        if (required != null) {
            required.forEach(name -> {
                if (!object.has(name.asString()) && !misspelt.contains(name.asString())) {
                    findings.add(object.pointer(), "the key \"" + name.asString() + "\" is missing"
                            + described(properties.get(name.asString())));
                }
            });
        }
    }

    private void array(JsonNode rule, Cursor array, String issue) {
        List<Cursor> items = array.items();
        atLeast(rule, "minItems", items.size(), array, "items");
        JsonNode most = schema.keyword(rule, "maxItems");
        if (most != null && items.size() > most.intValue()) {
            findings.add(array.pointer(), "found " + items.size() + " items; allowed: at most " + most);
        }
        JsonNode rules = schema.keyword(rule, "items");
        Set<JsonNode> seen = new HashSet<>();
        boolean unique = schema.keyword(rule, "uniqueItems") != null;
        for (Cursor item : items) {
            if (unique && !seen.add(item.node())) {
                findings.add(item.pointer(), Found.text(item.node()) + " stands twice in this list");
            }
            if (rules != null) {
                value(rules, item, issue);
            }
        }
    }

    private void atLeast(JsonNode rule, String keyword, int count, Cursor value, String what) {
        JsonNode fewest = schema.keyword(rule, keyword);
        if (fewest != null && count < fewest.intValue()) {
            findings.add(value.pointer(), "found " + count + " " + what + "; allowed: at least " + fewest);
        }
    }

    private void number(JsonNode rule, Cursor value) {
        double number = value.node().doubleValue();
        JsonNode low = schema.keyword(rule, "minimum");
        JsonNode above = schema.keyword(rule, "exclusiveMinimum");
        JsonNode high = schema.keyword(rule, "maximum");
        boolean fits = (low == null || number >= low.doubleValue())
                && (above == null || number > above.doubleValue())
                && (high == null || number <= high.doubleValue());
        if (!fits) {
            findings.add(value.pointer(), "found " + Found.text(value.node()) + "; allowed: "
                    + range(low, above, high) + described(rule));
        }
    }

    private static String range(@Nullable JsonNode low, @Nullable JsonNode above, @Nullable JsonNode high) {
        List<String> bounds = new ArrayList<>();
        if (above != null) {
            bounds.add("above " + above);
        }
        if (low != null) {
            bounds.add("at least " + low);
        }
        if (high != null) {
            bounds.add("at most " + high);
        }
        return bounds.stream().collect(Collectors.joining(" and "));
    }
}
