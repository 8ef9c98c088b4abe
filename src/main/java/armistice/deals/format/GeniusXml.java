package armistice.deals.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads domains and profiles of Genius (Lin, Kraus, Baarslag, Tykhonov, Hindriks, Jonker 2014). Discrete, integer and real
/// issues with linear additive utilities; weights are joined to issues by `index` and divided by their sum.
final class GeniusXml {

    private GeniusXml() {}

    static Domain domain(byte[] text, String name, ImportNotes notes) {
        XmlElement root = XmlElement.parse(text);
        List<Domain.Issue> issues = new ArrayList<>();
        for (XmlElement issue : issues(root)) {
            issues.add(new Domain.Issue(issue.need("name"), values(issue, notes)));
        }
        return new Domain(name, issues);
    }

    private static List<XmlElement> issues(XmlElement root) {
        for (XmlElement space : root.named("utility_space")) {
            String type = space.get("type").toLowerCase(Locale.ROOT);
            Domain.check(!type.contains("nonlinear") && !type.contains("constraint"),
                    "a utility space of type \"" + type + "\" is not read; only linear additive ones are");
        }
        Domain.check(root.named("hyperRectangle").isEmpty() && root.named("INCLUDES").isEmpty(),
                "utilities by hyper-rectangles are not read; only linear additive ones are");
        List<XmlElement> issues = root.named("issue");
        Domain.check(!issues.isEmpty(), "has no <issue>");
        return issues;
    }

    private static List<String> values(XmlElement issue, ImportNotes notes) {
        String name = issue.need("name");
        return switch (kind(issue)) {
            case "discrete" -> issue.named("item").stream().map(item -> item.need("value")).toList();
            case "integer" -> Numbers.range(whole(issue, "lowerbound"), whole(issue, "upperbound"), 1, name, notes);
            case "real" -> {
                XmlElement bounds = bounds(issue);
                yield Numbers.range(bounds.number("lowerbound"), bounds.number("upperbound"), 0, name, notes);
            }
            default -> throw new UnreadableDomain("issue \"" + name + "\" is of type \"" + kind(issue)
                    + "\"; read are discrete, integer and real");
        };
    }

    private static double whole(XmlElement issue, String bound) {
        double number = issue.number(bound);
        Domain.check(number == Math.rint(number), "the " + bound + " of the integer issue \"" + issue.get("name")
                + "\" is " + issue.get(bound));
        return number;
    }

    private static XmlElement bounds(XmlElement issue) {
        List<XmlElement> ranges = issue.named("range");
        return ranges.isEmpty() ? issue : ranges.getFirst();
    }

    private static String kind(XmlElement issue) {
        String kind = issue.has("vtype") ? issue.get("vtype") : issue.has("type") ? issue.get("type") : "discrete";
        return kind.toLowerCase(Locale.ROOT);
    }

    static Profile profile(byte[] text, String name, Domain domain, ImportNotes notes) {
        XmlElement root = XmlElement.parse(text);
        Map<String, XmlElement> byName = once(issues(root), "name", "two issues are called");
        Map<String, XmlElement> weightOf = once(root.named("weight"), "index", "two weights are of index");
        List<Double> weights = new ArrayList<>();
        List<List<Double>> values = new ArrayList<>();
        for (Domain.Issue issue : domain.issues()) {
            XmlElement element = Domain.need(byName.remove(issue.name()), "has no issue \"" + issue.name() + "\"");
            String weight = Domain
                    .need(weightOf.remove(element.need("index")), "has no weight for issue \"" + issue.name() + "\"")
                    .need("value");
            weights.add(Numbers.notNegative(weight, "the weight of issue \"" + issue.name() + "\""));
            values.add(evaluations(element, issue, name, notes));
        }
        byName.keySet()
                .forEach(issue -> notes.ignored(name + ": the issue \"" + issue + "\", which the domain has not"));
        weightOf.keySet().forEach(index -> notes.ignored(name + ": the weight of index " + index));
        return new Profile(name, normalised(weights, name, notes), values, rest(root, name, notes));
    }

    private static Map<String, XmlElement> once(List<XmlElement> elements, String key, String twice) {
        Map<String, XmlElement> once = new LinkedHashMap<>();
        for (XmlElement element : elements) {
            String name = element.need(key);
            Domain.check(once.put(name, element) == null, twice + " \"" + name + "\"");
        }
        return once;
    }

    /// The reservation value; says what else is left aside.
    private static double rest(XmlElement root, String name, ImportNotes notes) {
        for (XmlElement discount : root.named("discount_factor")) {
            if (discount.has("value") && discount.number("value") != 1) {
                notes.ignored(name + ": the discount factor " + discount.get("value"));
            }
        }
        List<XmlElement> reservation = root.named("reservation");
        return reservation.isEmpty() ? 0 : reservation.getFirst().number("value");
    }

    private static List<Double> normalised(List<Double> weights, String name, ImportNotes notes) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        Domain.check(sum > 0, "all weights are 0");
        if (Math.abs(sum - 1) <= 1e-9) {
            return weights;
        }
        notes.scaled(name + ": weights were divided by their sum " + Numbers.text(sum));
        return weights.stream().map(weight -> weight / sum).toList();
    }

    private static List<Double> evaluations(XmlElement element, Domain.Issue issue, String name, ImportNotes notes) {
        return switch (kind(element)) {
            case "discrete" -> discrete(element, issue, name, notes);
            case "integer" -> numeric(issue, GeniusFunction.integer(evaluator(element, issue),
                    whole(element, "lowerbound")));
            case "real" -> numeric(issue, GeniusFunction.real(evaluator(element, issue)));
            default -> throw new UnreadableDomain(
                    "issue \"" + issue.name() + "\" is of type \"" + kind(element) + "\"");
        };
    }

    private static XmlElement evaluator(XmlElement element, Domain.Issue issue) {
        List<XmlElement> evaluators = element.named("evaluator");
        Domain.check(!evaluators.isEmpty(), "issue \"" + issue.name() + "\" has no <evaluator>");
        return evaluators.getFirst();
    }

    private static List<Double> numeric(Domain.Issue issue, GeniusFunction function) {
        return issue.values().stream().map(value -> function.of(Double.parseDouble(value))).toList();
    }

    private static List<Double> discrete(XmlElement element, Domain.Issue issue, String name, ImportNotes notes) {
        String on = " on issue \"" + issue.name() + "\"";
        Map<String, Double> evaluation = new LinkedHashMap<>();
        once(element.named("item"), "value", "issue \"" + issue.name() + "\" has twice the value").forEach(
                (value, item) -> evaluation.put(value, Numbers.notNegative(item.need("evaluation"),
                        "the evaluation of \"" + value + "\"" + on)));
        double most = evaluation.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        List<Double> values = new ArrayList<>();
        for (String value : issue.values()) {
            values.add(Domain.need(evaluation.remove(value), "has no evaluation of \"" + value + "\"" + on));
        }
        evaluation.keySet()
                .forEach(value -> notes.ignored(name + ": the value \"" + value + "\"" + on
                        + ", which the domain has not"));
        if (most <= 1) {
            return values;
        }
        notes.scaled(name + ": evaluations of issue \"" + issue.name() + "\" were divided by the largest, "
                + Numbers.text(most));
        return values.stream().map(value -> value / most).toList();
    }
}
