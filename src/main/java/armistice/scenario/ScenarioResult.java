package armistice.scenario;

import armistice.model.number.AssumptionChange;
import armistice.model.setting.Scenario;
import java.util.List;

/// What came of reading a scenario.
public sealed interface ScenarioResult {

    /// A scenario that can be played.
    ///
    /// @param scenario the scenario
    /// @param hash     SHA-256 of its content, in hexadecimal: of every component and long text, whatever the layout,
    ///                 order of properties and line ends of its files
    /// @param changes  numbers that were replaced since it was read ([Overrides])
    record Loaded(Scenario scenario, String hash, List<AssumptionChange> changes) implements ScenarioResult {
        public Loaded {
            changes = List.copyOf(changes);
        }
    }

    /// One that cannot.
    ///
    /// @param problems everything found wrong, by position; not empty
    record Refused(List<Problem> problems) implements ScenarioResult {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// The scenario that was read.
    ///
    /// @throws ScenarioException if it has problems
    default Loaded orThrow() {
        return switch (this) {
            case Loaded loaded -> loaded;
            case Refused refused -> throw new ScenarioException(refused.problems());
        };
    }
}
