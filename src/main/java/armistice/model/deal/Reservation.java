package armistice.model.deal;

import armistice.model.id.IssueId;
import armistice.model.id.OptionId;

/// What must change before a party that agrees in principle would accept: "yes, but".
///
/// @param issue  the issue it concerns
/// @param wanted the option it asks for
/// @param note   its reason, possibly empty
public record Reservation(IssueId issue, OptionId wanted, String note) {}
