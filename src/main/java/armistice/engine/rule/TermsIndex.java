package armistice.engine.rule;

import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Issues and options by number, in the scenario's order: for what reads many texts.
public final class TermsIndex {
    private final List<Issue> issues;
    private final List<Map<OptionId, Integer>> options = new ArrayList<>();
    private final Map<IssueId, Integer> numbers = new HashMap<>();

    public TermsIndex(Scenario scenario) {
        this.issues = scenario.issues();
        for (int i = 0; i < issues.size(); i++) {
            numbers.put(issues.get(i).id(), i);
            Map<OptionId, Integer> byName = new HashMap<>();
            List<Option> all = issues.get(i).options();
            for (int o = 0; o < all.size(); o++) {
                byName.put(all.get(o).id(), o);
            }
            options.add(byName);
        }
    }

    /// Whether this is the index of a scenario, too.
    public boolean holdsFor(Scenario scenario) {
        return scenario.issues().equals(issues);
    }

    /// Number of issues.
    public int size() {
        return issues.size();
    }

    public Issue issue(int issue) {
        return issues.get(issue);
    }

    public Option option(int issue, int option) {
        return issues.get(issue).options().get(option);
    }

    /// Number of an issue.
    ///
    /// @throws IllegalArgumentException if the scenario lacks it
    public int numberOf(IssueId issue) {
        Integer number = numbers.get(issue);
        if (number == null) {
            throw new IllegalArgumentException("the scenario has no \"" + issue + "\"");
        }
        return number;
    }

    /// Number of an option of an issue.
    ///
    /// @throws IllegalArgumentException if the issue lacks it
    public int numberOf(int issue, OptionId option) {
        Integer number = options.get(issue).get(option);
        if (number == null) {
            throw new IllegalArgumentException(issues.get(issue).id() + " has no option " + option);
        }
        return number;
    }

    /// Number of the option that leaves an issue open.
    public int open(int issue) {
        return numberOf(issue, issues.get(issue).open().id());
    }

    /// The number of the option chosen on each issue.
    public int[] choice(Terms terms) {
        int[] choice = new int[issues.size()];
        for (int i = 0; i < choice.length; i++) {
            choice[i] = numberOf(i, terms.option(issues.get(i).id()));
        }
        return choice;
    }

    /// The terms of one option number for each issue.
    public Terms terms(int[] choice) {
        Map<IssueId, OptionId> chosen = new LinkedHashMap<>();
        for (int i = 0; i < choice.length; i++) {
            chosen.put(issues.get(i).id(), option(i, choice[i]).id());
        }
        return new Terms(chosen);
    }
}
