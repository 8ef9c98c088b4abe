package armistice.model.setting;

import armistice.model.id.FactId;
import java.util.List;

/// A person who speaks for a party; principals of one party may differ.
///
/// @param name   the person's name
/// @param office the office held at the scenario's start
/// @param line   what this person stands for in the talks, from public statements
/// @param facts  the facts it rests on
public record Principal(String name, String office, String line, List<FactId> facts) {
    public Principal {
        facts = List.copyOf(facts);
    }
}
