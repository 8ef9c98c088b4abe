package armistice.report;

import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.setting.Issue;
import armistice.model.setting.Scenario;
import armistice.model.setting.ScoreSheet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Texts in words, clause by clause.
public final class TextWords {
    private final Scenario scenario;

    public TextWords(Scenario scenario) {
        this.scenario = scenario;
    }

    /// A kind of agreement.
    public static String stage(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// A kind of agreement with its article.
    public static String one(Stage stage) {
        return (stage == Stage.INTERIM_TRUCE ? "an " : "a ") + stage(stage);
    }

    /// What a text settles, issue by issue.
    public List<String> settled(Draft draft) {
        return scenario.issues()
                .stream()
                .filter(issue -> !issue.option(draft.terms().option(issue.id())).open())
                .map(issue -> clause(issue, draft))
                .toList();
    }

    /// What a text settles of the issues that weigh most with a party, the weightiest first.
    public List<String> weightiest(Draft draft, ScoreSheet sheet, int most) {
        return scenario.issues()
                .stream()
                .filter(issue -> !issue.option(draft.terms().option(issue.id())).open())
                .sorted(Comparator.comparingDouble(issue -> -sheet.issue(issue.id()).weight()))
                .limit(most)
                .map(issue -> clause(issue, draft))
                .toList();
    }

    /// What a text has otherwise than another, issue by issue.
    public List<String> differences(Draft base, Draft text) {
        return changed(base, text).stream().map(issue -> clause(issue, text)).toList();
    }

    /// The names of the issues on which a text differs from another.
    public List<String> issues(Draft base, Draft text) {
        return changed(base, text).stream().map(Issue::label).toList();
    }

    /// What a new version changes, and from what.
    public List<String> changes(Draft before, Draft after) {
        return changed(before, after).stream()
                .map(issue -> clause(issue, after) + " (was: " + label(issue, before) + ")")
                .toList();
    }

    /// The first of some clauses, and how many more there are.
    public static String first(int most, List<String> clauses) {
        int more = clauses.size() - most;
        return clauses.stream().limit(most).collect(Collectors.joining("; "))
                + (more > 0 ? "; and " + more + " more" : "");
    }

    /// The issues on which a text differs from another.
    List<Issue> changed(Draft before, Draft after) {
        return scenario.issues()
                .stream()
                .filter(issue -> !after.terms().option(issue.id()).equals(before.terms().option(issue.id())))
                .toList();
    }

    String party(PartyId party) {
        return scenario.party(party).shortName();
    }

    /// What a text says on an issue.
    String clause(Issue issue, Draft draft) {
        return clause(issue, draft.terms().option(issue.id()));
    }

    /// What a new version says on an issue, and what it says that instead of.
    String instead(Issue issue, Draft before, Draft after) {
        return clause(issue, after) + " instead of " + label(issue, before);
    }

    /// What a text says on the first issue on which it differs from another.
    String other(Draft before, Draft after) {
        return changed(before, after).stream().findFirst().map(issue -> label(issue, after)).orElse("");
    }

    /// An option of an issue.
    String clause(Issue issue, OptionId option) {
        return issue.label() + ": " + issue.option(option).label();
    }

    private static String label(Issue issue, Draft draft) {
        return issue.option(draft.terms().option(issue.id())).label();
    }
}
