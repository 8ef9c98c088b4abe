package armistice.model.setting;

import armistice.model.id.FactId;
import armistice.model.id.VariableId;
import java.util.List;

/// A state variable: what an issue settles, a measure moves or a driver reads.
///
/// @param id          its name
/// @param label       its label
/// @param unit        its unit, in words
/// @param value       its value at the start
/// @param low         its smallest value
/// @param high        its largest value
/// @param description what its levels mean
/// @param facts       the facts its value rests on
public record Variable(VariableId id, String label, String unit, double value, double low, double high,
        String description, List<FactId> facts) {
    public Variable {
        facts = List.copyOf(facts);
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("value " + value + " is outside " + low + " to " + high);
        }
    }
}
