package armistice.scenario;

import armistice.model.number.Parameter;
import java.util.OptionalDouble;

/// Every parameter has an assumption, and values lie within the ranges stated beside them.
final class RangeRules implements Rule {

    @Override
    public void check(Cursor scenario, Findings findings) {
        Cursor assumptions = scenario.get("assumptions");
        for (Parameter parameter : Parameter.values()) {
            if (assumptions.node().isObject() && !assumptions.has(parameter.key())) {
                findings.add(assumptions.pointer(), "the parameter \"" + parameter.key() + "\" is missing ("
                        + parameter.unit() + ")");
            }
        }
        assumptions.entries().values().forEach(assumption -> range(assumption, findings));
        scenario.get("variables").items().forEach(variable -> range(variable, findings));
        for (Cursor persona : scenario.get("personas").items()) {
            concession(persona, findings);
        }
    }

    private static void range(Cursor thing, Findings findings) {
        OptionalDouble low = thing.get("low").number();
        OptionalDouble value = thing.get("value").number();
        OptionalDouble high = thing.get("high").number();
        if (low.isEmpty() || value.isEmpty() || high.isEmpty()) {
            return;
        }
        if (low.getAsDouble() > high.getAsDouble()) {
            findings.add(thing.get("high").pointer(), "found " + Decimal.text(high.getAsDouble())
                    + "; allowed: at least the low end, " + Decimal.text(low.getAsDouble()));
        } else if (value.getAsDouble() < low.getAsDouble() || value.getAsDouble() > high.getAsDouble()) {
            findings.add(thing.get("value").pointer(), "found " + Decimal.text(value.getAsDouble()) + "; allowed: "
                    + Decimal.text(low.getAsDouble()) + " to " + Decimal.text(high.getAsDouble()));
        }
    }

    private static void concession(Cursor persona, Findings findings) {
        OptionalDouble opening = persona.get("opening").number();
        OptionalDouble closing = persona.get("closing").number();
        if (opening.isPresent() && closing.isPresent() && closing.getAsDouble() > opening.getAsDouble()) {
            findings.add(persona.get("closing").pointer(), "found " + Decimal.text(closing.getAsDouble())
                    + "; allowed: at most the opening, " + Decimal.text(opening.getAsDouble()));
        }
    }
}
