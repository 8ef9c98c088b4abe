/// The space of deals: what the parties could agree on, how good each agreement is for each of them, and answers to the
/// questions people ask about a draft.
@NullMarked
package armistice.deals;

import org.jspecify.annotations.NullMarked;
