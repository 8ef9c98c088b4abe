package armistice.scenario;

import armistice.model.number.AssumptionChange;
import armistice.model.setting.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of reading a scenario.
public sealed interface ScenarioResult {

    /// A scenario that can be played.
    final class Loaded implements ScenarioResult {
        private final Scenario scenario;
        private final List<AssumptionChange> changes;
        private volatile @Nullable String hash;

        Loaded(Scenario scenario, List<AssumptionChange> changes) {
            this.scenario = scenario;
            this.changes = List.copyOf(changes);
        }

        /// The scenario.
        public Scenario scenario() {
            return scenario;
        }

        /// Numbers that were replaced since it was read ([Overrides]).
        public List<AssumptionChange> changes() {
            return changes;
        }

        /// SHA-256 of its content, in hexadecimal: of every component and long text, whatever the layout, order of
        /// properties and line ends of its files. Taken when first asked for, since that costs a seventh of a second at
        /// the program's start and many commands do without.
        public String hash() {
            String known = hash;
            if (known == null) {
                known = ScenarioHash.of(scenario);
                hash = known;
            }
            return known;
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
