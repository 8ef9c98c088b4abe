package armistice.deals.format;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads domains and profiles of GeniusWeb, with the present key for discrete utilities and the older one.
final class GeniusWebJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

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
        List<Double> weights = new ArrayList<>();
        List<List<Double>> values = new ArrayList<>();
        for (Domain.Issue issue : domain.issues()) {
            JsonNode weight = space.path("issueWeights").path(issue.name());
            Domain.check(!weight.isMissingNode(), "has no weight for issue \"" + issue.name() + "\"");
            weights.add(number(weight, "the weight of issue \"" + issue.name() + "\""));
            values.add(utilities(space.path("issueUtilities").path(issue.name()), issue));
        }
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1) > 1e-9) {
            notes.ignored(name + ": weights sum to " + Numbers.text(sum) + ", not to 1; they were taken as they stand");
        }
        return new Profile(name, weights, values, reservation(space.path("reservationBid"), domain, weights, values));
    }

    private static List<Double> utilities(JsonNode utilities, Domain.Issue issue) {
        String where = "a utility of issue \"" + issue.name() + "\"";
        JsonNode discrete = utilities.path("DiscreteValueSetUtilities");
        if (discrete.isMissingNode()) {
            discrete = utilities.path("discreteutils");
        }
        if (discrete.isObject()) {
            JsonNode of = discrete.path("valueUtilities");
            List<Double> values = new ArrayList<>();
            for (String value : issue.values()) {
                Domain.check(of.has(value), "has no utility of \"" + value + "\" on issue \"" + issue.name() + "\"");
                values.add(number(of.get(value), where));
            }
            return values;
        }
        JsonNode numeric = utilities.path("NumberValueSetUtilities");
        if (numeric.isMissingNode()) {
            numeric = utilities.path("numberutils");
        }
        Domain.check(numeric.isObject(), "has no utilities that are read for issue \"" + issue.name() + "\"");
        double low = number(numeric.path("lowValue"), where);
        double high = number(numeric.path("highValue"), where);
        double from = number(numeric.path("lowUtility"), where);
        double to = number(numeric.path("highUtility"), where);
        Domain.check(high > low, "the utilities of issue \"" + issue.name() + "\" have no span");
        return issue.values()
                .stream()
                .map(value -> from + (Numbers.read(value, "a value of issue \"" + issue.name() + "\"") - low)
                        / (high - low) * (to - from))
                .toList();
    }

    private static double reservation(JsonNode bid, Domain domain, List<Double> weights, List<List<Double>> values) {
        JsonNode chosen = bid.path("issuevalues");
        double utility = 0;
        if (chosen.isObject()) {
            for (int issue = 0; issue < weights.size(); issue++) {
                Domain.Issue of = domain.issues().get(issue);
                if (chosen.has(of.name())) {
                    int value = of.values().indexOf(scalar(chosen.get(of.name()), "the reservation bid"));
                    Domain.check(value >= 0,
                            "the reservation bid has a value that issue \"" + of.name() + "\" has not");
                    utility += weights.get(issue) * values.get(issue).get(value);
                }
            }
        }
        return utility;
    }

    private static String scalar(JsonNode value, String where) {
        Domain.check(value.isString() || value.isNumber(), where + " is neither text nor number");
        return value.isString() ? value.stringValue() : Numbers.text(value.doubleValue());
    }

    private static double number(JsonNode value, String where) {
        Domain.check(value.isString() || value.isNumber(), where + " is missing or no number");
        return Numbers.read(value.isString() ? value.stringValue() : value.asString(), where);
    }
}
