package armistice.deals.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads domains and profiles of GeniusWeb, with the present key for discrete utilities and the older one. As GeniusWeb asks,
/// utilities lie in [0, 1], weights sum to 1, and a profile has the issues and values of its domain and no others.
final class GeniusWebJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /// By how much a sum of rounded weights may miss 1.
    private static final double ROUNDING = 1e-3;

    private GeniusWebJson() {}

    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new UnreadableDomain("is no JSON: line " + line + ": " + e.getOriginalMessage(), e);
        }
    }

    static Domain domain(String text, String name, ImportNotes notes) {
        JsonNode root = parse(text);
        JsonNode listed = root.path("issuesValues");
        Domain.check(listed.isObject(), "has no \"issuesValues\"");
        List<Domain.Issue> issues = new ArrayList<>();
        for (String issue : listed.propertyNames()) {
            issues.add(new Domain.Issue(issue, values(listed.get(issue), issue, notes)));
        }
        return new Domain(root.path("name").isString() ? root.get("name").stringValue() : name, issues);
    }

    private static List<String> values(JsonNode issue, String name, ImportNotes notes) {
        JsonNode range = issue.path("range");
        if (range.isArray() && range.size() == 3) {
            double step = number(range.get(2), "the step of issue \"" + name + "\"");
            Domain.check(step > 0, "the step of issue \"" + name + "\" is not above 0");
            return Numbers.range(number(range.get(0), "a bound of issue \"" + name + "\""),
                    number(range.get(1), "a bound of issue \"" + name + "\""), step, name, notes);
        }
        JsonNode values = issue.path("values");
        Domain.check(values.isArray(), "issue \"" + name + "\" has no \"values\"");
        return values.valueStream().map(value -> scalar(value, "a value of issue \"" + name + "\"")).toList();
    }

    static Profile profile(String text, String fallback, Domain domain, ImportNotes notes) {
        JsonNode root = parse(text);
        JsonNode space = root.path("LinearAdditiveUtilitySpace");
        if (!space.isObject()) {
            space = root.path("LinearAdditive");
        }
        Domain.check(space.isObject(), "has no \"LinearAdditiveUtilitySpace\"; other kinds of profile are not read");
        String name = space.path("name").isString() && !space.get("name").stringValue().isBlank()
                ? space.get("name").stringValue()
                : fallback;
        List<String> issues = domain.issues().stream().map(Domain.Issue::name).toList();
        onlyThese(space.path("issueWeights"), issues, "there is a weight for the issue");
        onlyThese(space.path("issueUtilities"), issues, "there are utilities of the issue");
        List<Double> weights = new ArrayList<>();
        List<ToDoubleFunction<String>> worth = new ArrayList<>();
        for (Domain.Issue issue : domain.issues()) {
            JsonNode weight = space.path("issueWeights").path(issue.name());
            Domain.check(!weight.isMissingNode(), "has no weight for issue \"" + issue.name() + "\"");
            weights.add(share(weight, "the weight of issue \"" + issue.name() + "\""));
            worth.add(utilities(space.path("issueUtilities").path(issue.name()), issue));
        }
        List<List<Double>> values = new ArrayList<>();
        for (int issue = 0; issue < issues.size(); issue++) {
            values.add(domain.issues().get(issue).values().stream().map(worth.get(issue)::applyAsDouble).toList());
        }
        List<Double> shares = normalised(weights, name, notes);
        return new Profile(name, shares, values, reservation(space.path("reservationBid"), issues, shares, worth));
    }

    private static void onlyThese(JsonNode node, List<String> known, String what) {
        for (String name : node.propertyNames()) {
            Domain.check(known.contains(name), what + " \"" + name + "\", which the domain has not");
        }
    }

    /// GeniusWeb asks for a sum of 1; only what rounding leaves is put right.
    private static List<Double> normalised(List<Double> weights, String name, ImportNotes notes) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        Domain.check(Math.abs(sum - 1) <= ROUNDING, "the weights sum to " + Numbers.text(sum) + ", not to 1");
        if (Math.abs(sum - 1) <= 1e-9) {
            return weights;
        }
        notes.scaled(name + ": weights were divided by their sum " + Numbers.text(sum));
        return weights.stream().map(weight -> weight / sum).toList();
    }

    private static ToDoubleFunction<String> utilities(JsonNode utilities, Domain.Issue issue) {
        String where = "a utility of issue \"" + issue.name() + "\"";
        JsonNode discrete = utilities.path("DiscreteValueSetUtilities");
        if (discrete.isMissingNode()) {
            discrete = utilities.path("discreteutils");
        }
        if (discrete.isObject()) {
            JsonNode of = discrete.path("valueUtilities");
            onlyThese(of, issue.values(), "issue \"" + issue.name() + "\" has a utility of the value");
            Map<String, Double> worth = new HashMap<>();
            for (String value : issue.values()) {
                Domain.check(of.has(value), "has no utility of \"" + value + "\" on issue \"" + issue.name() + "\"");
                worth.put(value, share(of.get(value), where));
            }
            return value -> Domain.need(worth.get(value),
                    "the reservation bid has a value that issue \"" + issue.name() + "\" has not");
        }
        JsonNode numeric = utilities.path("NumberValueSetUtilities");
        if (numeric.isMissingNode()) {
            numeric = utilities.path("numberutils");
        }
        Domain.check(numeric.isObject(), "has no utilities that are read for issue \"" + issue.name() + "\"");
        double low = number(numeric.path("lowValue"), where);
        double high = number(numeric.path("highValue"), where);
        double from = share(numeric.path("lowUtility"), where);
        double to = share(numeric.path("highUtility"), where);
        Domain.check(high > low, "the utilities of issue \"" + issue.name() + "\" have no span");
        return text -> {
            double value = Numbers.read(text, "a value of issue \"" + issue.name() + "\"");
            Domain.check(value >= low && value <= high, "the utilities of issue \"" + issue.name() + "\" go from "
                    + Numbers.text(low) + " to " + Numbers.text(high) + ", and the value " + text + " lies outside");
            return from + (value - low) / (high - low) * (to - from);
        };
    }

    /// The utility of the reservation bid, which need not name every issue.
    private static double reservation(JsonNode bid, List<String> issues, List<Double> weights,
            List<ToDoubleFunction<String>> worth) {
        JsonNode chosen = bid.path("issuevalues");
        Domain.check(chosen.isObject() || bid.isMissingNode() || bid.isNull(),
                "the reservation bid has no \"issuevalues\"");
        onlyThese(chosen, issues, "the reservation bid names the issue");
        double utility = 0;
        for (int issue = 0; issue < issues.size() && chosen.isObject(); issue++) {
            if (chosen.has(issues.get(issue))) {
                utility += weights.get(issue)
                        * worth.get(issue).applyAsDouble(scalar(chosen.get(issues.get(issue)), "the reservation bid"));
            }
        }
        return utility;
    }

    private static String scalar(JsonNode value, String where) {
        Domain.check(value.isString() || value.isNumber(), where + " is neither text nor number");
        return value.isString() ? value.stringValue() : Numbers.text(value.doubleValue());
    }

    private static double number(JsonNode value, String where) {
        return Numbers.read(digits(value, where), where);
    }

    private static double share(JsonNode value, String where) {
        return Numbers.share(digits(value, where), where);
    }

    private static String digits(JsonNode value, String where) {
        Domain.check(value.isString() || value.isNumber(), where + " is missing or no number");
        Domain.check(value.isString() || Double.isFinite(value.doubleValue()),
                where + " is too large; numbers are finite");
        return value.isString() ? value.stringValue() : value.asString();
    }
}
