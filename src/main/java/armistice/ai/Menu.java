package armistice.ai;

import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The options that an agreement of one stage can have, by number: for search.
final class Menu {
    private final List<Issue> issues;
    private final List<List<Option>> options;

    Menu(Scenario scenario, Stage stage) {
        this.issues = scenario.issues();
        List<List<Option>> allowed = new ArrayList<>();
        for (Issue issue : issues) {
            allowed.add(issue.stages().contains(stage) ? issue.options() : List.of(issue.open()));
        }
        this.options = List.copyOf(allowed);
    }

    int size() {
        return issues.size();
    }

    Issue issue(int index) {
        return issues.get(index);
    }

    List<Option> options(int issue) {
        return options.get(issue);
    }

    /// Number of an option, or -1 if this stage does not know it.
    int indexOf(int issue, OptionId option) {
        List<Option> known = options.get(issue);
        for (int o = 0; o < known.size(); o++) {
            if (known.get(o).id().equals(option)) {
                return o;
            }
        }
        return -1;
    }

    /// Terms from a choice of one option number for each issue.
    Terms terms(int[] choice) {
        Map<IssueId, OptionId> chosen = new LinkedHashMap<>();
        for (int i = 0; i < choice.length; i++) {
            chosen.put(issues.get(i).id(), options.get(i).get(choice[i]).id());
        }
        return new Terms(chosen);
    }

    /// Terms that leave every issue open.
    static Terms open(Scenario scenario) {
        Map<IssueId, OptionId> chosen = new LinkedHashMap<>();
        for (Issue issue : scenario.issues()) {
            chosen.put(issue.id(), issue.open().id());
        }
        return new Terms(chosen);
    }
}
