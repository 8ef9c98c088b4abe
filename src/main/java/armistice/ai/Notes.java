package armistice.ai;

import armistice.model.id.IssueId;
import armistice.model.setting.Scenario;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// The few words a negotiator adds to what it does. They go into the game's record and are the same on every machine.
final class Notes {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("armistice.ai.notes", Locale.ROOT);

    private Notes() {}

    /// A text with its arguments.
    static String text(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }

    /// The question what is meant on some issues.
    static String question(Scenario scenario, Collection<IssueId> issues) {
        return text("note.question", labels(scenario, issues));
    }

    /// Labels of issues, joined.
    static String labels(Scenario scenario, Collection<IssueId> issues) {
        return issues.stream().map(issue -> scenario.issue(issue).label()).collect(Collectors.joining(", "));
    }
}
