package armistice.cli;

import armistice.scenario.OverrideException;
import armistice.scenario.Overrides;
import armistice.scenario.ScenarioResult;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The assumptions that a command line replaces.
final class SetOptions {

    @Option(names = "--set", paramLabel = "PATH=VALUE",
            description = "Use another value for an assumption of the scenario, within its range, for example "
                    + "hazard.base=0.2; can be given several times.")
    private List<String> settings = new ArrayList<>();

    /// Whether any was given.
    boolean isGiven() {
        return !settings.isEmpty();
    }

    /// `loaded` with the values asked for.
    ///
    /// @throws ParameterException if they cannot be used
    ScenarioResult.Loaded on(ScenarioResult.Loaded loaded, CommandLine command) {
        try {
            return Overrides.of(loaded, settings);
        } catch (OverrideException e) {
            throw new ParameterException(command, "--set: " + e.getMessage(), e);
        }
    }
}
