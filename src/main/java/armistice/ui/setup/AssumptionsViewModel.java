package armistice.ui.setup;

import armistice.model.number.Assumption;
import armistice.model.number.Parameter;
import armistice.model.setting.Scenario;
import armistice.ui.kit.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The numbers of a scenario's assumptions register, as they are to be used in one game.
public final class AssumptionsViewModel {

    private final Texts texts;
    private final Scenario scenario;
    private final Map<Parameter, StringProperty> typed = new EnumMap<>(Parameter.class);
    private final StringBinding problem;

    AssumptionsViewModel(Scenario scenario, Texts texts) {
        this.scenario = scenario;
        this.texts = texts;
        for (var parameter : Parameter.values()) {
            typed.put(parameter, new SimpleStringProperty(written(parameter)));
        }
        problem = Bindings.createStringBinding(this::firstProblem, typed.values().toArray(Observable[]::new));
    }

    /// The scenario's own entry.
    public Assumption assumption(Parameter parameter) {
        return scenario.assumption(parameter);
    }

    /// The number as typed.
    public StringProperty typed(Parameter parameter) {
        return Objects.requireNonNull(typed.get(parameter));
    }

    /// What is wrong with a number as typed; empty if nothing is.
    public String whyNot(Parameter parameter) {
        var value = number(parameter);
        var assumption = scenario.assumption(parameter);
        boolean fits = value.isPresent() && assumption.low() <= value.getAsDouble()
                && value.getAsDouble() <= assumption.high();
        return fits ? "" : texts.text("setup.bad-assumption", parameter.key(), range(parameter));
    }

    /// The first thing that is wrong; empty if nothing is.
    public StringBinding problem() {
        return problem;
    }

    /// Whether a number differs from the scenario's own.
    public boolean isChanged(Parameter parameter) {
        var value = number(parameter);
        return value.isEmpty() || value.getAsDouble() != scenario.assumption(parameter).value();
    }

    /// Puts the scenario's own number back.
    public void restore(Parameter parameter) {
        typed(parameter).set(written(parameter));
    }

    /// The smallest and the largest value thought reasonable, as words.
    public String range(Parameter parameter) {
        var assumption = scenario.assumption(parameter);
        return texts.text("setup.range", plain(assumption.low()), plain(assumption.high()));
    }

    /// What was changed, each as `path=value`.
    public List<String> changes() {
        List<String> changes = new ArrayList<>();
        for (var parameter : Parameter.values()) {
            if (isChanged(parameter)) {
                changes.add(parameter.key() + "=" + typed(parameter).get().strip());
            }
        }
        return changes;
    }

    private String firstProblem() {
        return Arrays.stream(Parameter.values()).map(this::whyNot).filter(why -> !why.isEmpty()).findFirst().orElse("");
    }

    private OptionalDouble number(Parameter parameter) {
        try {
            return OptionalDouble.of(Double.parseDouble(typed(parameter).get().strip()));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private String written(Parameter parameter) {
        return plain(scenario.assumption(parameter).value());
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9 ? Long.toString((long) value)
                : Double.toString(value);
    }
}
