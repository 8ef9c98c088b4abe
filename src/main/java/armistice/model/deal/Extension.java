package armistice.model.deal;

import armistice.model.Ordered;
import armistice.model.id.PartyId;
import java.util.LinkedHashSet;
import java.util.Set;

/// An offer to prolong a truce on its own terms.
///
/// @param days     by how many days
/// @param accepted who has agreed to it so far, the one who offered it first
public record Extension(int days, Set<PartyId> accepted) {
    public Extension {
        accepted = Ordered.set(accepted);
        if (days < 1) {
            throw new IllegalArgumentException("a truce is prolonged by at least a day, not by " + days);
        }
    }

    /// The same offer with another agreement to it.
    public Extension with(PartyId party) {
        Set<PartyId> all = new LinkedHashSet<>(accepted);
        all.add(party);
        return new Extension(days, all);
    }
}
