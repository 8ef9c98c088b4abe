package armistice.deals.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/// Writes a domain with its profiles in a format of the field. Numeric issues become discrete ones with the same values;
/// utilities are written as they were read, already scaled, and scaled again where the format asks for it.
public enum DomainWriter {

    /// Genius XML: a domain and a profile for each party.
    GENIUS("xml") {
        @Override
        String domain(Domain domain) {
            return GeniusXmlText.domain(domain);
        }

        @Override
        String profile(Domain domain, Profile profile, List<String> scaled) {
            return GeniusXmlText.profile(domain, normalized(profile, scaled));
        }
    },
    /// GeniusWeb JSON, with the present key.
    GENIUSWEB("json") {
        @Override
        String domain(Domain domain) {
            return json(GeniusWebTree.domain(domain));
        }

        @Override
        String profile(Domain domain, Profile profile, List<String> scaled) {
            String simple = profile.name().replaceAll("[^A-Za-z0-9]", "");
            if (!simple.equals(profile.name())) {
                scaled.add("GeniusWeb's names have letters and digits only: \"" + profile.name() + "\" is written \""
                        + (simple.isEmpty() ? "party" : simple) + "\"");
            }
            return json(GeniusWebTree.profile(domain, normalized(profile, scaled),
                    simple.isEmpty() ? "party" : simple));
        }
    },
    /// A NegMAS folder. What is written is JSON, which YAML contains.
    NEGMAS("yml") {
        @Override
        String domain(Domain domain) {
            return json(NegmasTree.domain(domain));
        }

        @Override
        String profile(Domain domain, Profile profile, List<String> scaled) {
            return json(NegmasTree.profile(domain, profile));
        }
    };

    private final String ending;

    DomainWriter(String ending) {
        this.ending = ending;
    }

    /// The domain's file and one for each party.
    ///
    /// @throws UnreadableDomain if the format cannot hold it
    public Written write(Imported imported) {
        Map<String, String> files = new LinkedHashMap<>();
        List<String> scaled = new ArrayList<>();
        files.put("domain." + ending, domain(imported.domain()));
        Set<String> taken = new HashSet<>(Set.of("domain"));
        for (Profile profile : imported.profiles()) {
            files.put(fileName(profile.name(), taken) + "." + ending, profile(imported.domain(), profile, scaled));
        }
        return new Written(files, scaled);
    }

    abstract String domain(Domain domain);

    abstract String profile(Domain domain, Profile profile, List<String> scaled);

    private static Normalized normalized(Profile profile, List<String> scaled) {
        Normalized normalized = Normalized.of(profile);
        if (!normalized.sentence().isEmpty()) {
            scaled.add(normalized.sentence());
        }
        return normalized;
    }

    /// The command line knows the formats by name long before one is written, if any: no mapper is kept ready for it.
    private static String json(Object tree) {
        return new JsonMapper().writeValueAsString(tree) + "\n";
    }

    /// A name that leads nowhere else, is like no other where upper and lower case are alike, and that every system allows.
    private static String fileName(String name, Set<String> taken) {
        String plain = name.replaceAll("[^A-Za-z0-9_-]", "_");
        String start = plain.isEmpty() || plain.matches("(?i)con|prn|aux|nul|(com|lpt)\\d") ? "party" + plain : plain;
        String own = start;
        for (int number = 2; !taken.add(own.toLowerCase(Locale.ROOT)); number++) {
            own = start + "-" + number;
        }
        return own;
    }
}
