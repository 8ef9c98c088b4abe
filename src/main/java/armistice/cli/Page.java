package armistice.cli;

import armistice.model.id.FactId;
import armistice.model.setting.Fact;
import armistice.model.setting.Scenario;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Sets a document of the scenario, which is Markdown, for a terminal: paragraphs are filled, headings stand alone, and the facts
/// that it cites follow it with source, date and confidence.
final class Page {
    private static final Pattern CITATION = Pattern.compile("\\s*\\[fact:([a-z0-9-]+)]");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\R\\s*\\R");
    private static final Pattern ITEMS = Pattern.compile("\\R(?=\\s*(?:[-*]|\\d+\\.|\\||#+)\\s)");
    private static final Pattern HEADING = Pattern.compile("^#+\\s+");

    private final PrintWriter out;
    private final Scenario scenario;
    private final List<FactId> cited = new ArrayList<>();

    private Page(PrintWriter out, Scenario scenario) {
        this.out = out;
        this.scenario = scenario;
    }

    /// Prints `text` and the facts that it cites, as the seat knows them.
    static void print(PrintWriter out, Scenario scenario, String text) {
        Page page = new Page(out, scenario);
        String numbered = CITATION.matcher(text).replaceAll(page::number);
        PARAGRAPHS.splitAsStream(numbered.strip()).forEach(page::paragraph);
        page.facts();
    }

    private String number(MatchResult citation) {
        FactId fact = new FactId(citation.group(1));
        if (!Scenario.has(scenario.facts(), Fact::id, fact)) {
            return "";
        }
        if (!cited.contains(fact)) {
            cited.add(fact);
        }
        return " [" + (cited.indexOf(fact) + 1) + "]";
    }

    private void paragraph(String text) {
        ITEMS.splitAsStream(text).forEach(item -> {
            String line = item.replaceAll("\\s*\\R\\s*", " ").replace("**", "").strip();
            Paragraph.print(out, "", HEADING.matcher(line).find()
                    ? HEADING.matcher(line).replaceFirst("== ") + " =="
                    : line);
        });
        out.println();
    }

    private void facts() {
        for (int i = 0; i < cited.size(); i++) {
            Fact fact = scenario.fact(cited.get(i));
            Paragraph.print(out, "  ", "[" + (i + 1) + "] " + fact.text() + " ("
                    + scenario.source(fact.source()).name() + ", " + fact.date() + ", confidence "
                    + CastOptions.name(fact.confidence()) + ")"
                    + (fact.versions().isEmpty() ? "" : " Told otherwise: " + String.join(" ", fact.versions())));
        }
    }
}
