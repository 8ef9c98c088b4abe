package armistice.session;

import armistice.model.id.PartyId;
import armistice.view.ChronicleEntry;
import java.util.List;

/// A line of the chronicle with those who may read it.
///
/// @param entry the line
/// @param to    the seats that were told, in the scenario's order
public record Told(ChronicleEntry entry, List<PartyId> to) {
    public Told {
        to = List.copyOf(to);
    }
}
