package armistice.deals.format;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads a domain of the field with its profiles, in whichever of the formats it is.
public final class DomainReader {

    private DomainReader() {}

    /// Whether a name can only be that of a domain of the field: by its ending, or by what the file holds.
    public static boolean looksLikeDomain(String word) {
        try {
            Path path = Path.of(word);
            if (Files.isDirectory(path)) {
                return !Files.exists(path.resolve("scenario.json"));
            }
            String name = word.toLowerCase(Locale.ROOT);
            return name.endsWith(".xml") || name.endsWith(".csv") || name.endsWith(".yml") || name.endsWith(".yaml")
                    || (name.endsWith(".json") && Files.isRegularFile(path)
                            && new FieldFile(path).text().contains("\"issuesValues\""));
        } catch (InvalidPathException | UnreadableDomain e) {
            return false;
        }
    }

    /// Reads.
    ///
    /// @param domain   a file of Genius, GeniusWeb or KTAB, or a NegMAS folder
    /// @param profiles files with a party's utilities; of a KTAB table, names of actors; of a NegMAS folder none, or the
    ///                 names of some of its utility functions
    /// @throws UnreadableDomain with one line that names the file
    public static Imported read(String domain, List<String> profiles) {
        try {
            Path path = Path.of(domain);
            ImportNotes notes = new ImportNotes();
            if (Files.isDirectory(path)) {
                return new NegmasFolder(notes).read(path, profiles);
            }
            if (!Files.exists(path) && !profiles.isEmpty()) {
                throw new UnreadableDomain(domain + ": there is no such file; profiles go with a domain's file");
            }
            FieldFile file = new FieldFile(path);
            String name = domain.toLowerCase(Locale.ROOT);
            if (name.endsWith(".csv")) {
                return file.naming(() -> new KtabCsv(notes).read(file.text(), profiles));
            }
            if (name.endsWith(".yml") || name.endsWith(".yaml")) {
                throw new UnreadableDomain(domain + ": a NegMAS domain is read as a folder; name the folder");
            }
            boolean xml = name.endsWith(".xml");
            Domain read = file.naming(() -> xml ? GeniusXml.domain(file.bytes(), file.name(), notes)
                    : GeniusWebJson.domain(file.text(), file.name(), notes));
            List<Profile> parties = new ArrayList<>();
            for (String profile : profiles) {
                FieldFile own = new FieldFile(Path.of(profile));
                parties.add(own.naming(() -> xml ? GeniusXml.profile(own.bytes(), own.name(), read, notes)
                        : GeniusWebJson.profile(own.text(), own.name(), read, notes)));
            }
            return notes.with(read, parties);
        } catch (InvalidPathException e) {
            throw new UnreadableDomain("\"" + e.getInput() + "\" is no path of a file", e);
        }
    }
}
