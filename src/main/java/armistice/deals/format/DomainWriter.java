package armistice.deals.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Writes a domain with its profiles in a format of the field. Numeric issues become discrete ones with the same values;
/// utilities are written as they were read, already scaled.
public enum DomainWriter {

    /// Genius XML: a domain and a profile for each party.
    GENIUS {
        @Override
        public Map<String, String> files(Imported imported) {
            Map<String, String> files = new LinkedHashMap<>();
            files.put("domain.xml", GeniusXmlText.domain(imported.domain()));
            imported.profiles()
                    .forEach(profile -> files.put(plain(profile.name()) + ".xml",
                            GeniusXmlText.profile(imported.domain(), profile)));
            return files;
        }
    },
    /// GeniusWeb JSON, with the present key.
    GENIUSWEB {
        @Override
        public Map<String, String> files(Imported imported) {
            Map<String, String> files = new LinkedHashMap<>();
            files.put("domain.json", json(GeniusWebTree.domain(imported.domain())));
            imported.profiles()
                    .forEach(profile -> files.put(plain(profile.name()) + ".json",
                            json(GeniusWebTree.profile(imported.domain(), profile))));
            return files;
        }
    },
    /// A NegMAS folder. What is written is JSON, which YAML contains.
    NEGMAS {
        @Override
        public Map<String, String> files(Imported imported) {
            Map<String, String> files = new LinkedHashMap<>();
            files.put("domain.yml", json(negmas(imported.domain())));
            imported.profiles()
                    .forEach(profile -> files.put(plain(profile.name()) + ".yml",
                            json(negmas(imported.domain(), profile))));
            return files;
        }
    };

    /// The command line knows the formats by name long before one is written, if any: no mapper is kept ready for it.
    private static String json(Object tree) {
        return new JsonMapper().writeValueAsString(tree) + "\n";
    }

    /// The files' texts by their names.
    ///
    /// @throws UnreadableDomain if the format cannot hold it
    public abstract Map<String, String> files(Imported imported);

    private static Map<String, Object> negmas(Domain domain) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("type", "negmas.outcomes.DiscreteCartesianOutcomeSpace");
        root.put("name", domain.name());
        root.put("issues", domain.issues().stream().map(issue -> {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("name", issue.name());
            node.put("type", "negmas.outcomes.CategoricalIssue");
            node.put("values", issue.values());
            return node;
        }).toList());
        return root;
    }

    private static Map<String, Object> negmas(Domain domain, Profile profile) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("type", "negmas.preferences.LinearAdditiveUtilityFunction");
        root.put("name", profile.name());
        root.put("reserved_value", profile.reservation());
        root.put("weights", profile.weights());
        root.put("values", java.util.stream.IntStream.range(0, domain.issues().size()).mapToObj(issue -> {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("type", "negmas.preferences.TableFun");
            node.put("mapping", GeniusWebTree.worth(domain.issues().get(issue), profile.values().get(issue)));
            return node;
        }).toList());
        return root;
    }

    /// A file name that leads nowhere else.
    private static String plain(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9_-]", "_");
        if (plain.isEmpty() || List.of("domain").contains(plain)) {
            throw new UnreadableDomain("a party is called \"" + name + "\", which makes no file name");
        }
        return plain;
    }
}
