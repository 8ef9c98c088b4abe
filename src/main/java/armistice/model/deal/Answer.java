package armistice.model.deal;

import armistice.model.Ordered;
import armistice.model.id.IssueId;
import java.util.List;
import java.util.Set;

/// A party's answer to one version of a proposal.
public sealed interface Answer {

    /// The version it answers; an answer to an earlier version than the current one no longer counts.
    int version();

    /// Yes.
    record Accepted(int version) implements Answer {}

    /// Yes in principle, but.
    record InPrinciple(int version, List<Reservation> reservations) implements Answer {
        public InPrinciple {
            reservations = List.copyOf(reservations);
            if (reservations.isEmpty()) {
                throw new IllegalArgumentException("an acceptance in principle names at least one reservation");
            }
        }
    }

    /// Not yet: questions first.
    record Deferred(int version, Set<IssueId> about, String question) implements Answer {
        public Deferred {
            about = Ordered.set(about);
        }
    }

    /// No.
    record Refused(int version, String reason) implements Answer {}
}
