package armistice.deals.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Collects what a reader scales and ignores.
final class ImportNotes {

    private static final int MOST = 100;

    private final Set<String> scaled = new LinkedHashSet<>();
    private final Set<String> ignored = new LinkedHashSet<>();

    void scaled(String sentence) {
        add(scaled, sentence);
    }

    void ignored(String sentence) {
        add(ignored, sentence);
    }

    private static void add(Set<String> sentences, String sentence) {
        sentences.add(sentences.size() < MOST ? sentence : "more than these");
    }

    /// What was read with what is to be said of it. Parties of one name are told apart.
    Imported with(Domain domain, List<Profile> profiles) {
        List<Profile> distinct = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Profile profile : profiles) {
            String name = profile.name();
            for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
                name = profile.name() + "-" + number;
            }
            if (!name.equals(profile.name())) {
                scaled("a second party is called \"" + profile.name() + "\"; here it is \"" + name + "\"");
            }
            distinct.add(profile.named(name));
        }
        return new Imported(domain, distinct, new ArrayList<>(scaled), new ArrayList<>(ignored));
    }
}
