package armistice.scenario;

import armistice.model.number.Assumption;
import armistice.model.number.AssumptionChange;
import armistice.model.number.Parameter;
import armistice.model.setting.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Replaces numbers of a scenario's assumptions register for one game.
public final class Overrides {
    private Overrides() {}

    /// `loaded` with the values that `settings` name, and the list of what was changed. Its hash is that of the scenario so
    /// changed. A value that is the scenario's own is no change.
    ///
    /// @param settings each `path=value`, the path being a parameter's key
    /// @throws OverrideException if one names no parameter, no number, a number outside the scenario's range, or a parameter
    ///                           named before
    public static ScenarioResult.Loaded of(ScenarioResult.Loaded loaded, List<String> settings) {
        Scenario scenario = loaded.scenario();
        List<AssumptionChange> changes = new ArrayList<>(loaded.changes());
        Set<Parameter> named = EnumSet.noneOf(Parameter.class);
        for (String setting : settings) {
            Parameter parameter = parameter(setting);
            if (!named.add(parameter)) {
                throw new OverrideException("\"" + setting + "\": " + parameter.key() + " is set twice");
            }
            double from = scenario.value(parameter);
            double to = value(setting, parameter, scenario);
            if (from != to) {
                changes.add(new AssumptionChange(parameter, from, to));
                scenario = scenario.with(parameter, to);
            }
        }
        return changes.equals(loaded.changes())
                ? loaded
                : new ScenarioResult.Loaded(scenario, changes);
    }

    private static Parameter parameter(String setting) {
        int equals = setting.indexOf('=');
        if (equals < 0) {
            throw new OverrideException("\"" + Found.shortened(setting) + "\": write path=value, for example "
                    + Parameter.HAZARD_BASE.key() + "=0.2");
        }
        String path = setting.substring(0, equals).strip();
        for (Parameter parameter : Parameter.values()) {
            if (parameter.key().equals(path)) {
                return parameter;
            }
        }
        throw new OverrideException("there is no assumption \"" + Found.shortened(path) + "\""
                + Spelling.hint(path, Arrays.stream(Parameter.values()).map(Parameter::key).toList()));
    }

    private static double value(String setting, Parameter parameter, Scenario scenario) {
        String text = setting.substring(setting.indexOf('=') + 1).strip();
        Assumption assumption = scenario.assumption(parameter);
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new OverrideException(parameter.key() + ": \"" + Found.shortened(text) + "\" is no number");
        }
        if (!(assumption.low() <= value && value <= assumption.high())) {
            throw new OverrideException(parameter.key() + ": " + Found.shortened(text) + " is outside its range "
                    + Decimal.text(assumption.low()) + " to " + Decimal.text(assumption.high()) + " ("
                    + parameter.unit() + ")");
        }
        return value;
    }
}
