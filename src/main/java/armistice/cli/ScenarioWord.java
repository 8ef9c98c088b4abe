package armistice.cli;

import armistice.scenario.Problem;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import java.util.List;

/// The scenario that a command line names.
final class ScenarioWord {

    /// The one played where none is named.
    static final String USUAL = "jeddah-2025";

    private ScenarioWord() {}

    /// Reads it.
    ///
    /// @throws BadInput with the first thing that is wrong with it
    static ScenarioResult.Loaded read(String word) {
        return switch (new ScenarioReader().read(word)) {
            case ScenarioResult.Loaded loaded -> loaded;
            case ScenarioResult.Refused refused -> throw new BadInput(first(word, refused.problems()));
        };
    }

    private static String first(String word, List<Problem> problems) {
        int more = problems.size() - 1;
        return problems.getFirst()
                + (more == 0 ? "" : " (and " + more + " more; 'armistice validate " + word + "' lists all)");
    }
}
