package armistice.model.deal;

import armistice.model.id.PartyId;
import org.jspecify.annotations.Nullable;

/// What has happened to an agreement since it came into force, beside breaches.
///
/// @param extended    months by which its signatories have prolonged a truce
/// @param suspensions how often it has been suspended
/// @param suspension  the suspension under which it rests; none if it does not
/// @param extension   a prolongation that is offered and not yet agreed; none if there is none
/// @param accused     who was named for its last heavy breach; none where nobody was
public record Course(double extended, int suspensions, @Nullable Suspension suspension, @Nullable Extension extension,
        @Nullable PartyId accused) {
    /// Nothing has happened.
    static final Course NONE = new Course(0, 0, null, null, null);

    Course accusing(PartyId party) {
        return new Course(extended, suspensions, suspension, extension, party);
    }

    Course resting(Suspension begun) {
        return new Course(extended, suspensions + 1, begun, extension, accused);
    }

    Course resumed() {
        return new Course(extended, suspensions, null, extension, accused);
    }

    Course offered(Extension offer) {
        return new Course(extended, suspensions, suspension, offer, accused);
    }

    Course longer(double months) {
        return new Course(extended + months, suspensions, suspension, null, accused);
    }
}
