package armistice.ai;

import armistice.engine.rule.OptionValue;
import armistice.engine.rule.StateValue;
import armistice.engine.rule.TermsIndex;
import armistice.engine.state.Standpoint;
import armistice.model.setting.Issue;
import armistice.model.setting.IssueScore;
import armistice.model.setting.Option;
import java.util.List;
import java.util.Map;

/// The own wishes and the world as it stands, by numbers of issues and options: what beliefs start from.
final class Present {
    private final TermsIndex index;
    private final double[][] wishes;
    private final double[][] mixture;

    Present(Standpoint standpoint, TermsIndex index) {
        this.index = index;
        this.wishes = new double[index.size()][];
        this.mixture = new double[index.size()][];
        for (int i = 0; i < wishes.length; i++) {
            Issue issue = index.issue(i);
            IssueScore score = standpoint.sheet().issue(issue.id());
            List<Option> options = issue.options();
            wishes[i] = new double[options.size()];
            mixture[i] = new double[options.size()];
            for (int o = 0; o < options.size(); o++) {
                wishes[i][o] = OptionValue.share(standpoint, issue, score, options.get(o).id());
                IssueScore only = new IssueScore(1, Map.of(options.get(o).id(), 1.0), Map.of(), "");
                mixture[i][o] = StateValue.share(standpoint.scenario(), issue, only, standpoint.world()::read);
            }
        }
    }

    TermsIndex index() {
        return index;
    }

    /// The seat's own value of an option, 0 to 1.
    double wish(int issue, int option) {
        return wishes[issue][option];
    }

    /// What the world as it is would be worth to somebody who values an issue's options so: the value of a state lies
    /// between those of its neighbouring options.
    double worth(int issue, double[] values) {
        double sum = 0;
        for (int o = 0; o < values.length; o++) {
            sum += mixture[issue][o] * values[o];
        }
        return sum;
    }
}
