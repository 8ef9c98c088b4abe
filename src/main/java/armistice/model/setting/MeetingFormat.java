package armistice.model.setting;

import armistice.model.Ordered;
import armistice.model.id.FactId;
import armistice.model.id.FormatId;
import armistice.model.id.PartyId;
import java.util.List;
import java.util.Set;

/// A format of meeting.
///
/// @param id           its name
/// @param label        its label
/// @param kind         what kind it is
/// @param description  what it is, with its venue
/// @param hosts        who can call it
/// @param guests       who can be invited
/// @param minimum      fewest parties, host included
/// @param maximum      most parties, host included
/// @param cost         political capital it takes from the host, points
/// @param trust        what it adds to the trust of each attending pair
/// @param excludes     whether belligerents and others left out lose trust in those who met
/// @param confidential whether confidential proposals can pass between those who met, this turn and next
/// @param leak         chance a turn that a confidential proposal passed in it becomes public
/// @param facts        facts it rests on
public record MeetingFormat(FormatId id, String label, Kind kind, String description, Set<PartyId> hosts,
        Set<PartyId> guests, int minimum, int maximum, double cost, double trust, boolean excludes,
        boolean confidential, double leak, List<FactId> facts) {

    /// Kinds of meeting.
    public enum Kind {
        CALL, SHUTTLE, MINISTERS, DELEGATIONS, SUMMIT, TRILATERAL, COALITION, CONFERENCE, QUESTIONNAIRE
    }

    public MeetingFormat {
        hosts = Ordered.set(hosts);
        guests = Ordered.set(guests);
        facts = List.copyOf(facts);
        if (minimum < 2 || maximum < minimum) {
            throw new IllegalArgumentException("a meeting has at least two parties: " + minimum + " to " + maximum);
        }
    }
}
