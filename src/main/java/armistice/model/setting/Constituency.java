package armistice.model.setting;

import armistice.model.Ordered;
import armistice.model.id.ConstituencyId;
import armistice.model.id.FactId;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import java.util.List;
import java.util.Map;

/// A home audience whose support an agreement needs before it is ratified.
///
/// Support is logistic: 1 / (1 + exp(-(base + sum of the chosen options' logits))).
///
/// @param id        its name
/// @param name      its label
/// @param base      logits of support for an agreement that leaves every issue open
/// @param logits    per issue and option, what the option adds, in logits
/// @param threshold support needed, 0 to 1
/// @param reasoning what it is fitted to
/// @param facts     the facts it rests on
public record Constituency(ConstituencyId id, String name, double base, Map<IssueId, Map<OptionId, Double>> logits,
        double threshold, String reasoning, List<FactId> facts) {
    public Constituency {
        logits = Ordered.map(logits);
        facts = List.copyOf(facts);
    }
}
