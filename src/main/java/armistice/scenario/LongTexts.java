package armistice.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The Markdown files of a scenario: read when the scenario names them, and checked.
final class LongTexts {

    /// Longest text, in bytes.
    static final int LIMIT = 200_000;

    /// How a text cites a fact: `[fact:NAME]`.
    private static final Pattern CITATION = Pattern.compile("\\[fact:([^\\]\\s]*)\\]");

    private final ScenarioFolder folder;
    private final Names names;
    private final Findings findings;
    private final Map<String, String> texts = new HashMap<>();

    LongTexts(ScenarioFolder folder, Names names, Findings findings) {
        this.folder = folder;
        this.names = names;
        this.findings = findings;
    }

    /// Reads the file named at `pointer`, and reports what is wrong with it.
    void read(String path, String pointer) {
        if (texts.containsKey(path)) {
            return;
        }
        byte[] bytes;
        try {
            bytes = folder.read(path, LIMIT);
        } catch (UnreadableFile e) {
            findings.add(pointer, "\"" + Found.shortened(path) + "\": " + e.text()
                    + Spelling.hint(path, folder.markdownFilesBeside(path)));
            return;
        }
        try {
            String text = Utf8.text(bytes);
            texts.put(path, text);
            check(text, path, pointer);
        } catch (UnreadableFile e) {
            findings.addInText(folder.label(path), e.place(), pointer, e.text());
        }
    }

    private void check(String text, String path, String pointer) {
        if (text.isBlank()) {
            findings.addInText(folder.label(path), Place.START, pointer, "the text is empty");
        }
        Matcher citation = CITATION.matcher(text);
        while (citation.find()) {
            String fault = names.fault("fact", citation.group(1), "");
            if (!fault.isEmpty()) {
                findings.addInText(folder.label(path), Place.of(text, citation.start()), pointer, fault);
            }
        }
    }

    /// The texts read so far, by their paths.
    Map<String, String> byPath() {
        return Map.copyOf(texts);
    }
}
