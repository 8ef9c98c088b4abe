package armistice.ai;

import armistice.model.deal.Draft;
import armistice.model.id.PartyId;
import org.jspecify.annotations.Nullable;

/// A change to a settlement that a seat is drafting, or the proof that there is none.
///
/// @param purpose what it is for
/// @param party   whom it brings to yes, the seat itself among them; null for the other purposes
/// @param draft   the text with the change; null if, by what the seat knows, no change does it
/// @param chance  of a change that makes the text hold: the chance that is asked for; of none: the most that can be had, 0 if
///                nothing keeps those who would sign; of the other purposes NaN
public record Suggestion(Purpose purpose, @Nullable PartyId party, @Nullable Draft draft, double chance) {

    /// What a change is for.
    public enum Purpose {
        /// The fewest clauses after which a party would sooner sign than not.
        YES,
        /// The fewest clauses after which each of those who must sign would sooner sign than not.
        ALL,
        /// Better for somebody and worse for nobody.
        BETTER,
        /// The fewest clauses after which the text holds with a given chance.
        HOLDS
    }

    static Suggestion yes(PartyId party, @Nullable Draft draft) {
        return new Suggestion(Purpose.YES, party, draft, Double.NaN);
    }

    static Suggestion all(@Nullable Draft draft) {
        return new Suggestion(Purpose.ALL, null, draft, Double.NaN);
    }

    static Suggestion better(Draft draft) {
        return new Suggestion(Purpose.BETTER, null, draft, Double.NaN);
    }

    static Suggestion holds(@Nullable Draft draft, double chance) {
        return new Suggestion(Purpose.HOLDS, null, draft, chance);
    }
}
