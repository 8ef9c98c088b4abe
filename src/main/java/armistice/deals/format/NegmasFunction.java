package armistice.deals.format;

import java.util.ArrayList;
import java.util.List;

/// What the values of an issue are worth in NegMAS.
///
/// @param issue whose values
record NegmasFunction(Domain.Issue issue) {

    List<Double> of(YamlNode node) {
        YamlNode.Entries function = NegmasFolder.entries(node, "the value function of issue \"" + issue.name() + "\"");
        String type = NegmasFolder.simple(function.text("type"));
        return switch (type) {
            case "TableFun" -> table(function);
            case "IdentityFun" -> linear(1, 0);
            case "LinearFun" -> linear(number(function, "slope"),
                    function.get("bias") == null ? 0 : number(function, "bias"));
            case "AffineFun" -> linear(number(function, "slope"), number(function, "bias"));
            case "ConstFun" -> linear(0, number(function, "bias"));
            default -> throw new UnreadableDomain("a value function of type \"" + type + "\" is not read");
        };
    }

    private List<Double> table(YamlNode.Entries function) {
        YamlNode.Entries mapping = NegmasFolder.entries(
                Domain.need(function.get("mapping"), "a TableFun has no mapping"), "a mapping");
        List<Double> values = new ArrayList<>();
        for (String value : issue.values()) {
            YamlNode worth = Domain.need(mapping.get(value),
                    "has no utility of \"" + value + "\" on issue \"" + issue.name() + "\"");
            values.add(Numbers.read(NegmasFolder.scalar(worth), "the utility of \"" + value + "\""));
        }
        return values;
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
