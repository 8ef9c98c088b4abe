package armistice.deals.format;

import java.util.ArrayList;
import java.util.List;

/// What the values of an issue are worth in NegMAS.
///
/// @param issue whose values
/// @param party whose utilities, for the report
record NegmasFunction(Domain.Issue issue, String party, ImportNotes notes) {

    List<Double> of(YamlNode node) {
        if (node instanceof YamlNode.Items(List<YamlNode> items)) {
            Domain.check(items.size() == issue.values().size(), "has " + items.size() + " utilities of the "
                    + issue.values().size() + " values of issue \"" + issue.name() + "\"");
            return items.stream().map(this::utility).toList();
        }
        YamlNode.Entries function = NegmasFolder.entries(node, "the value function of issue \"" + issue.name() + "\"");
        if (function.get("type") == null) {
            return table(function);
        }
        String type = NegmasFolder.simple(function.text("type"));
        return switch (type) {
            case "TableFun" -> table(NegmasFolder.entries(
                    Domain.need(function.get("mapping"), "a TableFun has no mapping"), "a mapping"));
            case "IdentityFun" -> linear(1, 0);
            case "LinearFun" -> linear(number(function, "slope"),
                    function.get("bias") == null ? 0 : number(function, "bias"));
            case "AffineFun" -> linear(number(function, "slope"), number(function, "bias"));
            case "ConstFun" -> linear(0, number(function, "bias"));
            default -> throw new UnreadableDomain("a value function of type \"" + type + "\" is not read");
        };
    }

    private List<Double> table(YamlNode.Entries mapping) {
        List<Double> values = new ArrayList<>();
        for (String value : issue.values()) {
            values.add(utility(Domain.need(mapping.get(value),
                    "has no utility of \"" + value + "\" on issue \"" + issue.name() + "\"")));
        }
        mapping.entries()
                .keySet()
                .stream()
                .filter(value -> !issue.values().contains(value))
                .forEach(value -> notes
                        .ignored(party + ": the value \"" + value + "\" on issue \"" + issue.name()
                                + "\", which the domain has not"));
        return values;
    }

    private double utility(YamlNode node) {
        return Numbers.read(NegmasFolder.scalar(node), "a utility of issue \"" + issue.name() + "\"");
    }

    private double number(YamlNode.Entries function, String key) {
        return Numbers.read(function.text(key), "the " + key + " of issue \"" + issue.name() + "\"");
    }

    private List<Double> linear(double slope, double bias) {
        return issue.values()
                .stream()
                .map(value -> slope * Numbers.read(value, "a value of issue \"" + issue.name() + "\"") + bias)
                .toList();
    }
}
