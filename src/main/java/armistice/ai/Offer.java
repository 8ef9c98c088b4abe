package armistice.ai;

import armistice.model.deal.Draft;
import armistice.model.deal.Terms;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A text that could be tabled.
///
/// @param kind       how it came about, for example `counter`
/// @param draft      the text
/// @param own        what it is worth to the seat, points over the outside option
/// @param likelihood chance that everybody needed signs it, as the seat thinks
/// @param prospect   what tabling it and going on from there promises, for who looks ahead; none for others
record Offer(String kind, Draft draft, double own, double likelihood, @Nullable Prospect prospect) {

    Offer(String kind, Draft draft, double own, double likelihood) {
        this(kind, draft, own, likelihood, null);
    }

    /// Kinds of what comes of the search, not of others' texts and wishes.
    static final Set<String> SEARCHED = Set.of("offer", "framework");

    boolean isSearched() {
        return SEARCHED.contains(kind);
    }

    /// The same with what it promises.
    Offer foreseen(Prospect promised) {
        return new Offer(kind, draft, own, likelihood, promised);
    }

    /// The same without what it promises, where that decides nothing.
    Offer unforeseen() {
        return new Offer(kind, draft, own, likelihood);
    }

    /// The same under another name.
    Offer as(String other) {
        return new Offer(other, draft, own, likelihood, prospect);
    }

    /// What it promises: points times likelihood.
    double promise() {
        return own * likelihood;
    }

    Terms terms() {
        return draft.terms();
    }

    /// @param range what the evidence leaves open of the chance
    Rationale.Alternative asAlternative(Range range) {
        return new Rationale.Alternative(kind, draft.stage().name(), own, likelihood, range, draft, prospect);
    }
}
