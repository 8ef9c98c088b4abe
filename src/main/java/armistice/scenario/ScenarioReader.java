package armistice.scenario;

import armistice.model.setting.Scenario;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads scenarios strictly, and says of a bad one everything that is wrong with it and where.
///
/// No input makes it throw: what cannot be read is a [ScenarioResult.Refused]. One reader serves any number of files and
/// threads; making one takes a moment.
public final class ScenarioReader {

    /// Largest scenario file, in bytes.
    public static final int LIMIT = 8 * 1024 * 1024;

    /// Name of the file in a scenario's folder.
    public static final String FILE = "scenario.json";

    private static final List<Rule> RULES = List.of(new PartyRules(), new IssueRules(), new ClusterRule(),
            new WarRules(), new PlayRules(), new RangeRules());

    private final ScenarioSchema schema = ScenarioSchema.load();
    private final JsonMapper files = ScenarioJson.mapper();

    /// Reads the scenario that a user means.
    ///
    /// @param where name of one that comes with the program, or path of a folder or of its `scenario.json`
    public ScenarioResult read(String where) {
        if (BundledScenarios.exists(where)) {
            return readBundled(where);
        }
        try {
            Path path = Path.of(where);
            if (!where.isBlank() && Files.exists(path)) {
                return read(path);
            }
        } catch (InvalidPathException e) {
            // What is no path is no scenario either: said below.
        }
        List<String> names = BundledScenarios.names();
        return refused(where.isEmpty() ? "\"\"" : Found.shortened(where), "there is no such file or folder, and no "
                + "scenario of this name" + Spelling.hint(where, names) + " (there are: " + String.join(", ", names)
                + ")");
    }

    /// Reads a scenario from a folder or from its `scenario.json`.
    public ScenarioResult read(Path path) {
        boolean folder = Files.isDirectory(path);
        Path file = folder ? path.resolve(FILE) : path;
        Path parent = file.getParent();
        if (folder && !Files.exists(file)) {
            return refused(path.toString(), "there is no " + FILE + " in this folder");
        }
        try {
            byte[] bytes = DiskFolder.read(file, LIMIT);
            return read(bytes, file.toString(), new DiskFolder(parent == null ? Path.of("") : parent));
        } catch (UnreadableFile e) {
            return refused(file.toString(), e);
        }
    }

    private ScenarioResult readBundled(String name) {
        BundledFolder folder = new BundledFolder(name);
        try {
            return read(folder.read(FILE, LIMIT), folder.label(FILE), folder);
        } catch (UnreadableFile e) {
            return refused(folder.label(FILE), e);
        }
    }

    private static ScenarioResult refused(String file, String message) {
        return new ScenarioResult.Refused(List.of(Problem.of(file, message)));
    }

    private ScenarioResult read(byte[] bytes, String label, ScenarioFolder folder) {
        try {
            return read(new LocatedJson(Utf8.text(bytes)), label, folder);
        } catch (UnreadableFile e) {
            return refused(label, e);
        } catch (JacksonException e) {
            return refused(label, SyntaxFault.place(e), SyntaxFault.message(e));
        }
    }

    private static ScenarioResult refused(String file, UnreadableFile fault) {
        return refused(file, fault.place(), fault.text());
    }

    private static ScenarioResult refused(String file, Place place, String message) {
        return new ScenarioResult.Refused(List.of(new Problem(file, place.line(), place.column(), "", message)));
    }

    private ScenarioResult read(LocatedJson json, String label, ScenarioFolder folder) {
        Findings findings = new Findings(label, json);
        json.faults().forEach(fault -> findings.add(fault.place(), fault.pointer(), fault.message()));
        Names names = new Names(json.root(), findings);
        LongTexts texts = new LongTexts(folder, names, findings);
        new StructureCheck(schema, names, texts, findings).check(json.root());
        Cursor scenario = new Cursor(json.root());
        RULES.forEach(rule -> rule.check(scenario, findings));
        if (findings.isEmpty() && json.root() instanceof ObjectNode root) {
            try {
                return loaded(root, texts);
            } catch (JacksonException e) {
                findings.add(pointer(e), Found.shortened(e.getOriginalMessage()));
            }
        }
        return new ScenarioResult.Refused(findings.sorted());
    }

    private ScenarioResult loaded(ObjectNode root, LongTexts texts) {
        root.remove("$schema");
        schema.complete(schema.root(), root);
        Scenario scenario = files.readerFor(Scenario.class)
                .withAttribute(ScenarioJson.TEXTS, texts.byPath())
                .readValue(root);
        return new ScenarioResult.Loaded(scenario, List.of());
    }

    private static String pointer(JacksonException e) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            pointer.append('/').append(step.getPropertyName() != null ? step.getPropertyName() : step.getIndex());
        }
        return pointer.toString();
    }
}
