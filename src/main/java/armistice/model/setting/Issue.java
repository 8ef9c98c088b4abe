package armistice.model.setting;

import armistice.model.Ordered;
import armistice.model.deal.Stage;
import armistice.model.id.FactId;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.number.Quantity;
import java.util.List;
import java.util.Set;

/// One question that a settlement may answer.
///
/// @param id       its name
/// @param topic    label of the topic it belongs to; issues of one topic are drafted on one page
/// @param label    its label
/// @param question the question in words
/// @param settles  the state it settles: one variable, or control of some regions (their mean, weighted by area);
///                 empty where only words are at stake
/// @param stages   the stages of agreement in which it can be settled
/// @param options  its options, exactly one of them open
/// @param facts    facts that bear on it
public record Issue(IssueId id, String topic, String label, String question, List<Quantity> settles,
        Set<Stage> stages, List<Option> options, List<FactId> facts) {
    public Issue {
        settles = List.copyOf(settles);
        stages = Ordered.set(stages);
        options = List.copyOf(options);
        facts = List.copyOf(facts);
    }

    /// The option named `id`.
    ///
    /// @throws IllegalArgumentException if there is none
    public Option option(OptionId id) {
        for (Option option : options) {
            if (option.id().equals(id)) {
                return option;
            }
        }
        throw new IllegalArgumentException("issue " + this.id + " has no option " + id);
    }

    /// The option that leaves the issue open.
    public Option open() {
        for (Option option : options) {
            if (option.open()) {
                return option;
            }
        }
        throw new IllegalArgumentException("issue " + id + " has no open option");
    }
}
