package armistice.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The names that a scenario gives, by kind.
final class Names {
    /// Under which property of the scenario each kind of thing is listed.
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("party", "parties"), Map.entry("issue", "issues"), Map.entry("region", "regions"),
            Map.entry("variable", "variables"), Map.entry("activity", "activities"), Map.entry("measure", "measures"),
            Map.entry("format", "formats"), Map.entry("document", "documents"), Map.entry("fact", "facts"),
            Map.entry("source", "sources"), Map.entry("persona", "personas"), Map.entry("inject", "injects"),
            Map.entry("indicator", "indicators"), Map.entry("agreement", "agreements"));

    private final Map<String, Map<String, String>> byKind = new HashMap<>();
    private final Map<String, Map<String, String>> optionsByIssue = new HashMap<>();

    /// Collects the names in `scenario`, and reports those given twice.
    Names(JsonNode scenario, Findings findings) {
        LISTS.forEach((kind, list) -> collect(kind, new Cursor(scenario).get(list).items(), findings));
        List<Cursor> constituencies = new ArrayList<>();
        for (Cursor party : new Cursor(scenario).get("parties").items()) {
            constituencies.addAll(party.get("constituencies").items());
        }
        collect("constituency", constituencies, findings);
        for (Cursor issue : new Cursor(scenario).get("issues").items()) {
            Map<String, String> options = optionsByIssue.computeIfAbsent(issue.get("id").text(),
                    _ -> new LinkedHashMap<>());
            collect("option", options, issue.get("options").items(), findings);
        }
    }

    private void collect(String kind, List<Cursor> things, Findings findings) {
        collect(kind, byKind.computeIfAbsent(kind, _ -> new LinkedHashMap<>()), things, findings);
    }

    private static void collect(String kind, Map<String, String> into, List<Cursor> things, Findings findings) {
        for (Cursor thing : things) {
            Cursor id = thing.get("id");
            String first = id.text().isEmpty() ? null : into.putIfAbsent(id.text(), id.pointer());
            if (first != null) {
                findings.add(id.pointer(), "the " + kind + " \"" + Found.shortened(id.text())
                        + "\" stands twice, first at " + first);
            }
        }
    }

    /// The names of a kind, in the order of the text.
    Collection<String> of(String kind) {
        return byKind.getOrDefault(kind, Map.of()).keySet();
    }

    /// The options of an issue; none if there is no such issue.
    Collection<String> options(String issue) {
        return optionsByIssue.getOrDefault(issue, Map.of()).keySet();
    }

    /// What is wrong with a reference to the thing of `kind` named `name`; empty if nothing.
    ///
    /// @param issue the issue whose options are meant
    String fault(String kind, String name, String issue) {
        if (kind.equals("option")) {
            // Of an issue that does not exist no option can be judged: the issue's own problem is enough.
            return optionsByIssue.containsKey(issue)
                    ? fault("issue \"" + issue + "\" has no option", name, options(issue))
                    : "";
        }
        return fault("there is no " + kind, name, of(kind));
    }

    private static String fault(String denial, String name, Collection<String> known) {
        if (known.contains(name)) {
            return "";
        }
        String allowed = known.isEmpty() ? "there are none"
                : known.size() <= 20 ? "there are: " + String.join(", ", known)
                        : "there are " + known.size();
        return denial + " \"" + Found.shortened(name) + "\"" + Spelling.hint(name, known) + " ("
                + allowed + ")";
    }
}
