package armistice.engine.rule;

import armistice.model.deal.Draft;
import armistice.model.id.ActivityId;
import armistice.model.setting.Activity;
import armistice.model.setting.Issue;
import armistice.model.setting.Scenario;
import java.util.LinkedHashSet;
import java.util.Set;

/// Which hostile activities stop under a text.
public final class TruceScope {
    private TruceScope() {}

    /// Activities that `draft` halts while in force: all of them under a framework or settlement, else what its
    /// clauses say.
    public static Set<ActivityId> halts(Scenario scenario, Draft draft) {
        Set<ActivityId> halted = new LinkedHashSet<>();
        if (!draft.stage().isTruce()) {
            for (Activity activity : scenario.activities()) {
                halted.add(activity.id());
            }
            return halted;
        }
        for (Issue issue : scenario.issues()) {
            halted.addAll(issue.option(draft.terms().option(issue.id())).halts());
        }
        return halted;
    }
}
