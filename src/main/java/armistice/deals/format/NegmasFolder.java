package armistice.deals.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the folders of NegMAS (Mohammad, Nakadai, Greenwald 2021): one file whose `type` contains `OutcomeSpace`, and one
/// whose `type` contains `fun` for each party. A `type` is compared with known names and never loaded.
final class NegmasFolder {

    private static final int MOST_FILES = 100;

    private final ImportNotes notes;

    NegmasFolder(ImportNotes notes) {
        this.notes = notes;
    }

    Imported read(Path folder) {
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
        List<Profile> profiles = utilities.stream()
                .map(file -> file.naming(() -> profile(file.text(), file.name(), found)))
                .toList();
        return notes.with(domain, profiles);
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
        String name = fallback;
        for (int depth = 0; depth < 4 && root.get("ufun") instanceof YamlNode.Entries inner; depth++) {
            notes.ignored(fallback + ": the discounting by " + simple(root.text("type")));
            root = inner;
        }
        String type = simple(root.text("type"));
        Domain.check(type.equals("LinearAdditiveUtilityFunction") || type.equals("LinearUtilityAggregationFunction"),
                "a utility function of type \"" + type + "\" is not read; only linear additive ones are");
        List<Double> weights = weights(root, domain);
        List<List<Double>> values = new ArrayList<>();
        List<YamlNode> functions = inOrder(root.get("values"), domain, "values");
        for (int issue = 0; issue < domain.issues().size(); issue++) {
            values.add(new NegmasFunction(domain.issues().get(issue)).of(functions.get(issue)));
        }
        String bias = root.text("bias");
        if (!bias.isEmpty() && Numbers.read(bias, "the bias") != 0) {
            throw new UnreadableDomain("a bias beside the weighted sum is not read");
        }
        return new Profile(name, weights, values, reservation(root, new Profile(name, weights, values, 0), domain));
    }

    private static List<Double> weights(YamlNode.Entries root, Domain domain) {
        if (root.get("weights") == null) {
            return domain.issues().stream().map(_ -> 1.0).toList();
        }
        return inOrder(root.get("weights"), domain, "weights").stream()
                .map(weight -> Numbers.read(scalar(weight), "a weight"))
                .toList();
    }

    /// One entry for each issue: a list in issue order, or a mapping by the issues' names.
    private static List<YamlNode> inOrder(@Nullable YamlNode node,
            Domain domain, String what) {
        List<YamlNode> list = node instanceof YamlNode.Entries(Map<String, YamlNode> named)
                ? domain.issues().stream().map(Domain.Issue::name).filter(named::containsKey).map(named::get).toList()
                : items(node, what);
        Domain.check(list.size() == domain.issues().size(),
                "has " + list.size() + " " + what + " for " + domain.issues().size() + " issues");
        return list;
    }

    private double reservation(YamlNode.Entries root, Profile profile, Domain domain) {
        String text = root.text("reserved_value");
        if (text.isEmpty() || text.equals("null") || text.equals("~")) {
            return 0;
        }
        if (!text.toLowerCase(Locale.ROOT).equals("-.inf")) {
            return Numbers.read(text, "the reserved value");
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
