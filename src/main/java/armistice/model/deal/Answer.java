package armistice.model.deal;

import armistice.model.Ordered;
import armistice.model.id.IssueId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    ///
    /// @param reason in its own words, possibly empty
    /// @param over   the issues on which the clauses of the text stand most in the way, the worst first; none where it names none, so
    ///               that games saved before refusals could name any fold to the same state
    record Refused(int version, String reason, @Nullable List<IssueId> over) implements Answer {
        public Refused {
            over = over == null || over.isEmpty() ? null : over.stream().distinct().toList();
        }

        /// A refusal that names no clause.
        public Refused(int version, String reason) {
            this(version, reason, null);
        }

        /// The issues on which the clauses of the text stand most in the way, the worst first; empty if it names none.
        public List<IssueId> named() {
            return over == null ? List.of() : over;
        }
    }
}
