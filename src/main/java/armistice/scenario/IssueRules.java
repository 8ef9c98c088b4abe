package armistice.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Every issue has one open option, and its options have positions within what it settles.
final class IssueRules implements Rule {
    private static final String CONTROL = "control:";
    private static final String VARIABLE = "variable:";

    /// @param low  smallest position
    /// @param high largest position
    /// @param of   what has these bounds, in words
    private record Bounds(double low, double high, String of) {}

    @Override
    public void check(Cursor scenario, Findings findings) {
        Map<String, Bounds> variables = new HashMap<>();
        for (Cursor variable : scenario.get("variables").items()) {
            OptionalDouble low = variable.get("low").number();
            OptionalDouble high = variable.get("high").number();
            if (low.isPresent() && high.isPresent()) {
                String name = VARIABLE + variable.get("id").text();
                variables.put(name, new Bounds(low.getAsDouble(), high.getAsDouble(), name));
            }
        }
        for (Cursor issue : scenario.get("issues").items()) {
            settles(issue.get("settles"), findings);
            open(issue, findings);
            for (Cursor option : issue.get("options").items()) {
                clause(option, findings);
                position(issue, option, variables, findings);
            }
        }
        backing(scenario.get("issues").items(), findings);
    }

    /// One issue says who stands behind a foreign force: what clauses add together is reckoned by pairs.
    private static void backing(List<Cursor> issues, Findings findings) {
        String first = "";
        for (Cursor issue : issues) {
            for (Cursor option : issue.get("options").items()) {
                String name = issue.get("id").text();
                if (option.get("backing").items().isEmpty() || name.equals(first)) {
                    continue;
                }
                if (first.isEmpty()) {
                    first = name;
                } else {
                    findings.add(option.get("backing").pointer(), "options of \"" + first
                            + "\" back a foreign force already; allowed: options of one issue");
                    return;
                }
            }
        }
    }

    private static void settles(Cursor settles, Findings findings) {
        List<String> all = settles.texts();
        boolean oneVariable = all.size() == 1 && all.getFirst().startsWith(VARIABLE);
        boolean control = all.stream().allMatch(one -> one.startsWith(CONTROL));
        if (!oneVariable && !control) {
            findings.add(settles.pointer(), "found " + Found.shortened(String.join(", ", all))
                    + "; allowed: one variable, or control of some regions, or nothing");
        }
    }

    private static void open(Cursor issue, Findings findings) {
        Cursor options = issue.get("options");
        long open = options.items().stream().filter(option -> option.get("open").isTrue()).count();
        if (!options.items().isEmpty() && open != 1) {
            findings.add(options.pointer(), "found " + open + " open options; allowed: exactly 1");
        }
    }

    private static void clause(Cursor option, Findings findings) {
        if (option.node().isObject() && !option.get("open").isTrue() && option.get("clause").text().isBlank()
                && (option.get("clause").isMissing() || option.get("clause").node().isString())) {
            findings.add(option.get("clause").pointer(), "the clause is missing; only the open option has none");
        }
    }

    private static void position(Cursor issue, Cursor option, Map<String, Bounds> variables, Findings findings) {
        List<String> settles = issue.get("settles").texts();
        Cursor position = option.get("position");
        boolean open = option.get("open").isTrue();
        if (settles.isEmpty() || open) {
            if (!position.isMissing()) {
                findings.add(position.pointer(), open
                        ? "the open option has no position; leave it out"
                        : "the issue settles nothing that has positions; leave it out");
            }
            return;
        }
        if (position.isMissing() && option.node().isObject()) {
            findings.add(option.pointer(), "the key \"position\" is missing: the issue settles " + settles.getFirst());
            return;
        }
        Bounds bounds = settles.getFirst().startsWith(CONTROL)
                ? new Bounds(0, 1, "control")
                : variables.get(settles.getFirst());
        if (bounds != null) {
            within(bounds, position, findings);
        }
    }

    private static void within(Bounds bounds, Cursor position, Findings findings) {
        OptionalDouble number = position.number();
        if (number.isPresent() && !(number.getAsDouble() >= bounds.low && number.getAsDouble() <= bounds.high)) {
            findings.add(position.pointer(), "found " + Decimal.text(number.getAsDouble()) + "; allowed: "
                    + Decimal.text(bounds.low) + " to " + Decimal.text(bounds.high) + ", the range of " + bounds.of);
        }
    }
}
