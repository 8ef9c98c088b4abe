package armistice.deals.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the folders of NegMAS (Mohammad, Nakadai, Greenwald 2021): one file whose `type` contains `OutcomeSpace`, and one
/// whose `type` contains `fun` for each party. A `type` is compared with known names and never loaded.
final class NegmasFolder {

    private static final int MOST_FILES = 100;
    private static final YamlNode ONE = new YamlNode.Scalar("1");
    private static final YamlNode IDENTITY = new YamlNode.Entries(Map.of("type", new YamlNode.Scalar("IdentityFun")));

    private final ImportNotes notes;

    NegmasFolder(ImportNotes notes) {
        this.notes = notes;
    }

    /// Reads a folder.
    ///
    /// @param chosen the utility functions that negotiate, by their files' names with or without ending; all if empty
    Imported read(Path folder, List<String> chosen) {
        Domain domain = null;
        List<FieldFile> utilities = new ArrayList<>();
        for (Path path : files(folder)) {
            FieldFile file = new FieldFile(path);
            YamlNode.Entries root = file.naming(() -> entries(YamlNode.parse(file.text()), "the document"));
            String type = root.text("type");
            if (type.contains("OutcomeSpace")) {
                if (domain != null) {
                    throw new UnreadableDomain(path + ": is a second outcome space in this folder");
                }
                domain = file.naming(() -> domain(root, String.valueOf(folder.getFileName())));
            } else if (type.toLowerCase(Locale.ROOT).contains("fun")) {
                utilities.add(file);
            } else {
                notes.ignored(path.getFileName() + ": is neither outcome space nor utility function");
            }
        }
        if (domain == null) {
            throw new UnreadableDomain(folder + ": has no file whose type contains OutcomeSpace");
        }
        Domain found = domain;
        List<Profile> profiles = chosen(folder, utilities, chosen).stream()
                .map(file -> file.naming(() -> profile(file.text(), file.name(), found)))
                .toList();
        return notes.with(domain, profiles);
    }

    private static List<FieldFile> chosen(Path folder, List<FieldFile> all, List<String> names) {
        List<FieldFile> chosen = new ArrayList<>();
        for (String name : names) {
            String plain = String.valueOf(Path.of(name).getFileName());
            chosen.add(all.stream()
                    .filter(file -> file.name().equals(plain) || file.path().endsWith(plain))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableDomain(folder + ": has no utility function \"" + name + "\"")));
        }
        return names.isEmpty() ? all : chosen;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> listed = Files.list(folder)) {
            List<Path> files = listed.filter(file -> file.toString().matches("(?i).*\\.ya?ml"))
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
            if (files.size() > MOST_FILES) {
                throw new UnreadableDomain(folder + ": has more than " + MOST_FILES + " YAML files");
            }
            return files;
        } catch (IOException e) {
            throw new UnreadableDomain(folder + ": cannot be listed: " + e.getMessage(), e);
        }
    }

    Domain domain(YamlNode.Entries root, String name) {
        List<Domain.Issue> issues = new ArrayList<>();
        for (YamlNode node : items(root.get("issues"), "issues")) {
            YamlNode.Entries issue = entries(node, "an issue");
            issues.add(new Domain.Issue(issue.text("name"), values(issue)));
        }
        return new Domain(root.text("name").isEmpty() ? name : root.text("name"), issues);
    }

    private List<String> values(YamlNode.Entries issue) {
        String name = issue.text("name");
        String type = issue.text("type");
        if (issue.get("values") instanceof YamlNode.Scalar(String text)) {
            double count = Numbers.read(text, "the number of values of issue \"" + name + "\"");
            Domain.check(count >= 1 && count == Math.rint(count), "issue \"" + name + "\" has " + text + " values");
            return Numbers.range(0, count - 1, 1, name, notes);
        }
        List<YamlNode> values = items(issue.get("values"), "the values of issue \"" + name + "\"");
        if (type.contains("ContiguousIssue") || type.contains("ContinuousIssue")) {
            Domain.check(values.size() == 2, "issue \"" + name + "\" needs two bounds");
            return Numbers.range(Numbers.read(scalar(values.get(0)), "a bound of issue \"" + name + "\""),
                    Numbers.read(scalar(values.get(1)), "a bound of issue \"" + name + "\""),
                    type.contains("ContiguousIssue") ? 1 : 0, name, notes);
        }
        return values.stream().map(NegmasFolder::scalar).toList();
    }

    Profile profile(String text, String fallback, Domain domain) {
        YamlNode.Entries root = entries(YamlNode.parse(text), "the document");
        String given = root.text("name");
        String name = given.isBlank() || given.equals("null") ? fallback : given;
        String reserved = root.text("reserved_value");
        for (int depth = 0; depth < 4 && root.get("ufun") instanceof YamlNode.Entries inner; depth++) {
            notes.ignored(name + ": the discounting by " + simple(root.text("type")));
            root = inner;
            reserved = unstated(reserved) ? inner.text("reserved_value") : reserved;
        }
        String type = simple(root.text("type"));
        Domain.check(type.equals("LinearAdditiveUtilityFunction") || type.equals("LinearUtilityAggregationFunction"),
                "a utility function of type \"" + type + "\" is not read; only linear additive ones are");
        List<Double> weights = weights(root, domain, name);
        List<List<Double>> values = new ArrayList<>();
        List<YamlNode> functions = inOrder(root.get("values"), domain, "values", IDENTITY, name);
        for (int issue = 0; issue < domain.issues().size(); issue++) {
            values.add(new NegmasFunction(domain.issues().get(issue), name, notes).of(functions.get(issue)));
        }
        bias(root, weights, values, name);
        return new Profile(name, weights, values,
                reservation(reserved, new Profile(name, weights, values, 0), domain));
    }

    private List<Double> weights(YamlNode.Entries root, Domain domain, String name) {
        if (root.get("weights") == null) {
            return new ArrayList<>(Collections.nCopies(domain.issues().size(), 1.0));
        }
        List<Double> weights = new ArrayList<>();
        for (YamlNode weight : inOrder(root.get("weights"), domain, "weights", ONE, name)) {
            double number = Numbers.read(scalar(weight), "a weight");
            if (number < 0) {
                notes.ignored(name + ": that the weight of issue \"" + domain.issues().get(weights.size()).name()
                        + "\" is below 0; it was taken as it stands");
            }
            weights.add(number);
        }
        return weights;
    }

    /// A constant beside the weighted sum goes into the first issue.
    private void bias(YamlNode.Entries root, List<Double> weights, List<List<Double>> values, String name) {
        String text = root.text("bias");
        double bias = text.isEmpty() ? 0 : Numbers.read(text, "the bias");
        if (bias != 0) {
            double weight = weights.set(0, 1.0);
            values.set(0, values.getFirst().stream().map(value -> weight * value + bias).toList());
            notes.scaled(name + ": the bias " + Numbers.text(bias) + " was added to the values of the first issue");
        }
    }

    /// One entry for each issue: a list in issue order, or a mapping by the issues' names, where NegMAS lets some be missing.
    private List<YamlNode> inOrder(@Nullable YamlNode node, Domain domain, String what, YamlNode missing, String name) {
        List<String> issues = domain.issues().stream().map(Domain.Issue::name).toList();
        if (node instanceof YamlNode.Entries(Map<String, YamlNode> named)) {
            for (String key : named.keySet()) {
                Domain.check(issues.contains(key), what + " name the issue \"" + key + "\", which the domain has not");
            }
            issues.stream()
                    .filter(issue -> !named.containsKey(issue))
                    .forEach(issue -> notes.scaled(name + ": " + what + " leave out the issue \"" + issue
                            + "\"; NegMAS takes " + (missing.equals(ONE) ? "a weight of 1" : "its number")));
            return issues.stream().map(issue -> named.getOrDefault(issue, missing)).toList();
        }
        List<YamlNode> list = items(node, what);
        Domain.check(list.size() == issues.size(),
                "has " + list.size() + " " + what + " for " + issues.size() + " issues");
        return list;
    }

    /// Whether a reserved value says nothing, so that one stated further in holds.
    private static boolean unstated(String reserved) {
        return reserved.isEmpty() || reserved.equals("null") || reserved.equals("~") || isMinusInfinity(reserved);
    }

    private static boolean isMinusInfinity(String reserved) {
        return reserved.toLowerCase(Locale.ROOT).matches("-\\.?inf(inity)?");
    }

    private double reservation(String text, Profile profile, Domain domain) {
        if (!unstated(text)) {
            return Numbers.read(text, "the reserved value");
        }
        if (!isMinusInfinity(text)) {
            return 0;
        }
        double lowest = 0;
        for (int issue = 0; issue < domain.issues().size(); issue++) {
            double least = Double.POSITIVE_INFINITY;
            for (int value = 0; value < domain.issues().get(issue).values().size(); value++) {
                least = Math.min(least, profile.worth(issue, value));
            }
            lowest += least;
        }
        notes.scaled(profile.name() + ": a reserved value of minus infinity was taken as the lowest utility or 0, "
                + "whichever is less");
        return Math.min(0, lowest);
    }

    static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    static String scalar(YamlNode node) {
        if (node instanceof YamlNode.Scalar(String text)) {
            return text;
        }
        throw new UnreadableDomain("a text or number was looked for where a list or mapping stands");
    }

    static YamlNode.Entries entries(YamlNode node, String what) {
        if (node instanceof YamlNode.Entries entries) {
            return entries;
        }
        throw new UnreadableDomain(what + " is no mapping");
    }

    private static List<YamlNode> items(@Nullable YamlNode node, String what) {
        if (node instanceof YamlNode.Items(List<YamlNode> list)) {
            return list;
        }
        throw new UnreadableDomain("has no list of " + what);
    }
}
