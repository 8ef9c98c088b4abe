package armistice.scenario;

import armistice.model.number.Quantity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Holds a string, be it a value or a key, against the schema: pattern, choice, notation, and the thing it names.
final class StringCheck {
    private final ScenarioSchema schema;
    private final Names names;
    private final LongTexts texts;
    private final Findings findings;
    private final Map<String, Pattern> patterns = new HashMap<>();

    StringCheck(ScenarioSchema schema, Names names, LongTexts texts, Findings findings) {
        this.schema = schema;
        this.names = names;
        this.texts = texts;
        this.findings = findings;
    }

    /// Checks a value.
    void value(JsonNode rule, Cursor value, String issue) {
        String fault = fault(rule, value.text(), issue);
        if (!fault.isEmpty()) {
            findings.add(value.pointer(), fault);
        } else if (schema.text(rule, "x-notation").equals("prose")) {
            texts.read(value.text(), value.pointer());
        }
    }

    /// Checks a key, and says whether it is good.
    boolean key(JsonNode rule, String key, String pointer, String issue) {
        String fault = fault(rule, key, issue);
        if (!fault.isEmpty()) {
            findings.addAtKey(pointer, fault);
        }
        return fault.isEmpty();
    }

    private String fault(JsonNode rule, String text, String issue) {
        JsonNode choice = schema.keyword(rule, "enum");
        if (choice != null) {
            return chosen(text, choice);
        }
        String pattern = schema.text(rule, "pattern");
        if (!pattern.isEmpty() && !patterns.computeIfAbsent(pattern, StringCheck::compiled).matcher(text).find()) {
            return "found \"" + Found.shortened(text) + "\"; allowed: " + description(rule) + kindHint(rule, text);
        }
        String kind = schema.text(rule, "x-refers-to");
        if (!kind.isEmpty()) {
            return names.fault(kind, text, issue);
        }
        return switch (schema.text(rule, "x-notation")) {
            case "quantity" -> quantity(Quantity.parse(text));
            case "date" -> date(text);
            case "period" -> period(text);
            default -> "";
        };
    }

    /// The end in JSON Schema is the end of the text; Java's `$` would let a last line break pass.
    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern.endsWith("$") ? pattern.substring(0, pattern.length() - 1) + "\\z" : pattern);
    }

    private static String chosen(String text, JsonNode choice) {
        List<String> allowed = new ArrayList<>();
        choice.forEach(one -> allowed.add(one.asString()));
        if (allowed.contains(text)) {
            return "";
        }
        return "found \"" + Found.shortened(text) + "\"" + Spelling.hint(text, allowed) + " (allowed: "
                + String.join(", ", allowed) + ")";
    }

    private String description(JsonNode rule) {
        String described = schema.text(schema.definition(rule), "description");
        return Character.toLowerCase(described.charAt(0)) + described.substring(1).replaceAll("\\.$", "");
    }

    /// For notations of the form `kind:...`: the kind that was probably meant, and all of them.
    private String kindHint(JsonNode rule, String text) {
        JsonNode examples = schema.keyword(rule, "examples");
        if (examples == null) {
            return "";
        }
        List<String> kinds = new ArrayList<>();
        List<String> all = new ArrayList<>();
        examples.forEach(example -> {
            kinds.add(example.asString().split(":", 2)[0]);
            all.add(example.asString());
        });
        String kind = text.split(":", 2)[0];
        return (kinds.contains(kind) ? "" : Spelling.hint(kind, kinds)) + " (" + String.join(", ", all) + ")";
    }

    private String quantity(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Variable q -> names.fault("variable", q.id().value(), "");
            case Quantity.Control q -> names.fault("region", q.region().value(), "");
            case Quantity.Mood q -> names.fault("constituency", q.constituency().value(), "");
            case Quantity.Strain q -> party(q.party().value());
            case Quantity.Morale q -> party(q.party().value());
            case Quantity.Men q -> party(q.party().value());
            case Quantity.Recruits q -> party(q.party().value());
            case Quantity.Arms q -> party(q.party().value());
            case Quantity.Losses q -> party(q.party().value());
            case Quantity.Capital q -> party(q.party().value());
            case Quantity.Credibility q -> party(q.party().value());
            case Quantity.Trust q -> trust(q);
            case Quantity.Months _ -> "";
        };
    }

    private String party(String party) {
        return names.fault("party", party, "");
    }

    private String trust(Quantity.Trust trust) {
        String of = party(trust.of().value());
        String in = party(trust.in().value());
        if (of.isEmpty() && in.isEmpty() && trust.of().equals(trust.in())) {
            return "found the trust of \"" + trust.of() + "\" in itself; allowed: trust:A>B for two parties";
        }
        return of.isEmpty() ? in : of;
    }

    private static String date(String text) {
        try {
            LocalDate.parse(text);
            return "";
        } catch (DateTimeException e) {
            return "found \"" + text + "\"; allowed: a day of the calendar, yyyy-mm-dd";
        }
    }

    private static String period(String text) {
        try {
            LocalDate first = null;
            for (String part : text.split(" to ", -1)) {
                LocalDate begin = begin(part);
                if (first != null && begin.isBefore(first)) {
                    return "found \"" + text + "\"; allowed: a span whose end is not before its beginning";
                }
                first = begin;
            }
            return "";
        } catch (DateTimeException e) {
            return "found \"" + text + "\"; allowed: days, months or years of the calendar (yyyy-mm-dd, yyyy-mm, yyyy)";
        }
    }

    private static LocalDate begin(String part) {
        return switch (part.length()) {
            case 4 -> Year.parse(part).atDay(1);
            case 7 -> YearMonth.parse(part).atDay(1);
            default -> LocalDate.parse(part);
        };
    }
}
