package armistice.model.setting;

import armistice.model.id.FactId;
import java.util.List;

/// A member state of a coalition.
///
/// @param name          its name
/// @param lead          whether it leads planning
/// @param maximumTroops the most it would send to a foreign force
/// @param needsBackstop whether it sends them only with a backstop by a partner
/// @param line          its position, from public statements
/// @param facts         the facts it rests on
public record Member(String name, boolean lead, int maximumTroops, boolean needsBackstop, String line,
        List<FactId> facts) {
    public Member {
        facts = List.copyOf(facts);
    }
}
