package armistice.deals.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        }
    }

    Imported with(Domain domain, List<Profile> profiles) {
        return new Imported(domain, profiles, new ArrayList<>(scaled), new ArrayList<>(ignored));
    }
}
